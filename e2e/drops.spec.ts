import { writeFile } from "node:fs/promises";
import type { TestInfo } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { issueFile, TWO_SECTIONS } from "./support/issue-file.ts";
import type { DragPayload } from "./support/input.ts";
import { draggedLink } from "./support/input.ts";

const K2 = draggedLink("https://lab.example/k2", "Kimi K2");

test.beforeEach(async ({ library, editor }) => {
  await library.openFiles(issueFile(TWO_SECTIONS));
  await expect(editor.items("Papers")).toHaveCount(2);
});

test("a link lands between the items where the line showed it, and the caret is where its comment goes", async ({
  page,
  editor,
  input,
}) => {
  const second = editor.text.getByText("Second report");
  await input.hoverWith(second, K2, "top");
  await expect(editor.dropLine(2)).toBeVisible();
  await input.drop(second, K2, "top");
  await expect(editor.dropLine(2)).toBeHidden();
  await expect(editor.items("Reports")).toHaveText([/First/, /Kimi K2/, /Second/, /Third/]);
  await page.keyboard.type("quick");
  expect(await editor.body()).toBe(
    TWO_SECTIONS.replace(
      "- Second report\n",
      "- [**Kimi K2**](https://lab.example/k2): quick\n- Second report\n",
    ),
  );
});

test("several links become several items", async ({ editor, input }) => {
  await input.drop(
    editor.text.getByText("Second paper"),
    {
      items: [
        {
          mimeType: "text/uri-list",
          data: "# from a list\r\nhttps://a.example/one\r\nhttps://b.example/two",
        },
      ],
    },
    "bottom",
  );
  await expect(editor.items("Papers")).toHaveCount(4);
  const body = await editor.body();
  expect(body).toContain("- Second paper\n- ");
  expect(body).toMatch(/\(https:\/\/a\.example\/one\).*\n- .*\(https:\/\/b\.example\/two\)\n$/);
});

test("a link over running text becomes a link there", async ({ editor, input }) => {
  await input.drop(editor.text.getByText("An introduction."), K2);
  await expect(editor.text.getByRole("link", { name: "Kimi K2" })).toBeVisible();
  const body = await editor.body();
  expect(body).toContain("[Kimi K2](https://lab.example/k2)");
  expect(body.replace("[Kimi K2](https://lab.example/k2)", "")).toBe(TWO_SECTIONS);
});

test("Firefox's form of a link is read with its title", async ({ editor, input }) => {
  await input.drop(
    editor.text.getByText("First paper"),
    { items: [{ mimeType: "text/x-moz-url", data: "https://lab.example/k2\nKimi K2" }] },
    "top",
  );
  await expect(editor.items("Papers").first()).toContainText("Kimi K2");
});

test("a file that stands for a link becomes an item with its name", async ({
  editor,
  input,
}, testInfo) => {
  const webloc = await linkFile(testInfo, "Kimi K2.webloc");
  await input.drop(editor.text.getByText("Second paper"), { files: [webloc] }, "bottom");
  await expect(editor.items("Papers")).toHaveCount(3);
  expect(await editor.body()).toContain("- [**Kimi K2**](https://lab.example/k2)\n");
});

test("a linked picture dragged out of a page is its link, not a file", async ({
  editor,
  input,
}, testInfo) => {
  const picture = testInfo.outputPath("k2.png");
  await writeFile(picture, "");
  await input.drop(
    editor.text.getByText("Second paper"),
    {
      items: [
        { mimeType: "text/uri-list", data: "https://lab.example/k2" },
        {
          mimeType: "text/html",
          data: '<a href="https://lab.example/k2"><img src="https://lab.example/k2.png" alt="K2"></a>',
        },
      ],
      files: [picture],
    },
    "bottom",
  );
  await expect(editor.items("Papers")).toHaveCount(3);
  expect(await editor.body()).toContain("(https://lab.example/k2)\n");
});

test("a drag that carries nothing says so", async ({ editor, input }) => {
  await input.drop(editor.text.getByText("Second paper"), { items: [] });
  await expect(editor.message("Nothing came with that drag")).toBeVisible();
  expect(await editor.body()).toBe(TWO_SECTIONS);
});

for (const [what, payload] of Object.entries({
  "a link": K2,
  "an address": { items: [{ mimeType: "text/uri-list", data: "https://lab.example/k2" }] },
  text: { items: [{ mimeType: "text/plain", data: "https://lab.example/k2" }] },
} satisfies Record<string, DragPayload>)) {
  test(`${what} that is dropped outside the text opens nothing`, async ({
    page,
    context,
    editor,
    input,
  }) => {
    const address = page.url();
    await input.drop({ x: 60, y: 500 }, payload);
    await input.drop({ x: 700, y: 20 }, payload);
    expect(await editor.body()).toBe(TWO_SECTIONS);
    expect(page.url()).toBe(address);
    expect(context.pages()).toHaveLength(1);
  });
}

test("a link that is dropped on the library opens nothing", async ({
  page,
  library,
  editor,
  input,
}) => {
  await editor.toLibrary();
  await expect(library.rows).toHaveCount(1);
  const address = page.url();
  await input.drop({ x: 700, y: 600 }, K2);
  await expect(library.rows).toHaveCount(1);
  expect(page.url()).toBe(address);
});

async function linkFile(testInfo: TestInfo, name: string): Promise<string> {
  const path = testInfo.outputPath(name);
  await writeFile(
    path,
    `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict><key>URL</key><string>https://lab.example/k2</string></dict></plist>
`,
  );
  return path;
}
