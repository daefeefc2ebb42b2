import { expect, type Page, test } from "@playwright/test";
import { EditorPage } from "../pages/editor-page.ts";
import { LibraryPage } from "../pages/library-page.ts";
import { type BuildServer, withBuild } from "../support/build-server.ts";
import { issueFile } from "../support/issue-file.ts";
import { textsInLibrary } from "./library-of-three.ts";
import { newProfile, startBrowser } from "./real-browser.ts";
import { type Typed, typeFor, wordsIn } from "./typed-words.ts";

/** How often the app changes under an open page; a long run says more. */
const TIMES = Number(process.env["GALLEY_UPDATES"] ?? 5);

/** What becomes of the server while somebody types. */
const CHANGES: Readonly<Record<string, (server: BuildServer) => Promise<void>>> = {
  "another build takes the place of the served one, and parts of that are gone": ({ deploy }) =>
    deploy(),
  "the server is gone": ({ stop }) => stop(),
};

/** Parts of an open issue that are loaded late, by the keys that ask for them. */
const PARTS = {
  "Control+Alt+m": "Markdown",
  "Control+Alt+v": "Versions",
  "Control+Shift+c": "Copies",
  "Control+Alt+k": "Checks",
};

for (let time = 1; time <= TIMES; time++)
  for (const [what, change] of Object.entries(CHANGES).slice(time % 2, (time % 2) + 1))
    test(`update ${time}: no word is lost, nothing is loaded again by itself and no screen fails where ${what}`, async () => {
      await withBuild(async (server) => {
        const profile = newProfile();
        const { page, close } = await startBrowser(profile);
        // Two of four pages load nothing ahead: what they ask for then is gone.
        if (time % 4 < 3 && time % 4 > 0) await neverIdle(page);
        await page.goto(server.address);
        await new LibraryPage(page, "en").openFiles(issueFile("Begun.\n"));
        const editor = new EditorPage(page, "en");
        await editor.caretAtEndOf(editor.text.getByText("Begun."));
        await page.evaluate(() => document.documentElement.setAttribute("data-same-page", ""));
        // Before, while or after all of the app is kept for later.
        const typed = await typeFor(page, Math.random() * 4_000);
        const changing = change(server);
        typed.push(...(await typeFor(page, 300, typed.length)));
        await changing;
        await typeAmongParts(page, editor, typed);
        await editor.saved();
        await expect(page.locator("html")).toHaveAttribute("data-same-page", "");
        const [text = ""] = await textsInLibrary(page);
        await close();
        profile.remove();
        expect(wordsIn(text)).toEqual(typed.map(({ word }) => word));
      });
    });

async function neverIdle(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
}

/** Types on after each part was asked for, whether it comes or not. */
async function typeAmongParts(page: Page, editor: EditorPage, typed: Typed[]): Promise<void> {
  for (const [keys, name] of Object.entries(PARTS)) {
    await page.keyboard.press(keys);
    const part = page.getByRole("complementary", { name, exact: true });
    await expect(part.or(page.getByText("This part could not be loaded.")).first()).toBeVisible();
    await page.keyboard.press(keys);
    await expect(page.getByText("Something went wrong")).toBeHidden();
    await editor.caretAtEndOf(editor.text.getByText("Begun."));
    await editor.moveCaret("Control+End");
    typed.push(...(await typeFor(page, 300, typed.length)));
  }
}
