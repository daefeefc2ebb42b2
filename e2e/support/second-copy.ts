import type { Page } from "@playwright/test";

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
