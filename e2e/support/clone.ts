import type { Page } from "@playwright/test";

/** The folder that the person chooses: a clone in the browser's own file system, with these files by their paths. */
export async function chooseClone(
  page: Page,
  files: Readonly<Record<string, string | Buffer>>,
): Promise<void> {
  const coded = Object.entries(files).map(
    ([path, content]) => [path, Buffer.from(content).toString("base64")] as const,
  );
  await page.evaluate(async (contents) => {
    const disk = await navigator.storage.getDirectory();
    const root = await disk.getDirectoryHandle("my-site", { create: true });
    await root.getDirectoryHandle(".git", { create: true });
    for (const [path, code] of contents) {
      const names = path.split("/");
      const name = names.pop() ?? "";
      let folder = root;
      for (const each of names) folder = await folder.getDirectoryHandle(each, { create: true });
      const file = await folder.getFileHandle(name, { create: true });
      const stream = await file.createWritable();
      await stream.write(Uint8Array.from(atob(code), (sign) => sign.charCodeAt(0)));
      await stream.close();
    }
    Object.assign(window, { showDirectoryPicker: async () => root });
  }, coded);
}

/** What a file of that clone holds; null where there is none. */
export async function inClone(page: Page, path: string): Promise<string | null> {
  return page.evaluate(async (wanted) => {
    try {
      let folder = await navigator.storage.getDirectory();
      const names = ["my-site", ...wanted.split("/")];
      const name = names.pop() ?? "";
      for (const each of names) folder = await folder.getDirectoryHandle(each);
      const bytes = new Uint8Array(
        await (await (await folder.getFileHandle(name)).getFile()).arrayBuffer(),
      );
      return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
    } catch {
      return null;
    }
  }, path);
}
