import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { askNobody } from "./support/ask-nobody.ts";
import { issueFile } from "./support/issue-file.ts";

const BODY = `# Products and models

- Acme [released](https://acme.example/lamp) Lamp 2, which folds
- Bolt [released](https://bolt.example/chair) Chair

# Papers

- [**A paper**](https://arxiv.org/abs/2510.00001): on the editor
`;

test.beforeEach(({ page }) => askNobody(page));

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test("an item is copied for an assistant by a key, with a line of its section as the form, and the text stays", async ({
  page,
  library,
  editor,
}) => {
  await library.openFiles(issueFile(BODY));
  await editor.caretAtEndOf(editor.items("Products and models").nth(1));
  await page.keyboard.press("Control+Alt+b");
  await expect(editor.message(/^Copied for an assistant: 1 link /)).toBeVisible();
  expect(await copied(page)).toBe(`Title: Bolt released Chair
Address: https://bolt.example/chair
So far:
- Bolt [released](https://bolt.example/chair) Chair

Written like this line of “Products and models”:
- Acme [released](https://acme.example/lamp) Lamp 2, which folds
`);
  expect(await editor.body()).toBe(BODY);
});

test("a section is copied for an assistant by its menu, all of its items at once", async ({
  page,
  library,
  editor,
}) => {
  await library.openFiles(issueFile(BODY));
  await editor.section("Products and models").getByRole("heading", { level: 1 }).hover();
  await editor.sectionGrip("Products and models").click();
  await editor.blockMenu.getByRole("menuitem", { name: "Copy for an assistant" }).click();
  await expect(editor.message(/^Copied for an assistant: 2 links /)).toBeVisible();
  const text = await copied(page);
  expect(text.match(/^Address: .*/gm)).toEqual([
    "Address: https://acme.example/lamp",
    "Address: https://bolt.example/chair",
  ]);
  expect(text.match(/^Written like this line of “Products and models”:$/gm)).toHaveLength(1);
});

test("links that wait are copied for an assistant by a key, with their words and the form of the section they would go to", async ({
  page,
  library,
  editor,
  inbox,
}) => {
  await library.openFiles(issueFile(BODY));
  await expect(editor.items("Papers")).toHaveCount(1);
  await inbox.open();
  await inbox.paste("https://arxiv.org/abs/2510.21903 read the appendix");
  await inbox.row("2510.21903").click();
  await page.keyboard.press("b");
  await expect(editor.message(/^Copied for an assistant: 1 link /)).toBeVisible();
  expect(await copied(page)).toBe(`Address: https://arxiv.org/abs/2510.21903
Quoted:
> read the appendix
So far:
- [**arxiv.org**](https://arxiv.org/abs/2510.21903)

Written like this line of “Papers”:
- [**A paper**](https://arxiv.org/abs/2510.00001): on the editor
`);
  await expect(inbox.rows).toHaveCount(1);
});

test("outside of items it is said that there is none, and nothing is put on the clipboard", async ({
  page,
  library,
  editor,
}) => {
  await library.openFiles(issueFile(`Words before.\n\n${BODY}`));
  await page.evaluate(() => navigator.clipboard.writeText("as it was"));
  await editor.text.getByText("Words before.").click();
  await page.keyboard.press("Control+Alt+b");
  await expect(editor.message("There is no item here to copy for an assistant.")).toBeVisible();
  expect(await copied(page)).toBe("as it was");
});
