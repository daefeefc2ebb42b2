import { expect, test } from "./fixtures.ts";
import { issueFile } from "./support/issue-file.ts";

const RELEASES = `# Products and models

- Zeta [released](https://z.example/lamp) Lamp 2, bright
- Acme released [Chair](https://a.example/chair), soft
- Zeta [launched](https://z.example/desk) Desk, flat
`;
const READING = `# Other reading

- [Second thoughts](https://b.example/second): later
- [**First thoughts**](https://b.example/first): sooner
- Words before [a link](https://b.example/third)
`;

test("Alt+S turns an item into its next shape with the caret at its words, and each is one undo", async ({
  page,
  library,
  editor,
}) => {
  await library.openFiles(issueFile(RELEASES));
  await editor.caretAtEndOf(editor.items("Products and models").first());
  const first = (line: string): string =>
    RELEASES.replace("Zeta [released](https://z.example/lamp) Lamp 2, bright", line);

  await page.keyboard.press("Alt+s");
  // The first one may have to wait for what turns items.
  await expect
    .poll(() => editor.body())
    .toBe(first("Zeta released [Lamp 2](https://z.example/lamp), bright"));
  await page.keyboard.press("Alt+s");
  expect(await editor.body()).toBe(first("[Zeta released Lamp 2](https://z.example/lamp): bright"));
  await page.keyboard.press("Alt+s");
  const bold = first("[**Zeta released Lamp 2**](https://z.example/lamp): bright");
  expect(await editor.body()).toBe(bold);
  await page.keyboard.type("er");
  expect(await editor.body()).toBe(bold.replace("bright", "brighter"));
  await page.keyboard.press("Alt+s");
  expect(await editor.body()).toBe(RELEASES.replace("bright", "brighter"));
  await page.keyboard.press("Alt+Shift+s");
  expect(await editor.body()).toBe(bold.replace("bright", "brighter"));

  for (const before of [
    RELEASES.replace("bright", "brighter"),
    bold.replace("bright", "brighter"),
    bold,
  ]) {
    await page.keyboard.press("Control+z");
    expect(await editor.body()).toBe(before);
  }
  for (let undone = 0; undone < 3; undone += 1) await page.keyboard.press("Control+z");
  expect(await editor.body()).toBe(RELEASES);
});

test("an item that has only its shape says so", async ({ page, library, editor }) => {
  await library.openFiles(issueFile(READING));
  await editor.caretAtEndOf(editor.items("Other reading").nth(2));
  await page.keyboard.press("Alt+s");
  await expect(editor.message("This item has no other shape")).toBeVisible();
  expect(await editor.body()).toBe(READING);
});

test("the menu of an item, which its drawn shape opens too, turns it and switches its verb", async ({
  page,
  library,
  editor,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await library.openFiles(issueFile(RELEASES));
  await editor.pressNoteOf(editor.items("Products and models").nth(1));
  await editor.blockMenu.getByRole("menuitem", { name: "Verb: open-sourced" }).click();
  const switched = RELEASES.replace("Acme released [Chair]", "Acme open-sourced [Chair]");
  expect(await editor.body()).toBe(switched);

  await editor.caretAtEndOf(editor.items("Products and models").nth(1));
  await page.keyboard.press("Control+/");
  await editor.goToRow("Shape: the verb is the link");
  await page.keyboard.press("Enter");
  expect(await editor.body()).toBe(
    RELEASES.replace(
      "Acme released [Chair](https://a.example/chair), soft",
      "Acme [open-sourced](https://a.example/chair) Chair, soft",
    ),
  );
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  expect(await editor.body()).toBe(RELEASES);
});

test("the menu of a section sorts, groups and sets in bold, each as one undo", async ({
  page,
  library,
  editor,
}) => {
  const text = `${RELEASES}\n${READING}`;
  await library.openFiles(issueFile(text));
  const arrange = async (title: string, name: string): Promise<void> => {
    await editor.section(title).getByRole("heading", { level: 1 }).hover();
    await editor.sectionGrip(title).click();
    await editor.blockMenu.getByRole("menuitem", { name }).click();
  };
  const [lamp = "", chair = "", table = ""] = RELEASES.split("\n").slice(2);
  const releases = (...lines: string[]): string =>
    text.replace([lamp, chair, table].join("\n"), lines.join("\n"));
  for (const [name, expected] of [
    ["Sort items by title", releases(chair, table, lamp)],
    ["Sort items by organisation", releases(chair, lamp, table)],
    ["Group items by organisation", releases(lamp, table, chair)],
  ] as const) {
    await arrange("Products and models", name);
    expect(await editor.body()).toBe(expected);
    await page.keyboard.press("Control+z");
    expect(await editor.body()).toBe(text);
  }
  await arrange("Other reading", "Titles in bold");
  expect(await editor.body()).toBe(text.replace("[Second thoughts]", "[**Second thoughts**]"));
  await arrange("Other reading", "Titles not in bold");
  expect(await editor.body()).toBe(text.replace("[**First thoughts**]", "[First thoughts]"));
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  expect(await editor.body()).toBe(text);
});
