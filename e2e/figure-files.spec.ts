import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import type { EditorPage } from "./pages/editor-page.ts";
import { addFigure } from "./support/add-figure.ts";
import { chooseClone } from "./support/clone.ts";
import { issueFile } from "./support/issue-file.ts";
import { pngFile } from "./support/picture-files.ts";

const figure = (path: string) => `<div class="row mt-3">
    <div class="col-sm mt-0 mb-0">
        {% include figure.liquid path="${path}" class="img-fluid rounded z-depth-1" zoomable=true alt="A board" %}
    </div>
</div>
`;

/** Connects the folder that is chosen, and goes back to the text. */
async function connect(page: Page, editor: EditorPage): Promise<void> {
  await editor.more("Into the repository…");
  const dialog = page.getByRole("dialog", { name: "Into the repository" });
  await dialog.getByRole("radio", { name: "Clone folder" }).click();
  await dialog.getByRole("button", { name: "Choose folder…" }).click();
  await expect(dialog.getByRole("region", { name: "Before it goes out" })).toBeVisible();
  await page.keyboard.press("Escape");
}

/** The window is in front again, as after a visit to another program. */
const comeBack = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event("focus")));

const MISSING = "No file for this figure: assets/img/old/2.png";
const FILE = issueFile(
  `One line.\n\n${figure("assets/img/old/1.png")}\nAnother line.\n\n${figure("assets/img/old/2.png")}`,
);
const THERE = { [`_posts/${FILE.name}`]: FILE.text, "assets/img/old/1.png": pngFile(300, 200) };

test("a figure whose file is not in the clone is marked where it stands, and no more once it is there", async ({
  page,
  library,
  editor,
}) => {
  await library.openFiles(FILE);
  await expect(editor.text.getByText("One line.")).toBeVisible();
  await chooseClone(page, THERE);
  await connect(page, editor);
  await expect(editor.findingBlocks).toHaveCount(1);
  await editor.checkCount.click();
  const rows = editor.checks.getByRole("listitem").getByRole("button", { name: /No file/ });
  await expect(rows).toHaveCount(1);
  await editor.more("Into the repository…");
  const sheet = page.getByRole("dialog", { name: "Into the repository" });
  await expect(sheet.getByRole("button", { name: "Show", exact: true }).first()).toBeVisible();
  await expect(sheet.getByText("The repository has all of it")).toBeVisible();
  await expect(sheet.getByText("assets/img/old/2.png")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await rows.click();
  await expect(editor.finding).toContainText(MISSING);
  await expect(editor.text.getByRole("figure").nth(1)).toHaveClass(/finding-block/);
  await chooseClone(page, { "assets/img/old/2.png": pngFile(300, 200) });
  await comeBack(page);
  await expect(editor.findingBlocks).toHaveCount(0);
  await expect(rows).toHaveCount(0);
});

test("a figure that has just come in is known by its own file, and one that is far too large is told", async ({
  page,
  library,
  editor,
}) => {
  await library.openFiles(FILE);
  await expect(editor.text.getByText("One line.")).toBeVisible();
  const large = { "assets/img/old/2.png": pngFile(1200, 900, true) };
  await chooseClone(page, { ...THERE, ...large });
  await connect(page, editor);
  await expect(editor.findingBlocks).toHaveCount(1);
  await editor.caretAtEndOf(editor.text.getByText("One line."));
  await page.keyboard.press("F8");
  await expect(editor.finding).toContainText(
    /A large figure, \d\d\d\d kB: assets\/img\/old\/2\.png/,
  );
  await page.keyboard.press("Escape");
  await editor.caretAtEndOf(editor.text.getByText("Another line."));
  await addFigure(page, editor);
  await expect(editor.text.getByRole("figure")).toHaveCount(3);
  await expect(editor.findingBlocks).toHaveCount(1);
});
