import { expect, test } from "./fixtures.ts";
import { issueFile, TWO_SECTIONS } from "./support/issue-file.ts";

const MOVED_IN_REPORTS = TWO_SECTIONS.replace(
  "- First report\n- Second report\n- Third report\n",
  "- Second report\n- Third report\n- First report\n",
);
const MOVED_TO_PAPERS = TWO_SECTIONS.replace("- First report\n", "").replace(
  "- First paper\n",
  "- First paper\n- First report\n",
);

test.beforeEach(async ({ library, editor }) => {
  await library.openFiles(issueFile(TWO_SECTIONS));
  await expect(editor.items("Papers")).toHaveCount(2);
});

test("an item is dragged by its grip between the items of its section, and back by undo", async ({
  page,
  editor,
  input,
}) => {
  await editor.text.getByText("First report").hover();
  await input.dragWithMouse(editor.grip, editor.text.getByText("Third report"), "bottom");
  await expect(editor.items("Reports")).toHaveText([/Second/, /Third/, /First/]);
  expect(await editor.body()).toBe(MOVED_IN_REPORTS);
  await page.keyboard.press("Control+z");
  expect(await editor.body()).toBe(TWO_SECTIONS);
  await page.keyboard.press("Control+Shift+z");
  expect(await editor.body()).toBe(MOVED_IN_REPORTS);
});

test("an item is dragged into another section", async ({ editor, input }) => {
  await editor.text.getByText("First report").hover();
  await input.dragWithMouse(editor.grip, editor.text.getByText("First paper"), "bottom");
  await expect(editor.items("Papers")).toHaveText([/First paper/, /First report/, /Second paper/]);
  expect(await editor.body()).toBe(MOVED_TO_PAPERS);
});

test("a drag that is given up or ends outside loses nothing", async ({ page, editor, input }) => {
  await editor.text.getByText("First report").hover();
  await input.holdDrag(editor.grip, editor.text.getByText("First paper"), "bottom");
  await page.keyboard.press("Escape");
  await page.mouse.up();
  expect(await editor.body()).toBe(TWO_SECTIONS);

  await editor.text.getByText("Second report").hover();
  await input.dragWithMouse(editor.grip, { x: 40, y: 400 }, "middle");
  expect(await editor.body()).toBe(TWO_SECTIONS);

  await editor.text.getByText("Third report").hover();
  await input.dragWithMouse(editor.grip, { x: 700, y: -20 }, "middle");
  expect(await editor.body()).toBe(TWO_SECTIONS);
});

test("on a narrow page a section's handle covers its glyph wholly, for which there is no room beside it", async ({
  page,
  editor,
}) => {
  await page.setViewportSize({ width: 900, height: 900 });
  await editor.section("Papers").getByRole("heading").hover();
  const glyph = await editor.section("Papers").locator("svg.kind").first().boundingBox();
  const handle = await editor.sectionGrip("Papers").locator("xpath=..").boundingBox();
  if (!glyph || !handle) throw new Error("The handle or the glyph is not shown.");
  expect(handle.x).toBeLessThanOrEqual(glyph.x);
  expect(handle.x + handle.width).toBeGreaterThanOrEqual(glyph.x + glyph.width);
});

test("a section is dragged by its handle before another", async ({ editor, input }) => {
  await editor.section("Papers").getByRole("heading").hover();
  await input.dragWithMouse(
    editor.sectionGrip("Papers"),
    editor.section("Reports").getByRole("heading"),
    "top",
  );
  await expect(editor.sectionTitles).toHaveText(["Papers", "Reports"]);
  expect(await editor.body()).toBe(
    "An introduction.\n\n# Papers\n\n- First paper\n- Second paper\n\n" +
      "# Reports\n\n- First report\n- Second report\n- Third report\n",
  );
});

test("Alt with the arrows moves an item, also out of its section", async ({ page, editor }) => {
  await editor.caretAtEndOf(editor.text.getByText("First report"));
  await page.keyboard.press("Alt+ArrowDown");
  await page.keyboard.press("Alt+ArrowDown");
  expect(await editor.body()).toBe(MOVED_IN_REPORTS);
  await page.keyboard.press("Alt+ArrowDown");
  await expect(editor.items("Papers")).toHaveText([/First report/, /First paper/, /Second paper/]);
  await page.keyboard.press("Alt+ArrowUp");
  expect(await editor.body()).toBe(MOVED_IN_REPORTS);
});

test("the menu of a block moves it to a section, by mouse and by keys", async ({
  page,
  editor,
}) => {
  await editor.text.getByText("First report").hover();
  await editor.grip.click();
  await editor.blockMenu.getByRole("menuitem", { name: "Move to Papers" }).click();
  await expect(editor.items("Papers")).toHaveText([/First paper/, /Second paper/, /First report/]);
  await expect(editor.items("Reports")).toHaveCount(2);

  await editor.caretAtEndOf(editor.text.getByText("Second paper"));
  await page.keyboard.press("Control+/");
  await expect(editor.blockMenu).toBeVisible();
  const target = editor.blockMenu.getByRole("menuitem", { name: "Move to Reports" });
  while (!(await target.evaluate((row) => row === document.activeElement))) {
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Enter");
  await expect(editor.items("Reports")).toHaveText([
    /Second report/,
    /Third report/,
    /Second paper/,
  ]);
});
