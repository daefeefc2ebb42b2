import { expect, test } from "./fixtures.ts";
import { issueFile } from "./support/issue-file.ts";

/** What programs put on the clipboard, in their own forms, and what of it is an issue. */
const SOURCES = {
  "a web page": {
    html: '<meta charset="utf-8"><h2 class="x" style="color:red">Title</h2><p>See <a href="https://a.example/x" onclick="alert(1)"><b>this</b></a><script>alert(1)</script></p><ul><li>one</li><li>two</li></ul>',
    body: "## Title\n\nSee [**this**](https://a.example/x)\n\n- one\n- two\n",
  },
  "Google Docs": {
    html: '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400;">plain </span><span style="font-weight:700;">bold</span><span style="font-style:italic;"> slanted</span></p><ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400">one</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span style="font-weight:400">two</span></p></li></ul></ul></b>',
    body: "plain **bold** *slanted*\n\n- one\n  - two\n",
  },
  Word: {
    html: "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><style>p.MsoNormal{margin:0}</style></head><body><!--StartFragment--><p class=MsoNormal><b>Bold</b> words<o:p></o:p></p><p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>one<o:p></o:p></p><p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>two<o:p></o:p></p><!--EndFragment--></body></html>",
    body: "**Bold** words\n\n- one\n- two\n",
  },
  "a WeChat article": {
    html: '<section style="font-size:16px"><section><span leaf="">第一段，</span><strong><span leaf="">重点</span></strong></section><section><br></section><p><span leaf="">第二段</span></p></section>',
    body: "第一段，**重点**\n\n第二段\n",
  },
} as const;

for (const [name, { html, body }] of Object.entries(SOURCES)) {
  test(`what was copied from ${name} becomes clean blocks`, async ({
    page,
    library,
    editor,
    input,
  }) => {
    await library.openFiles(issueFile("Begin\n"));
    await editor.caretAtEndOf(editor.text.getByText("Begin"));
    await page.keyboard.press("Enter");
    await input.copyElsewhere({ "text/html": html, "text/plain": "not this" });
    await page.keyboard.press("Control+v");
    // What reads the clipboard may still be loaded.
    await expect.poll(() => editor.body()).toBe(`Begin\n\n${body}`);
  });
}

test("Markdown becomes blocks, and with Shift stays the text it is", async ({
  page,
  library,
  editor,
  input,
}) => {
  await library.openFiles(issueFile("Begin\n"));
  await editor.caretAtEndOf(editor.text.getByText("Begin"));
  await page.keyboard.press("Enter");
  const markdown = "## Title\n\n- **one**\n- two";
  await input.copyElsewhere({ "text/plain": markdown });
  await page.keyboard.press("Control+v");
  await expect(editor.text.getByRole("listitem")).toHaveText(["one", "two"]);
  expect(await editor.body()).toBe(`Begin\n\n${markdown}\n`);
  await page.keyboard.press("Control+z");
  await expect(editor.text.getByRole("listitem")).toHaveCount(0);
  await page.keyboard.press("Control+Shift+v");
  await expect(editor.text).toContainText("**one**");
  await expect(editor.text.getByRole("listitem")).toHaveCount(0);
});

test("an address over a selection links it", async ({ page, library, editor, input }) => {
  await library.openFiles(issueFile("read this\n"));
  await input.copyElsewhere({ "text/plain": "https://a.example/x" });
  await editor.selectLast(4, editor.text.getByText("read this"));
  await page.keyboard.press("Control+v");
  expect(await editor.body()).toBe("read [this](https://a.example/x)\n");
});

test("an address in an empty item becomes an item in the section's shape", async ({
  page,
  library,
  editor,
  input,
}) => {
  await library.openFiles(issueFile("# Papers\n\n- One\n"));
  await editor.addItemIn("Papers").click();
  await input.copyElsewhere({ "text/plain": "https://arxiv.org/abs/2501.00001" });
  await page.keyboard.press("Control+v");
  await expect(editor.items("Papers").nth(1).getByRole("link")).toHaveAttribute(
    "href",
    "https://arxiv.org/abs/2501.00001",
  );
});

const FIGURE = `<div class="row mt-3">
    <div class="col-sm mt-0 mb-0">
        {% include figure.liquid loading="eager" path="/assets/img/x/1.webp" class="img-fluid rounded z-depth-1" zoomable=true %}
    </div>
</div>`;
const SOURCE = `<details markdown="0"><summary>More</summary>
  <p>odd   spacing</p></details>`;

test("a figure and a source block keep their bytes when they are cut and pasted", async ({
  page,
  library,
  editor,
}) => {
  const blocks = `${FIGURE}\n\n${SOURCE}`;
  await library.openFiles(issueFile(`First line\n\n${blocks}\n\nLast line\n`));
  const first = editor.text.getByText("First line");
  const last = editor.text.getByText("Last line");
  await editor.selectFromEndOf(first, last);
  await page.keyboard.press("Control+x");
  await expect(editor.text.getByRole("figure")).toHaveCount(0);
  await page.keyboard.press("End");
  await page.keyboard.press("Control+v");
  await expect(editor.text.getByRole("figure")).toHaveCount(1);
  const body = await editor.body();
  expect(body).toContain(FIGURE);
  expect(body).toContain(SOURCE);
  await page.keyboard.press("Control+v");
  await expect(editor.text.getByRole("figure")).toHaveCount(2);
  const twice = await editor.body();
  expect(twice.split(FIGURE)).toHaveLength(3);
  expect(twice.split(SOURCE)).toHaveLength(3);
});
