import { expect, type Page, test } from "@playwright/test";
import { DeskPage } from "../pages/desk-page.ts";
import { FrontMatterPage } from "../pages/front-matter-page.ts";
import { InboxPage } from "../pages/inbox-page.ts";
import { LibraryPage } from "../pages/library-page.ts";
import { SettingsPage } from "../pages/settings-page.ts";
import { issueFile } from "../support/issue-file.ts";
import { BASE_URL } from "../support/server.ts";
import { textsInLibrary } from "./library-of-three.ts";
import { newProfile, startBrowser } from "./real-browser.ts";
import { ON_DISK_AFTER, typedBefore, typeFor, wordsIn } from "./typed-words.ts";

/** A field that is not the page: how one comes to type in it, and what is there of it after a new start. */
interface Field {
  readonly begin: (page: Page) => Promise<void>;
  readonly read: (page: Page) => Promise<string>;
}

const openIssue = (page: Page) =>
  new LibraryPage(page, "en").openFiles(issueFile("An introduction.\n"));
const oneText = async (page: Page): Promise<string> => (await textsInLibrary(page))[0] ?? "";

async function profileYaml(page: Page) {
  await expect(new LibraryPage(page, "en").openButton).toBeVisible();
  const settings = new SettingsPage(page);
  await settings.goto();
  await settings.editProfile("Weekly Links");
  return settings.yaml;
}

const FIELDS: Readonly<Record<string, Field>> = {
  "the note of a link in the inbox": {
    async begin(page) {
      await openIssue(page);
      const inbox = new InboxPage(page, "en");
      await inbox.open();
      await inbox.field.fill("https://a.example/one");
      await page.keyboard.press("Enter");
      await inbox.rows.first().click();
      await page.keyboard.press("e");
      await inbox.editedNote.click();
    },
    read: (page) => new InboxPage(page, "en").row("a.example/one").innerText(),
  },
  "a profile's YAML": {
    async begin(page) {
      await (await profileYaml(page)).click();
      await page.keyboard.press("Control+End");
      await page.keyboard.insertText("\n#");
    },
    read: async (page) => (await profileYaml(page)).inputValue(),
  },
  "a tag that is not done with": {
    async begin(page) {
      await openIssue(page);
      await new DeskPage(page, "en").openFrontMatter();
      await new FrontMatterPage(page).field("Tags").click();
    },
    read: oneText,
  },
};

for (const [name, field] of Object.entries(FIELDS))
  test(`${name}: what was typed half a second ago is there after a kill`, async () => {
    const profile = newProfile();
    const first = await startBrowser(profile);
    await first.page.goto(BASE_URL);
    await field.begin(first.page);
    const typed = await typeFor(first.page, 3_000);
    const killedAt = Date.now();
    await first.kill();

    const second = await startBrowser(profile);
    await second.page.goto(BASE_URL);
    const { length } = wordsIn(await field.read(second.page));
    await second.close();
    profile.remove();
    console.log(`typing lost: ${killedAt - (typed[length]?.at ?? killedAt)} ms`);
    expect(length).toBeGreaterThanOrEqual(typedBefore(typed, killedAt - ON_DISK_AFTER));
  });
