import { expect, type Page } from "@playwright/test";
import { weeklyEn } from "../../src/issue/profile/shipped/weekly-en.ts";
import { ArchivePage } from "../pages/archive-page.ts";
import type { EditorPage } from "../pages/editor-page.ts";
import { FrontMatterPage } from "../pages/front-matter-page.ts";
import { InboxPage } from "../pages/inbox-page.ts";
import type { LibraryPage } from "../pages/library-page.ts";
import { MarkdownPane } from "../pages/markdown-pane.ts";
import { SettingsPage } from "../pages/settings-page.ts";
import type { RealInput } from "../support/input.ts";
import { issueFile } from "../support/issue-file.ts";
import { BASE_URL } from "../support/server.ts";

/** A page in which it is noted what runs and what is asked of other hosts. */
export interface Watched {
  readonly page: Page;
  readonly library: LibraryPage;
  readonly editor: EditorPage;
  readonly input: RealInput;
}

/** Puts a text through a door, and looks that it is there as it is. */
type Door = (watched: Watched, payload: string) => Promise<void>;

async function begin({ library, editor, page }: Watched, text = "Here.\n"): Promise<void> {
  await page.goto(BASE_URL);
  await library.openFiles(issueFile(text, `${crypto.randomUUID()}.md`));
  await expect(editor.text).toBeVisible();
}

const atEnd = ({ editor }: Watched) => editor.caretAtEndOf(editor.text.getByText("Here."));

/** Each way by which a text of somebody else comes in. */
export const DOORS: Readonly<Record<string, Door>> = {
  "an opened file and its preview": async (watched, payload) => {
    const file = issueFile(`Here.\n\n${payload}\n\nAnd ${payload.replaceAll(/\s+/g, " ")}\n`);
    await begin(watched, file.text.slice(file.text.indexOf("Here.")));
    await watched.page.keyboard.press("Control+Alt+p");
    await expect(watched.page.getByRole("complementary", { name: "Preview" })).toBeVisible();
    const { text } = await watched.editor.downloadByKey();
    expect(text).toBe(file.text);
  },
  "HTML that is pasted": async (watched, payload) => {
    await begin(watched);
    await atEnd(watched);
    await watched.input.copyElsewhere({ "text/html": payload, "text/plain": "plain" });
    await watched.page.keyboard.press("Control+v");
    await watched.editor.saved();
  },
  "words that are pasted": async (watched, payload) => {
    await begin(watched);
    await atEnd(watched);
    await watched.input.copyElsewhere({ "text/plain": payload });
    await watched.page.keyboard.press("Control+Shift+v");
    await watched.editor.saved();
  },
  "HTML that is dropped": async (watched, payload) => {
    await begin(watched);
    const items = [
      { mimeType: "text/html", data: payload },
      { mimeType: "text/plain", data: payload },
    ];
    await watched.input.drop(watched.editor.text.getByText("Here."), { items });
    await watched.editor.saved();
  },
  "front matter": async (watched, payload) => {
    const title = JSON.stringify(payload);
    const { name, text } = issueFile("Here.\n", `${crypto.randomUUID()}.md`);
    const file = { name, text: text.replace(/^title: .*$/m, `title: ${title}\nother: ${title}`) };
    await watched.page.goto(BASE_URL);
    await watched.library.openFiles(file);
    await expect(watched.editor.text).toBeVisible();
    expect((await watched.editor.downloadByKey()).text).toBe(file.text);
    await watched.editor.openFrontMatter();
    await new FrontMatterPage(watched.page).showYaml();
    await expect(new FrontMatterPage(watched.page).yaml).toHaveValue(/other: /);
  },
  "the Markdown pane": async (watched, payload) => {
    await begin(watched);
    const pane = new MarkdownPane(watched.page);
    await pane.open();
    await pane.source.focus();
    await watched.page.keyboard.press("Control+End");
    await watched.page.keyboard.insertText(`\n${payload}\n`);
    await watched.editor.saved();
  },
  "the hash of the bookmarklet": async ({ page }, payload) => {
    await page.goto("about:blank");
    const message = JSON.stringify({ u: "https://a.example/", t: payload, s: payload });
    await page.goto(`${BASE_URL}#add=${encodeURIComponent(message)}`);
    await expect(page.getByRole("main")).toBeVisible();
  },
  "the share sheet": async ({ page }, payload) => {
    const words = encodeURIComponent(payload);
    await page.goto(`${BASE_URL}?title=${words}&text=${words}&url=https%3A%2F%2Fa.example%2Fshare`);
    await expect(page.getByRole("main")).toBeVisible();
  },
  "the inbox": async (watched, payload) => {
    await begin(watched);
    const inbox = new InboxPage(watched.page, "en");
    await inbox.open();
    const address = `https://a.example/${crypto.randomUUID()}`;
    await watched.input.copyElsewhere({
      "text/html": `<a href="${address}">A link</a>${payload}`,
      "text/plain": `[A link](${address}) ${payload}`,
    });
    await inbox.field.click();
    await watched.page.keyboard.press("Control+v");
    await expect(inbox.rows.first()).toBeVisible();
  },
  "a profile that is imported, and one that is typed": async ({ page }, payload) => {
    await page.goto(`${BASE_URL}#/settings`);
    const settings = new SettingsPage(page);
    const id = `p-${crypto.randomUUID()}`;
    const words = JSON.stringify(payload);
    const yaml = weeklyEn
      .replace(/^id: .*$/m, `id: ${id}`)
      .replace(/^name: .*$/m, `name: "Profile ${words.slice(1)}`)
      .replace(/title: Reports$/m, `title: ${words}`);
    await settings.importProfile(`${id}.yaml`, yaml);
    await expect(page.locator(`a[href$="${id}"]`)).toContainText("Profile ");
    await settings.importProfile(`${payload.slice(0, 60)}.yaml`, payload);
    await expect(page.getByText(/was not taken\./).first()).toBeVisible();
    await page.goto(`${BASE_URL}#/settings/weekly-en`);
    const before = await settings.yaml.inputValue();
    await settings.yaml.fill(`${before}\n${payload}\n`);
    await expect(settings.problems).toBeVisible();
    await settings.yaml.fill(before);
  },
  "a bookmark file": async (watched, payload) => {
    await begin(watched);
    const inbox = new InboxPage(watched.page, "en");
    await inbox.open();
    const address = `https://a.example/${crypto.randomUUID()}`;
    await inbox.openBookmarks(
      "bookmarks.html",
      `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<DL><p>\n<DT><H3>${payload}</H3>\n<DL><p>\n<DT><A HREF="${address}" TAGS="${payload}">Words ${payload}</A>\n<DD>${payload}\n</DL>\n</DL>`,
    );
    await expect(inbox.rows.first()).toBeVisible();
    await inbox.rows.first().click();
    await watched.page.keyboard.press("e");
    await expect(inbox.editedTitle).toBeVisible();
  },
  "the archive": async ({ page }, payload) => {
    await page.goto(`${BASE_URL}#/archive`);
    const archive = new ArchivePage(page);
    const title = JSON.stringify(payload);
    const inOneLine = payload.replaceAll(/\s+/g, " ");
    const posts = [1, 2, 3].map((day) => ({
      name: `2026-03-0${day}-${crypto.randomUUID()}.md`,
      text: `---\nlayout: post\ntitle: ${title}\ndate: 2026-03-0${day}T08:00:00+08:00\ntags: [${title}]\n---\n\n# ${inOneLine}\n\n- Maker ${inOneLine} [launched](https://maker.example/${day}) a thing\n- [${inOneLine}](https://b.example/${day}): ${inOneLine}\n\n${payload}\n`,
    }));
    await archive.addFiles(...posts);
    await expect(archive.progress).toHaveCount(0);
    await expect(archive.rows.first()).toBeVisible();
  },
  "what a service says of a link": async (watched, payload) => {
    const attributes = {
      titles: [{ title: `Title ${payload}` }],
      creators: [{ name: payload, givenName: payload, familyName: payload }],
      publisher: payload,
      descriptions: [{ description: payload, descriptionType: "Abstract" }],
    };
    await watched.page.route("https://huggingface.co/**", (route) =>
      route.fulfill({ status: 404 }),
    );
    await watched.page.route("https://api.datacite.org/**", (route) =>
      route.fulfill({
        headers: { "access-control-allow-origin": "*" },
        json: { data: { id: "x", type: "dois", attributes } },
      }),
    );
    await dropAndLearn(watched, `https://arxiv.org/abs/2511.${freshNumber()}`, "api.datacite.org");
  },
  "what the companion reads of a page": async (watched, payload) => {
    const facts = {
      title: `Title ${payload}`,
      authors: [payload],
      date: payload,
      publisher: payload,
      summary: payload,
    };
    await watched.page.route("**/__meta*", (route) =>
      route.fulfill({
        json: route.request().url().includes("?") ? { url: payload, facts } : { companion: true },
      }),
    );
    await dropAndLearn(watched, `https://page.example/${freshNumber()}`, "/__meta?");
  },
};

/** Drops a link without a title, and waits until it is named by what was said of it. */
async function dropAndLearn(watched: Watched, href: string, asked: string): Promise<void> {
  const { page, editor, input } = watched;
  await page.goto(BASE_URL);
  await page.evaluate(() =>
    window.localStorage.setItem(
      "galley:preferences",
      JSON.stringify({ agreedSources: ["datacite", "huggingface"] }),
    ),
  );
  await page.reload();
  await begin(watched);
  const items = ["text/uri-list", "text/plain"].map((mimeType) => ({ mimeType, data: href }));
  const answered = page.waitForResponse((response) => response.url().includes(asked));
  await input.drop(editor.text.getByText("Here."), { items }, "bottom");
  await answered;
  await expect(editor.text.getByRole("link").first()).toContainText("Title");
  await editor.saved();
}

/** For an address that nobody was asked about yet. */
const freshNumber = (): number => Math.floor(Math.random() * 90_000) + 10_000;
