import { expect, test } from "./fixtures.ts";
import { busyDisk } from "./support/busy-disk.ts";
import { issueFile } from "./support/issue-file.ts";

test("a reload in the middle of typing brings back the issue, the words and the caret", async ({
  page,
  library,
  editor,
}) => {
  await library.newIssue({ headline: "Reload", slug: "reload" });
  await editor.beginIntro();
  await page.keyboard.type("Typed before the reload");
  await editor.saved();
  await page.reload();
  await expect(editor.text).toContainText("Typed before the reload");
  await page.keyboard.type(", and after");
  await expect(editor.text).toContainText("Typed before the reload, and after");
});

test("a long issue comes back where it was scrolled to", async ({ page, library, editor }) => {
  const lines = Array.from({ length: 120 }, (_, index) => `Paragraph number ${index}.`);
  await library.openFiles(issueFile(`${lines.join("\n\n")}\n`));
  const far = editor.text.getByText("Paragraph number 90.");
  await editor.caretAtEndOf(far);
  await page.keyboard.type(" Here");
  await editor.saved();
  await expect(far).toBeInViewport();
  await page.reload();
  await expect(far).toBeInViewport();
  await page.keyboard.type(" again");
  await expect(far).toHaveText("Paragraph number 90. Here again");
});

test("words typed a moment before the page goes away are still there", async ({
  page,
  library,
  editor,
}) => {
  await library.newIssue({ headline: "Gone", slug: "gone" });
  await editor.beginIntro();
  await page.keyboard.type("The last words");
  await page.reload();
  await expect(editor.text).toContainText("The last words");
});

test("words that the disk had not got to when the page went are still there", async ({
  page,
  context,
  library,
  editor,
}) => {
  await library.newIssue({ headline: "Slow", slug: "slow" });
  await editor.beginIntro();
  await page.keyboard.type("The first words, ");
  await editor.saved();
  const disk = await busyDisk(context);
  await page.bringToFront();
  await page.keyboard.type("the last words");
  await expect(editor.text).toContainText("the last words");
  await page.reload();
  await disk.free();
  await expect(editor.text).toContainText("The first words, the last words");
  await expect(editor.text).toBeFocused();
  await page.keyboard.type(", and more");
  await expect(editor.text).toContainText("The first words, the last words, and more");
  await editor.saved();
  await page.reload();
  await expect(editor.text).toContainText("The first words, the last words, and more");
});

test("words in a field of the text that is not left yet are still there when the page goes", async ({
  page,
  library,
  editor,
}) => {
  await library.openFiles(
    issueFile(`<div class="row mt-3">
    <div class="col-sm mt-0 mb-0">
        {% include figure.liquid loading="eager" path="/assets/img/x/1.webp" class="img-fluid rounded z-depth-1" zoomable=true %}
    </div>
</div>
`),
  );
  await editor.text.getByRole("figure").dblclick();
  await editor.text.getByRole("textbox", { name: "Caption" }).fill("How it grew");
  await page.reload();
  await expect(editor.text.getByRole("figure")).toContainText("How it grew");
  expect(await editor.body()).toContain('caption="How it grew"');
});
