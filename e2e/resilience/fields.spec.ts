import { expect, type Page, test } from "@playwright/test";
import { EditorPage } from "../pages/editor-page.ts";
import { FrontMatterPage } from "../pages/front-matter-page.ts";
import { InboxPage } from "../pages/inbox-page.ts";
import { LibraryPage } from "../pages/library-page.ts";
import { MarkdownPane } from "../pages/markdown-pane.ts";
import { SettingsPage } from "../pages/settings-page.ts";
import { issueFile } from "../support/issue-file.ts";
import { BASE_URL } from "../support/server.ts";
import { textsInLibrary } from "./library-of-three.ts";
import { newProfile, startBrowser } from "./real-browser.ts";
import { ON_DISK_AFTER, typedBefore, typeFor, wordsIn } from "./typed-words.ts";

/** How often the browser is killed in each field; a long run says more. */
const KILLS = Number(process.env["GALLEY_FIELD_KILLS"] ?? 1);

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

/** A field of the front matter's form, in which something stands that the file cannot have. */
function wrongInForm(name: string): Field {
  const form = (page: Page) => new FrontMatterPage(page).field(name);
  return {
    async begin(page) {
      await openIssue(page);
      await new EditorPage(page, "en").openFrontMatter();
      await form(page).click();
      await page.keyboard.press("End");
    },
    async read(page) {
      await new LibraryPage(page, "en").issue("Small models").click();
      await new EditorPage(page, "en").openFrontMatter();
      return form(page).inputValue();
    },
  };
}

async function newIssueField(page: Page, name: string) {
  await new LibraryPage(page, "en").newIssueButton.click();
  return page.getByRole("dialog").getByRole("textbox", { name, exact: true });
}

function ofNewIssue(name: string): Field {
  return {
    begin: async (page) => (await newIssueField(page, name)).fill(""),
    read: async (page) => (await newIssueField(page, name)).inputValue(),
  };
}

async function timeOfProfile(page: Page) {
  await profileYaml(page);
  return page.getByRole("textbox", { name: "Hour", exact: true });
}

const FIGURE = `<div class="row mt-3">
    <div class="col-sm mt-0 mb-0">
        {% include figure.liquid path="/assets/img/x/1.webp" class="img-fluid" %}
    </div>
</div>
`;

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
      await new EditorPage(page, "en").openFrontMatter();
      await new FrontMatterPage(page).field("Tags").click();
    },
    read: oneText,
  },
  "the caption of a figure": {
    async begin(page) {
      await new LibraryPage(page, "en").openFiles(issueFile(FIGURE));
      const editor = new EditorPage(page, "en");
      await editor.text.getByRole("figure").dblclick();
      await editor.text.getByRole("textbox", { name: "Caption" }).click();
    },
    read: oneText,
  },
  "the Markdown pane": {
    async begin(page) {
      await openIssue(page);
      await new EditorPage(page, "en").saved();
      const pane = new MarkdownPane(page);
      await pane.open();
      await pane.source.click();
      await page.keyboard.press("Control+End");
    },
    read: oneText,
  },
  "front matter that cannot be read": {
    async begin(page) {
      await openIssue(page);
      await new EditorPage(page, "en").openFrontMatter();
      const form = new FrontMatterPage(page);
      await form.showYaml();
      await form.yaml.click();
      await page.keyboard.press("Control+Home");
      await page.keyboard.insertText("title: [ \n");
      await page.keyboard.press("ArrowLeft");
    },
    read: oneText,
  },
  "a number that is none": wrongInForm("Number"),
  "half a day": wrongInForm("Day"),
  "the headline of a new issue": ofNewIssue("Headline"),
  "a file name of a new issue that is none": ofNewIssue("Slug"),
  "a time in a profile's form that is none": {
    begin: async (page) => (await timeOfProfile(page)).fill(""),
    read: async (page) => (await timeOfProfile(page)).inputValue(),
  },
};

for (const [name, field] of Object.entries(FIELDS))
  for (let kill = 1; kill <= KILLS; kill++)
    test(`${name}, kill ${kill}: what was typed half a second ago is there`, async () => {
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
