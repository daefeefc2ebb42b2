import type { Locator } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { issueFile } from "./support/issue-file.ts";

const LONG = "青禾发布了端侧模型,在手机上每秒能写三十八个词，比上一代快38％。";
const FIGURE =
  '<div class="row mt-3">\n    <div class="col-sm mt-0 mb-0">\n        {% include figure.liquid path="/assets/img/a.png" %}\n    </div>\n</div>\n';
const BODY = [
  "# Reports\n",
  `${LONG.repeat(9)}\n`,
  `- [**题目**](https://a.test/1)：${LONG.repeat(4)}\n- \n- **研究（长期的）**是他们的项目，${LONG.repeat(3)}\n`,
  FIGURE,
  `> ${LONG.repeat(5)}\n`,
  `| 甲 | 乙 |\n| --- | --- |\n| ${LONG} | ${LONG} |\n`,
].join("\n");

/** The lines of each block of a text, with the marks or without them: where each begins, how far it goes, how high it is. */
function linesOf(text: Locator, isBare: boolean): Promise<readonly string[]> {
  return text.evaluate((shown, isBare) => {
    let root = shown;
    if (isBare) {
      const bare = shown.cloneNode(true);
      if (!(bare instanceof HTMLElement)) return [];
      for (const mark of bare.querySelectorAll(".finding")) mark.replaceWith(...mark.childNodes);
      for (const block of bare.querySelectorAll(".finding-block, .finding-empty"))
        block.classList.remove("finding-block", "finding-empty");
      bare.normalize();
      shown.replaceWith(bare);
      root = bare;
    }
    const from = root.getBoundingClientRect();
    return [...root.querySelectorAll("p, h1, h2, td, th, li, figure")].map((block) => {
      const range = document.createRange();
      range.selectNodeContents(block);
      const lines = new Map<number, { left: number; right: number; bottom: number }>();
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const line = lines.get(Math.round(top)) ?? { left, right, bottom };
        lines.set(Math.round(top), {
          left: Math.min(line.left, left),
          right: Math.max(line.right, right),
          bottom: Math.max(line.bottom, bottom),
        });
      }
      const said = [...lines].map(([top, { left, right, bottom }]) =>
        [top - from.top, left - from.left, right - from.left, bottom - from.top].map(Math.round),
      );
      return `${block.tagName} ${Math.round(block.getBoundingClientRect().height)} ${JSON.stringify(said)}`;
    });
  }, isBare);
}

for (const width of [1440, 900])
  test(`marks move no line, on a screen ${width} wide`, async ({ page, library, editor }) => {
    await page.setViewportSize({ width, height: 900 });
    await library.openFiles(issueFile(BODY));
    await expect(editor.findings.nth(20)).toBeAttached();
    await expect(editor.findingBlocks).not.toHaveCount(0);
    await expect(editor.text.locator(".finding-empty")).toHaveCount(1);
    const marked = await linesOf(editor.text, false);
    expect(marked.length).toBeGreaterThan(10);
    expect(await linesOf(editor.text, true)).toEqual(marked);
  });
