import type { Node } from "@tiptap/pm/model";
import type { Transform } from "@tiptap/pm/transform";
import { describe, expect, it } from "vitest";
import { schema } from "../issue/schema/index.ts";
import { parseIssue, printIssue } from "./index.ts";
import { edited, nodeAround, placeOf } from "./testing/edited.ts";
import { engineReading } from "./testing/engine-readings.ts";
import { htmlOutline } from "./testing/html-outline.ts";

const code = (text: string): Node => schema.text(text, [schema.mark("code")]);
const block = (text: string): Node =>
  schema.node("code_block", { info: "yaml" }, schema.text(text));

/** What of a text's code Jekyll runs. */
function run(text: string): string[] {
  const found: string[] = [];
  parseIssue(text).doc.descendants((node) => {
    const runs =
      node.attrs["runsLiquid"] === true ||
      node.marks.some((mark) => mark.attrs["runsLiquid"] === true);
    if (runs) found.push(node.textContent);
  });
  return found;
}

describe("new code with Liquid is guarded, so that Jekyll publishes what was written", () => {
  it.each([
    [
      "inline",
      "a\n",
      (tr: Transform) => void tr.insert(2, code("${{ secrets.X }}")),
      "a`{% raw %}${{ secrets.X }}{% endraw %}`\n",
      "<p>a<code>${{ secrets.X }}</code></p>",
    ],
    [
      "a block with a tag that nothing closes",
      "a\n",
      (tr: Transform) => void tr.insert(3, block("{% for x in y %}\n  {{ x }}")),
      "a\n\n```yaml\n{% raw %}{% for x in y %}\n  {{ x }}{% endraw %}\n```\n",
      "<p>a</p><pre><code>{% for x in y %}\n  {{ x }}\n</code></pre>",
    ],
    [
      "a letter that makes a brace Liquid",
      "```yaml\na: ${ b }}\n```\n",
      (tr: Transform) => void tr.insert(placeOf(tr.doc, "${") + 1, schema.text("{")),
      "```yaml\n{% raw %}a: ${{ b }}{% endraw %}\n```\n",
      "<pre><code>a: ${{ b }}\n</code></pre>",
    ],
    [
      "a letter in code that is guarded",
      "a `{% raw %}{{ b }}{% endraw %}`\n",
      (tr: Transform) => {
        const at = placeOf(tr.doc, "b }}");
        tr.insert(at + 1, schema.text("c", tr.doc.nodeAt(at)?.marks));
      },
      "a `{% raw %}{{ bc }}{% endraw %}`\n",
      "<p>a <code>{{ bc }}</code></p>",
    ],
  ])("%s", (_what, text, change, markdown, html) => {
    expect(edited(text, change)).toBe(markdown);
    expect(htmlOutline(engineReading(markdown).kramdown ?? "")).toBe(htmlOutline(html));
    expect(run(markdown)).toEqual([]);
  });

  it("has no guard on GitHub, where no Liquid runs", () => {
    expect(edited("a\n", (tr) => void tr.insert(2, code("{{ x }}")), "gfm")).toBe("a`{{ x }}`\n");
  });
});

describe("code of a file in which Jekyll runs Liquid", () => {
  const INLINE = "a `${{ secrets.X }}` b `c`\n";
  const FENCE = "```yaml\n{% for x in y %}\n```\n";

  it("is told apart, since something else is published or the build stops", () => {
    expect(run(INLINE)).toEqual(["${{ secrets.X }}"]);
    expect(engineReading(INLINE).kramdown).toContain("<code>$</code>");
    expect(run(FENCE)).toEqual(["{% for x in y %}"]);
    expect(engineReading(FENCE).kramdown).toBeNull();
    expect(run("{% raw %}\n\n```\n{{ x }}\n```\n\n{% endraw %}\n")).toEqual([]);
    expect(run("```\n}} %}\n```\n")).toEqual([]);
  });

  it("keeps its bytes, where it was not changed and where a letter was", () => {
    for (const text of [INLINE, FENCE]) expect(printIssue(parseIssue(text))).toBe(text);
    const typed = edited(FENCE, (tr) => void tr.insert(placeOf(tr.doc, " in y"), schema.text("x")));
    expect(typed).toBe(FENCE.replace("x in", "xx in"));
    const beside = edited(INLINE, (tr) => void tr.insert(1, schema.text("x")));
    expect(beside).toBe(`x${INLINE}`);
  });

  it("is guarded once it is said not to run", () => {
    const inline = edited(INLINE, (tr) => {
      const at = placeOf(tr.doc, "${{");
      tr.addMark(at, at + 16, schema.mark("code"));
    });
    expect(inline).toBe("a `{% raw %}${{ secrets.X }}{% endraw %}` b `c`\n");
    const fence = edited(FENCE, (tr) => {
      const { from } = nodeAround(tr.doc, "{% for", "code_block");
      tr.setNodeAttribute(from, "runsLiquid", false);
    });
    expect(fence).toBe("```yaml\n{% raw %}{% for x in y %}{% endraw %}\n```\n");
  });
});
