import type { Page } from "@playwright/test";

/** The notes of the links that the database has. Each letter is one write, and a reload cuts off those that still wait. */
export function keptNotes(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const answered = <Result>(asked: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        asked.addEventListener("success", () => resolve(asked.result));
        asked.addEventListener("error", () => reject(new Error("the database does not answer")));
      });
    const database = await answered(window.indexedDB.open("galley"));
    const links = await answered(database.transaction("caught").objectStore("caught").getAll());
    database.close();
    return links.map(
      (link: { title: string | null; note: string }) => `${link.title}: ${link.note}`,
    );
  });
}
