import { expect, test } from "@playwright/test";
import { EditorPage } from "../pages/editor-page.ts";
import { LibraryPage } from "../pages/library-page.ts";
import { issueFile } from "../support/issue-file.ts";
import { BASE_URL } from "../support/server.ts";
import { textsInLibrary } from "./library-of-three.ts";
import { newProfile, type Profile, type RealBrowser, startBrowser } from "./real-browser.ts";

/** How often; a long run says more. */
const RUNS = Number(process.env["GALLEY_CLOCKS"] ?? 1);
const YEAR = 365.25 * 86_400_000;
/** Each start of the browser is in another zone and at another time; one is on the night of a change to summer time. */
const STARTS = [
  { zone: "Asia/Shanghai", years: 0 },
  { zone: "America/St_Johns", years: 10 },
  { zone: "Pacific/Kiritimati", years: -10 },
  { zone: "Europe/Berlin", years: 0.23 },
  { zone: "Asia/Shanghai", years: -1 },
] as const;

for (let run = 1; run <= RUNS; run++)
  test(`clock ${run}: words keep their order and the date its bytes, whatever the clock and the zone say`, async () => {
    const profile = newProfile();
    const file = issueFile("Begun.\n");
    for (const [at, start] of STARTS.entries()) {
      const browser = await startAt(profile, start);
      const { page } = browser;
      await page.goto(BASE_URL);
      const library = new LibraryPage(page, "en");
      if (at === 0) await library.openFiles(file);
      else await library.issue("Small models").click();
      const editor = new EditorPage(page, "en");
      await editor.caretAtEndOf(editor.text.getByText("Begun."));
      await page.keyboard.insertText(` w${at}`);
      await editor.saved();
      await browser.kill();
    }
    const last = await startBrowser(profile);
    await last.page.goto(BASE_URL);
    await expect(new LibraryPage(last.page, "en").rows).toHaveCount(1);
    const texts = await textsInLibrary(last.page);
    await last.close();
    profile.remove();
    const words = STARTS.map((_, at) => ` w${at}`).join("");
    expect(texts).toEqual([file.text.replace("Begun.", `Begun.${words}`)]);
  });

async function startAt(
  profile: Profile,
  { zone, years }: { readonly zone: string; readonly years: number },
): Promise<RealBrowser> {
  const browser = await startBrowser(profile);
  const session = await browser.page.context().newCDPSession(browser.page);
  await session.send("Emulation.setTimezoneOverride", { timezoneId: zone });
  await browser.page.addInitScript(
    (shift) => {
      const now = Date.now.bind(Date);
      Date.now = () => now() + shift;
    },
    Math.round(years * YEAR),
  );
  return browser;
}
