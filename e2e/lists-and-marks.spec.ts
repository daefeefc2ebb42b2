import { expect, test } from "./fixtures.ts";
import { issueFile } from "./support/issue-file.ts";

test("Tab nests an item, Shift+Tab lifts it again, and only its lines change", async ({
  page,
  library,
  desk,
}) => {
  const file = issueFile("# Reports\n\n- One\n- Two\n- Three\n");
  await library.openFiles(file);
  await desk.caretAtEndOf(desk.text.getByText("Two"));
  await page.keyboard.press("Tab");
  expect(await desk.body()).toBe("# Reports\n\n- One\n  - Two\n- Three\n");
  await page.keyboard.press("Shift+Tab");
  expect((await desk.downloadByKey()).text).toBe(file.text);
});

test("shortcuts set and unset bold, italic, code and strike through", async ({
  page,
  library,
  desk,
}) => {
  const file = issueFile("some words here\n");
  await library.openFiles(file);
  const line = desk.text.getByText("some words here");
  await desk.selectLast(4, line);
  for (const [keys, marked] of [
    ["Control+b", "some words **here**\n"],
    ["Control+i", "some words *here*\n"],
    ["Control+e", "some words `here`\n"],
    ["Control+Shift+x", "some words ~~here~~\n"],
  ] as const) {
    await page.keyboard.press(keys);
    expect(await desk.body(), keys).toBe(marked);
    await page.keyboard.press(keys);
    expect(await desk.body(), `${keys} again`).toBe("some words here\n");
  }
});
