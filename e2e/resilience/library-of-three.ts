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

/** The sums of the bytes of all pictures that the database has, sorted; what cannot be read is left out. */
export async function picturesInLibrary(page: Page): Promise<readonly string[]> {
  const pictures = await recordsInLibrary<{ readonly content: string | null }>(page, "pictures");
  return pictures.flatMap(({ content }) => content ?? []).toSorted();
}

interface Head {
  readonly id: string;
  readonly text: string;
}

function headsInLibrary(page: Page): Promise<readonly Head[]> {
  return recordsInLibrary<Head>(page, "heads");
}

/** The records of a store; `content`, where there are bytes, as their sum, or null where these cannot be read. */
function recordsInLibrary<Record>(page: Page, store: string): Promise<readonly Record[]> {
  return page.evaluate(async (asked) => {
    const name = window.localStorage.getItem("galley:database") ?? "galley";
    const [, number] = name.split("@");
    const place = number ? await navigator.storageBuckets?.open(`galley-${number}`) : window;
    const request = (place ?? window).indexedDB.open(name);
    const wait = <Result>(each: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        each.addEventListener("success", () => resolve(each.result));
        each.addEventListener("error", () => reject(new Error("the database does not answer")));
      });
    const sumOf = async (content: Blob): Promise<string | null> => {
      const bytes = await content.arrayBuffer().catch(() => null);
      if (!bytes) return null;
      const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
      return [...sum].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    };
    const database = await wait(request);
    const records = await wait<Record[]>(database.transaction(asked).objectStore(asked).getAll());
    database.close();
    return Promise.all(
      records.map(async (record) => {
        const content: unknown = Reflect.get(Object(record), "content");
        return content instanceof Blob ? { ...record, content: await sumOf(content) } : record;
      }),
    );
  }, store);
}
