import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { EditorPage } from "../pages/editor-page.ts";
import { LibraryPage } from "../pages/library-page.ts";
import { BASE_URL } from "../support/server.ts";
import { textsInLibrary } from "./library-of-three.ts";
import { newProfile, type Profile, startBrowser } from "./real-browser.ts";
import { ON_DISK_AFTER, type Typed, typedBefore, typeFor, wordsIn } from "./typed-words.ts";

/** How often the browser is killed; a long run says more. */
const KILLS = Number(process.env["GALLEY_KILLS"] ?? 3);
/** What was typed longer ago than this is in the second copy; in milliseconds. */
const COPIED_AFTER = 2_000;

/** Begins an issue, types and kills the browser in the middle of it. */
async function killWhileTyping(profile: Profile): Promise<{ typed: Typed[]; killedAt: number }> {
  const browser = await startBrowser(profile);
  await browser.page.goto(BASE_URL);
  await new LibraryPage(browser.page, "en").openFiles({ name: "one.md", text: "Begun.\n" });
  const editor = new EditorPage(browser.page, "en");
  await editor.caretAtEndOf(editor.text.getByText("Begun."));
  const typed = await typeFor(browser.page, 5_000 + Math.random() * 2_000);
  const killedAt = Date.now();
  await browser.kill();
  return { typed, killedAt };
}

for (let kill = 1; kill <= KILLS; kill++)
  test(`kill ${kill}: what was typed half a second ago is there, and what was typed two seconds ago also where the database is lost`, async () => {
    const profile = newProfile();
    const { typed, killedAt } = await killWhileTyping(profile);
    const lost = profile.copy();
    rmSync(join(lost.folder, "Default/IndexedDB"), { recursive: true });

    const whole = await startBrowser(profile);
    await whole.page.goto(BASE_URL);
    await expect(new LibraryPage(whole.page, "en").rows).toHaveCount(1);
    const [text = ""] = await textsInLibrary(whole.page);
    await whole.close();
    expect(wordsIn(text).length).toBeGreaterThanOrEqual(
      typedBefore(typed, killedAt - ON_DISK_AFTER),
    );

    const copy = await startBrowser(lost);
    await copy.page.goto(BASE_URL);
    await copy.page.getByRole("button", { name: "Bring all back" }).click();
    await expect(new LibraryPage(copy.page, "en").rows).toHaveCount(1);
    const [copied = ""] = await textsInLibrary(copy.page);
    await copy.close();
    expect(wordsIn(copied).length).toBeGreaterThanOrEqual(
      typedBefore(typed, killedAt - COPIED_AFTER),
    );
    const typedLost = (count: number) => killedAt - (typed[count]?.at ?? killedAt);
    console.log(
      `typing lost: ${typedLost(wordsIn(text).length)} ms in the database, ${typedLost(wordsIn(copied).length)} ms in the second copy`,
    );
    profile.remove();
    lost.remove();
  });
