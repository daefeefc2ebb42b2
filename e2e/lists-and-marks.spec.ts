import { expect, test } from "./fixtures.ts";
import { issueFile } from "./support/issue-file.ts";

test("Tab nests an item, Shift+Tab lifts it again, and only its lines change", async ({
  page,
  library,
  editor,
}) => {
  const file = issueFile("# Reports\n\n- One\n- Two\n- Three\n");
  await library.openFiles(file);
  await editor.caretAtEndOf(editor.text.getByText("Two"));
  await page.keyboard.press("Tab");
  expect(await editor.body()).toBe("# Reports\n\n- One\n  - Two\n- Three\n");
  await page.keyboard.press("Shift+Tab");
  expect((await editor.downloadByKey()).text).toBe(file.text);
});

test("shortcuts set and unset bold, italic, code and strike through", async ({
  page,
  library,
  editor,
}) => {
  const file = issueFile("some words here\n");
  await library.openFiles(file);
  const line = editor.text.getByText("some words here");
  await editor.selectLast(4, line);
  for (const [keys, marked] of [
    ["Control+b", "some words **here**\n"],
    ["Control+i", "some words *here*\n"],
    ["Control+e", "some words `here`\n"],
    ["Control+Shift+x", "some words ~~here~~\n"],
  ] as const) {
    await page.keyboard.press(keys);
    expect(await editor.body(), keys).toBe(marked);
    await page.keyboard.press(keys);
    expect(await editor.body(), `${keys} again`).toBe("some words here\n");
  }
});
