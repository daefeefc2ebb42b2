import type { FrameLocator, Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import type { EditorPage } from "./pages/editor-page.ts";
import type { LibraryPage } from "./pages/library-page.ts";
import { chooseClone } from "./support/clone.ts";
import { type IssueFile, issueFile, TWO_SECTIONS } from "./support/issue-file.ts";
import { pngFile } from "./support/picture-files.ts";

const FIGURE = "assets/img/2026-01-05-small-models/1.png";
const WITH_FIGURE = `An introduction.

# Reports

- First report
- Second report

<div class="row mt-3">
    <div class="col-sm mt-0 mb-0">
        {% include figure.liquid path="${FIGURE}" alt="A board" caption="Black & white" class="img-fluid rounded z-depth-1" zoomable=true %}
    </div>
</div>

# Papers

- First paper

<div><img src="/${FIGURE}" alt="The same board"></div>
`;

const HOSTILE = `Words with <u onclick="document.body.dataset.ran = 1">a line</u> below.

<div class="caption">
  Set <b onclick="parent.document.body.dataset.ran = 1">by hand</b>
  <img src="nothing.png" alt="no picture" onerror="parent.document.body.dataset.ran = 1">
  <script>parent.document.body.dataset.ran = 1</script>
</div>

<iframe src="https://video.example/embed"></iframe>

{% include video.liquid path="https://video.example/lumen" %}
`;

// Tests look into the closed frames, which the browser takes for a script there.
test.use({ expectedError: /^Blocked script execution in 'about:srcdoc'/ });

const paneOf = (page: Page): Locator => page.getByRole("complementary", { name: "Preview" });
const siteOf = (page: Page): FrameLocator =>
  page.frameLocator('iframe[title="The issue as the site shows it"]');
const pictureOf = (page: Page): Locator =>
  siteOf(page).getByRole("button", { name: "Look closely: A board" });

/** Opens an issue, and its preview by the key. */
async function openPreview(
  { page, library, editor }: { page: Page; library: LibraryPage; editor: EditorPage },
  file: IssueFile,
): Promise<void> {
  await library.openFiles(file);
  await expect(editor.text).toBeVisible();
  await page.keyboard.press("Control+Alt+p");
}

test("the preview stands beside the page, in step with what is typed and composed, and comes and goes by a key", async ({
  page,
  library,
  editor,
  input,
}) => {
  await library.openFiles(issueFile(TWO_SECTIONS));
  await editor.caretAtEndOf(editor.text.getByText("Second report"));
  await page.keyboard.press("Control+Alt+p");
  const site = siteOf(page);
  await expect(site.getByRole("heading", { level: 1 })).toHaveText([
    "Weekly Links 3: Small models",
    "Reports",
    "Papers",
  ]);
  await expect(site.getByText("January 5, 2026")).toBeVisible();
  await expect(editor.text).toBeFocused();
  await page.keyboard.type(" and more");
  await input.compose(["zhong", "zhong w"], "中文");
  await expect(site.getByText("Second report and more中文")).toBeVisible();
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(site.getByText("Second report", { exact: true })).toBeVisible();
  await page.keyboard.press("Control+Alt+p");
  await expect(paneOf(page)).toBeHidden();
  await expect(editor.text).toBeFocused();
});

test("in the page's place it is read by keys, as wide as a phone or a desktop, light or dark, and Escape goes back to the text", async ({
  page,
  library,
  editor,
}) => {
  await library.openFiles(issueFile(TWO_SECTIONS));
  await editor.caretAtEndOf(editor.text.getByText("First paper"));
  await editor.more("Preview");
  await paneOf(page).getByRole("button", { name: "In place of the page" }).click();
  await expect(editor.text).toBeHidden();
  const site = siteOf(page);
  const contents = site.getByRole("navigation", { name: "Contents" });
  await expect(contents.getByRole("link")).toHaveText(["Reports", "Papers"]);
  await paneOf(page).getByRole("radio", { name: "Phone" }).click();
  await expect(contents).toBeHidden();
  expect(await site.locator("html").evaluate((html) => html.clientWidth)).toBe(390);
  await paneOf(page).getByRole("radio", { name: "Desktop" }).click();
  await expect(contents).toBeVisible();
  const ground = () =>
    site.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
  expect(await ground()).toBe("rgb(255, 255, 255)");
  await paneOf(page).getByRole("button", { name: "Dark" }).click();
  await expect.poll(ground).toBe("rgb(28, 28, 29)");
  await contents.getByRole("link", { name: "Papers" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expect(paneOf(page)).toBeHidden();
  await expect(editor.text).toBeFocused();
  // The next time it stands where it was left.
  await page.keyboard.press("Control+Alt+p");
  await expect(editor.text).toBeHidden();
  await page.keyboard.press("Control+f");
  await expect(editor.findBar.getByRole("textbox", { name: "Find" })).toBeFocused();
  await expect(paneOf(page)).toBeHidden();
});

test("raw HTML stands in a frame in which nothing runs, and what only the site can show in a box that says so", async ({
  page,
  library,
  editor,
}) => {
  await openPreview({ page, library, editor }, issueFile(HOSTILE));
  const site = siteOf(page);
  const frame = site.locator('iframe[title="HTML of the post"]');
  await expect(frame).toHaveAttribute("sandbox", "");
  const inside = frame.contentFrame();
  await expect(inside.getByText("by hand")).toBeVisible();
  await expect(inside.getByText("no picture")).toBeVisible();
  await inside.getByText("by hand").click();
  await site.getByText("a line").click();
  await expect(inside.locator("script, [onclick], [onerror]")).toHaveCount(0);
  await expect(site.getByText("HTML that loads something: the site shows it here")).toBeVisible();
  await expect(site.getByText("Liquid: only the site knows what this shows")).toBeVisible();
  await expect(site.getByText("{% include video.liquid")).toBeVisible();
  expect(await page.evaluate(() => document.body.dataset["ran"])).toBeUndefined();
  expect(await site.locator("body").getAttribute("data-ran")).toBeNull();
});

test("a figure of the clone is looked at closely by keys, and the clone's stylesheet dresses the page", async ({
  page,
  library,
  editor,
  settings,
}) => {
  const file = issueFile(WITH_FIGURE);
  await settings.goto();
  await settings.editProfile("Weekly Links");
  const yaml = await settings.yaml.inputValue();
  const site = 'site:\n  address: "https://weekly.example"\n  post: "/{slug}/"\n';
  await settings.yaml.fill(
    yaml.replace(/^opinion:/m, `${site}  stylesheet: "assets/main.css"\nopinion:`),
  );
  await settings.save.click();
  await expect(settings.profile("Weekly Links")).toContainText("changed");
  await settings.back();
  await openPreview({ page, library, editor }, file);
  await expect(paneOf(page)).toContainText("assets/main.css cannot be read");
  await expect(siteOf(page).getByText("1.png")).toBeVisible();
  await page.keyboard.press("Control+Alt+p");

  await chooseClone(page, {
    [`_posts/${file.name}`]: file.text,
    [FIGURE]: pngFile(300, 200),
    "assets/main.css": "h1 { color: rgb(1, 2, 3) } body { background: url(/none.png) }",
  });
  await editor.more("Into the repository…");
  const dialog = page.getByRole("dialog", { name: "Into the repository" });
  await dialog.getByRole("radio", { name: "Clone folder" }).click();
  await dialog.getByRole("button", { name: "Choose folder…" }).click();
  await expect(dialog).toContainText("my-site");
  await page.keyboard.press("Escape");
  await page.reload();
  await expect(editor.text.getByRole("img", { name: "A board" })).toBeVisible();
  await page.keyboard.press("Control+Alt+p");
  await expect(pictureOf(page)).toHaveJSProperty("naturalWidth", 300);
  await expect(siteOf(page).getByText("Black & white")).toBeVisible();
  await expect(siteOf(page).getByRole("heading", { name: "Papers" })).toHaveCSS(
    "color",
    "rgb(1, 2, 3)",
  );
  const raw = siteOf(page).frameLocator('iframe[title="HTML of the post"]');
  await expect(raw.getByRole("img", { name: "The same board" })).toHaveJSProperty(
    "naturalWidth",
    300,
  );
  await pictureOf(page).focus();
  await page.keyboard.press("Enter");
  await expect(siteOf(page).getByRole("dialog", { name: "A board" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(siteOf(page).getByRole("dialog")).toHaveCount(0);
  await expect(pictureOf(page)).toBeFocused();
  await expect(paneOf(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(paneOf(page)).toBeHidden();
});

test("a page that is printed has the text alone, light, with all of it", async ({
  page,
  library,
  editor,
}) => {
  await openPreview({ page, library, editor }, issueFile(TWO_SECTIONS));
  const site = siteOf(page);
  await expect(site.getByText("Second paper")).toBeVisible();
  await paneOf(page).getByRole("button", { name: "Dark" }).click();
  await site.locator("body").evaluate((body) => {
    const { defaultView: view, title } = body.ownerDocument;
    if (view) view.print = () => void (body.dataset["printed"] = title);
  });
  await page.keyboard.press("Control+p");
  await expect(site.locator("body")).toHaveAttribute(
    "data-printed",
    "Weekly Links 3: Small models",
  );
  await page.emulateMedia({ media: "print" });
  await expect(site.getByText("Second paper")).toBeVisible();
  await expect(site.getByText("Weekly Links", { exact: true })).toBeHidden();
  await expect(editor.text).toBeHidden();
  await expect(paneOf(page).getByRole("radio", { name: "Phone" })).toBeHidden();
  await expect(site.locator("body")).toHaveCSS("background-color", "rgb(255, 255, 255)");
});

test.describe("in a window of 900", () => {
  test.use({ viewport: { width: 900, height: 800 } });

  test("it takes the page's place at once, since below the page there is no room to read", async ({
    page,
    library,
    editor,
  }) => {
    await openPreview({ page, library, editor }, issueFile(TWO_SECTIONS));
    await expect(siteOf(page).getByText("Second paper")).toBeVisible();
    await expect(editor.text).toBeHidden();
    // The keys that scroll go to it.
    await expect(siteOf(page).locator("body")).toBeFocused();
    await paneOf(page).getByRole("button", { name: "Back to the page" }).click();
    await expect(editor.text).toBeFocused();
  });
});
