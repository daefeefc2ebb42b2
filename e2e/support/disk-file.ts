import type { Page } from "@playwright/test";
import type { IssueFile } from "./issue-file.ts";

/**
 * A file that the page may read and write by a real handle. It lies in the browser's own file system, since no test can
 * answer the browser's question about a folder of the machine; the browser's picker gives it.
 */
export class DiskFile {
  readonly #page: Page;
  readonly #name: string;

  private constructor(page: Page, name: string) {
    this.#page = page;
    this.#name = name;
  }

  /** Writes the file, and makes the picker of the page as it stands give it. */
  static async inPicker(page: Page, { name, text }: IssueFile): Promise<DiskFile> {
    const file = new DiskFile(page, name);
    await file.write(text);
    await page.evaluate((fileName) => {
      Object.assign(window, {
        showOpenFilePicker: async () => {
          const folder = await navigator.storage.getDirectory();
          return [await folder.getFileHandle(fileName)];
        },
      });
    }, name);
    return file;
  }

  /** Another program writes the file. */
  async write(text: string): Promise<void> {
    await this.#page.evaluate(
      async ([name, content]) => {
        const folder = await navigator.storage.getDirectory();
        const handle = await folder.getFileHandle(name, { create: true });
        const writable = await handle.createWritable();
        await writable.write(content);
        await writable.close();
      },
      [this.#name, text] as const,
    );
  }

  read(): Promise<string> {
    return this.#page.evaluate(async (name) => {
      const folder = await navigator.storage.getDirectory();
      try {
        const file = await (await folder.getFileHandle(name)).getFile();
        return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await file.arrayBuffer());
      } catch (error) {
        // A write swaps the file in at its end; whoever reads in that moment finds none or the former, and looks again.
        const isSwapped = error instanceof DOMException && /NotFound|NotReadable/.test(error.name);
        if (isSwapped) return "";
        throw error;
      }
    }, this.#name);
  }
}
