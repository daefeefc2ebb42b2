import type { Page } from "@playwright/test";

/** The texts of all issues that the second copy has, sorted; [] where it cannot be read (yet). */
export function copiedTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    try {
      const root = await navigator.storage.getDirectory();
      const issues = await (await root.getDirectoryHandle("galley")).getDirectoryHandle("issues");
      const texts: string[] = [];
      for await (const entry of issues.values()) {
        if (!(entry instanceof FileSystemFileHandle)) continue;
        const file = await (await entry.getFile()).text();
        // After the line that has its checksum.
        const { head }: { head?: { text?: unknown } } = JSON.parse(
          file.slice(file.indexOf("\n") + 1),
        );
        texts.push(String(head?.text));
      }
      return texts.toSorted();
    } catch {
      return [];
    }
  });
}

/** How many issues the second copy has. */
export function copiesIn(page: Page): Promise<number> {
  return page.evaluate(async () => {
    try {
      const root = await navigator.storage.getDirectory();
      const issues = await (await root.getDirectoryHandle("galley")).getDirectoryHandle("issues");
      let count = 0;
      for await (const name of issues.keys()) if (name.endsWith(".json")) count++;
      return count;
    } catch {
      return 0;
    }
  });
}

/** The pictures that the second copy has, each by its name and the sum of its bytes, sorted. */
export function copiedPictures(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    try {
      const root = await navigator.storage.getDirectory();
      const top = await root.getDirectoryHandle("galley");
      const pictures: string[] = [];
      for await (const entry of (await top.getDirectoryHandle("pictures")).values()) {
        if (!(entry instanceof FileSystemFileHandle)) continue;
        const bytes = await (await entry.getFile()).arrayBuffer();
        const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
        const hex = [...sum].map((byte) => byte.toString(16).padStart(2, "0")).join("");
        pictures.push(`${entry.name} ${hex}`);
      }
      return pictures.toSorted();
    } catch {
      return [];
    }
  });
}
