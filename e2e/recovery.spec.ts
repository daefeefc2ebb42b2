import type { BrowserContext, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { EditorPage } from "./pages/editor-page.ts";
import { LibraryPage } from "./pages/library-page.ts";
import { issueFile } from "./support/issue-file.ts";
import { copiesIn } from "./support/second-copy.ts";

const FIRST = issueFile("First words.\n", "2026-01-05-first.md");
const SECOND = issueFile("Second words.\n", "2026-01-12-second.md");

/** A page of the origin that has nothing open: there the disk can be changed as no tab would. */
async function elsewhere(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto("remote-image.html");
  return page;
}

/** What Chromium does with a database whose files it finds damaged: it is empty from then on. */
async function emptyDatabase(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = window.indexedDB.open("galley");
        opening.addEventListener("error", () => reject(new Error("there is no database")));
        opening.addEventListener("success", () => {
          const database = opening.result;
          const names = [...database.objectStoreNames];
          const clearing = database.transaction(names, "readwrite");
          for (const name of names) clearing.objectStore(name).clear();
          clearing.addEventListener("complete", () => {
            database.close();
            resolve();
          });
        });
      }),
  );
}

/** Empties the database of two issues while Galley is closed; what comes back is a page of the origin beside it. */
async function loseTwoIssues(
  page: Page,
  context: BrowserContext,
  library: LibraryPage,
): Promise<Page> {
  await library.openFiles(FIRST, SECOND);
  await expect.poll(() => copiesIn(page)).toBe(2);
  const beside = await elsewhere(context);
  await page.goto("about:blank");
  await emptyDatabase(beside);
  return beside;
}

test("an emptied database is no first visit: what the second copy has is shown and comes back by one click", async ({
  page,
  context,
  library,
}) => {
  await loseTwoIssues(page, context, library);
  await page.goto("./");
  await expect(
    page.getByRole("heading", { name: "2 issues are gone from the database" }),
  ).toBeVisible();
  const row = page.getByRole("row", { name: /2026-01-12-second|Small models/ }).first();
  await row.getByRole("button", { name: /^Look at/ }).click();
  await expect(page.getByRole("dialog")).toContainText("words.");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Bring all back" }).click();
  await expect(library.rows).toHaveCount(2);
  await page.reload();
  await expect(library.rows).toHaveCount(2);
});

test("the keyboard goes on to the next issue where one was brought back", async ({
  page,
  context,
  library,
}) => {
  await loseTwoIssues(page, context, library);
  await page.goto("./");
  const buttons = page.getByRole("button", { name: /^Bring back/ });
  await expect(buttons).toHaveCount(2);
  await buttons.first().focus();
  await page.keyboard.press("Enter");
  await expect(buttons).toHaveCount(1);
  await expect(buttons).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(library.rows).toHaveCount(2);
});

test("a database that cannot be opened is left as it is, and another one is begun with all issues", async ({
  page,
  library,
}) => {
  await library.openFiles(FIRST, SECOND);
  await expect.poll(() => copiesIn(page)).toBe(2);
  await breakDatabase(page);
  await page.reload();
  await expect(
    page.getByRole("heading", { name: "The database of the browser cannot be read" }),
  ).toBeVisible();
  await page.getByRole("button", { name: "Begin a new database with them" }).click();
  await expect(library.rows).toHaveCount(2);
  await library.rows.first().getByRole("link").first().click();
  const editor = new EditorPage(page, "en");
  await editor.caretAtEndOf(editor.text.getByText(/words\./));
  await page.keyboard.type(" More.");
  await editor.saved();
  await page.reload();
  await expect(editor.text).toContainText("More.");
});

test("where the second copy is gone with the database, that is said, and a backup asked for", async ({
  page,
  context,
  library,
}) => {
  const beside = await loseTwoIssues(page, context, library);
  await removeCopy(beside);
  await breakDatabase(page);
  await page.goto("./");
  await expect(
    page.getByText("Nothing that can be read is in the second copy either."),
  ).toBeVisible();
  await expect(page.getByText("If you have a backup file")).toBeVisible();
  await page.getByRole("button", { name: "Begin a new database", exact: true }).click();
  await expect(page.getByRole("heading", { name: "both places are empty now" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Restore from a backup…" })).toBeVisible();
});

/** From the next load on the database answers as Chromium does where a file of it is missing. */
async function breakDatabase(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const open: IDBFactory["open"] = Reflect.get(IDBFactory.prototype, "open");
    IDBFactory.prototype.open = function (this: IDBFactory, name, version) {
      if (name !== "galley") return open.call(this, name, version);
      throw new DOMException("Internal error opening backing store.", "UnknownError");
    };
  });
}

async function removeCopy(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry("galley", { recursive: true });
  });
}

test("where the second copy is gone, too, it is said how many issues there were", async ({
  page,
  context,
  library,
}) => {
  const beside = await loseTwoIssues(page, context, library);
  await removeCopy(beside);
  await page.goto("./");
  await expect(
    page.getByRole("heading", { name: "There were 2 issues here; both places are empty now" }),
  ).toBeVisible();
  await page.getByRole("button", { name: "Start with the first issue" }).click();
  await expect(new LibraryPage(page, "en").newIssueButton).toBeVisible();
});
