import { expect, test } from "@playwright/test";
import { EditorPage } from "../pages/editor-page.ts";
import { LibraryPage } from "../pages/library-page.ts";
import { BASE_URL } from "../support/server.ts";
import { textsInLibrary } from "./library-of-three.ts";
import { loopDisk } from "./loop-disk.ts";
import { profileIn, startBrowser } from "./real-browser.ts";
import { typeFor, wordsIn } from "./typed-words.ts";

/** How often the power is cut; a long run says more. */
const CUTS = Number(process.env["GALLEY_CUTS"] ?? 1);

for (let cut = 1; cut <= CUTS; cut++)
  test(`power cut ${cut}: no acknowledged save is lost`, async () => {
    const disk = loopDisk();
    if (!disk) console.warn("NOT TESTED: no disk can be mounted here, so no power was cut.");
    test.skip(!disk);
    if (!disk) return;
    const browser = await startBrowser(profileIn(disk.folder));
    await browser.page.goto(BASE_URL);
    await new LibraryPage(browser.page, "en").openFiles({ name: "one.md", text: "Begun.\n" });
    const editor = new EditorPage(browser.page, "en");
    await editor.caretAtEndOf(editor.text.getByText("Begun."));
    const acknowledged = await typeFor(browser.page, 2_000 + Math.random() * 2_000);
    await editor.saved();
    const typed = await typeFor(browser.page, 700, acknowledged.length);
    const killedAt = Date.now();
    await browser.kill();
    const after = disk.cutPower();

    const again = await startBrowser(profileIn(after.folder));
    await again.page.goto(BASE_URL);
    await expect(new LibraryPage(again.page, "en").rows).toHaveCount(1);
    const [text = ""] = await textsInLibrary(again.page);
    await again.close();
    const { length } = wordsIn(text);
    const all = [...acknowledged, ...typed];
    console.log(`power cut: ${killedAt - (all[length]?.at ?? killedAt)} ms of typing lost`);
    after.remove();
    disk.remove();
    expect(length).toBeGreaterThanOrEqual(acknowledged.length);
  });
