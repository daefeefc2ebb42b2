import { expect, test } from "./fixtures.ts";
import { issueFile } from "./support/issue-file.ts";
import { draggedLink } from "./support/input.ts";

test("Tab goes through what a new item lacks, which is never printed", async ({
  page,
  library,
  desk,
  input,
}) => {
  await library.openFiles(issueFile("# Products and models\n\n- One\n"));
  const one = desk.text.getByText("One");
  await expect(one).toBeVisible();
  await input.drop(one, draggedLink("https://lab.example/k2", "https://lab.example/k2"), "bottom");
  const item = desk.items("Products and models").nth(1);
  await expect(item).toContainText("Organisation");
  await expect(item).toContainText("Product");
  await expect(item).toContainText("Comment");
  expect(await desk.body()).toBe(
    "# Products and models\n\n- One\n- [released](https://lab.example/k2)\n",
  );

  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.type("A lab ");
  await page.keyboard.press("Tab");
  await page.keyboard.type(" K2");
  await page.keyboard.press("Tab");
  await page.keyboard.type("quick");
  expect(await desk.body()).toBe(
    "# Products and models\n\n- One\n- A lab [released](https://lab.example/k2) K2, quick\n",
  );
});

test("Tab behind the last slot goes on to the next item that lacks something, and never nests what was finished", async ({
  page,
  library,
  desk,
  input,
}) => {
  await library.openFiles(issueFile("# Products and models\n\n- One\n\n# Papers\n\n- Two\n"));
  await expect(desk.text.getByText("One")).toBeVisible();
  await input.drop(desk.text.getByText("Two"), draggedLink("https://lab.example/p", "P"), "bottom");
  await input.drop(
    desk.text.getByText("One"),
    draggedLink("https://lab.example/k2", "K2"),
    "bottom",
  );
  await page.keyboard.type("quick");
  await page.keyboard.press("Tab");
  await page.keyboard.type("read");
  await page.keyboard.press("Tab");
  await page.keyboard.type("!");
  expect(await desk.body()).toBe(
    "# Products and models\n\n- One\n- [released](https://lab.example/k2) K2, quick\n\n" +
      "# Papers\n\n- Two\n- [**P**](https://lab.example/p): read!\n",
  );
  // Whoever comes back to it means what Tab means in a list.
  await desk.caretAtEndOf(desk.items("Papers").nth(0));
  await desk.caretAtEndOf(desk.items("Papers").nth(1));
  await page.keyboard.press("Tab");
  expect(await desk.body()).toContain("- Two\n  - [**P**]");
  await page.keyboard.press("Control+Shift+z");
  await page.keyboard.press("Control+Shift+z");
  expect(await desk.body()).toContain("- Two\n  - [**P**]");
});
