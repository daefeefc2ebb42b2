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

test.beforeEach(async ({ library, desk }) => {
  await library.openFiles(issueFile(TWO_SECTIONS));
  await expect(desk.items("Papers")).toHaveCount(2);
});

test("an item is dragged by its grip between the items of its section, and back by undo", async ({
  page,
  desk,
  input,
}) => {
  await desk.text.getByText("First report").hover();
  await input.dragWithMouse(desk.grip, desk.text.getByText("Third report"), "bottom");
  await expect(desk.items("Reports")).toHaveText([/Second/, /Third/, /First/]);
  expect(await desk.body()).toBe(MOVED_IN_REPORTS);
  await page.keyboard.press("Control+z");
  expect(await desk.body()).toBe(TWO_SECTIONS);
  await page.keyboard.press("Control+Shift+z");
  expect(await desk.body()).toBe(MOVED_IN_REPORTS);
});

test("an item is dragged into another section", async ({ desk, input }) => {
  await desk.text.getByText("First report").hover();
  await input.dragWithMouse(desk.grip, desk.text.getByText("First paper"), "bottom");
  await expect(desk.items("Papers")).toHaveText([/First paper/, /First report/, /Second paper/]);
  expect(await desk.body()).toBe(MOVED_TO_PAPERS);
});

test("a drag that is given up or ends outside loses nothing", async ({ page, desk, input }) => {
  await desk.text.getByText("First report").hover();
  await input.holdDrag(desk.grip, desk.text.getByText("First paper"), "bottom");
  await page.keyboard.press("Escape");
  await page.mouse.up();
  expect(await desk.body()).toBe(TWO_SECTIONS);

  await desk.text.getByText("Second report").hover();
  await input.dragWithMouse(desk.grip, { x: 40, y: 400 }, "middle");
  expect(await desk.body()).toBe(TWO_SECTIONS);

  await desk.text.getByText("Third report").hover();
  await input.dragWithMouse(desk.grip, { x: 700, y: -20 }, "middle");
  expect(await desk.body()).toBe(TWO_SECTIONS);
});

test("a section is dragged by its handle before another", async ({ desk, input }) => {
  await desk.section("Papers").getByRole("heading").hover();
  await input.dragWithMouse(
    desk.sectionGrip("Papers"),
    desk.section("Reports").getByRole("heading"),
    "top",
  );
  await expect(desk.sectionTitles).toHaveText(["Papers", "Reports"]);
  expect(await desk.body()).toBe(
    "An introduction.\n\n# Papers\n\n- First paper\n- Second paper\n\n" +
      "# Reports\n\n- First report\n- Second report\n- Third report\n",
  );
});

test("Alt with the arrows moves an item, also out of its section", async ({ page, desk }) => {
  await desk.caretAtEndOf(desk.text.getByText("First report"));
  await page.keyboard.press("Alt+ArrowDown");
  await page.keyboard.press("Alt+ArrowDown");
  expect(await desk.body()).toBe(MOVED_IN_REPORTS);
  await page.keyboard.press("Alt+ArrowDown");
  await expect(desk.items("Papers")).toHaveText([/First report/, /First paper/, /Second paper/]);
  await page.keyboard.press("Alt+ArrowUp");
  expect(await desk.body()).toBe(MOVED_IN_REPORTS);
});

test("the menu of a block moves it to a section, by mouse and by keys", async ({ page, desk }) => {
  await desk.text.getByText("First report").hover();
  await desk.grip.click();
  await desk.blockMenu.getByRole("menuitem", { name: "Move to Papers" }).click();
  await expect(desk.items("Papers")).toHaveText([/First paper/, /Second paper/, /First report/]);
  await expect(desk.items("Reports")).toHaveCount(2);

  await desk.caretAtEndOf(desk.text.getByText("Second paper"));
  await page.keyboard.press("Control+/");
  await expect(desk.blockMenu).toBeVisible();
  const target = desk.blockMenu.getByRole("menuitem", { name: "Move to Reports" });
  while (!(await target.evaluate((row) => row === document.activeElement))) {
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Enter");
  await expect(desk.items("Reports")).toHaveText([/Second report/, /Third report/, /Second paper/]);
});
