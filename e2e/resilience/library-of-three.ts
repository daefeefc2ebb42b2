import { expect, type Page } from "@playwright/test";
import { LibraryPage } from "../pages/library-page.ts";
import { copiesIn } from "../support/second-copy.ts";
import { BASE_URL } from "../support/server.ts";

/** So many issues are in the library before it is damaged. */
export const NAMES = ["one", "two", "three"] as const;
export const textOf = (name: string): string =>
  `---\ntitle: Issue ${name}\n---\n\nText of ${name}.\n`;

/** Puts the issues there, and waits until the second copy has them. */
export async function fillLibrary(page: Page): Promise<void> {
  await page.goto(BASE_URL);
  const library = new LibraryPage(page, "en");
  await library.openFiles(
    ...NAMES.map((name) => ({ name: `${name}.md`, bytes: Buffer.from(textOf(name)) })),
  );
  await expect.poll(() => copiesIn(page)).toBe(NAMES.length);
}

/** The texts that the database has of issues that are not in the trash, sorted. */
export async function textsInLibrary(page: Page): Promise<readonly string[]> {
  return (await headsInLibrary(page)).map(({ text }) => text).toSorted();
}

/** The text that the database has of one issue; null where it has none. */
export async function textOfIssue(page: Page, id: string): Promise<string | null> {
  return (await headsInLibrary(page)).find((head) => head.id === id)?.text ?? null;
}

interface Head {
  readonly id: string;
  readonly text: string;
}

function headsInLibrary(page: Page): Promise<readonly Head[]> {
  return page.evaluate(async () => {
    const name = window.localStorage.getItem("galley:database") ?? "galley";
    const [, number] = name.split("@");
    const place = number ? await navigator.storageBuckets?.open(`galley-${number}`) : window;
    const request = (place ?? window).indexedDB.open(name);
    const wait = <Result>(asked: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        asked.addEventListener("success", () => resolve(asked.result));
        asked.addEventListener("error", () => reject(new Error("the database does not answer")));
      });
    const database = await wait(request);
    const heads = await wait<Head[]>(database.transaction("heads").objectStore("heads").getAll());
    database.close();
    return heads.map(({ id, text }) => ({ id, text }));
  });
}
