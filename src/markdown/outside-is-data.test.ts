import type { Node } from "@tiptap/pm/model";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holdsLiquid } from "../issue/liquid/liquid.ts";
import { schema } from "../issue/schema/index.ts";
import { parseIssue, printIssue, publishedHtml, withDoc } from "./index.ts";
import { edited, placeOf } from "./testing/edited.ts";
import { engineReading } from "./testing/engine-readings.ts";
import { htmlOutline } from "./testing/html-outline.ts";

const link = (href: string, title: string | null = null): Node =>
  schema.text("words", [schema.mark("link", { href, title })]);
const image = (src: string, alt = "", title: string | null = null): Node =>
  schema.node("image", { src, alt, title });
const codeBlock = (code: string): Node => schema.node("code_block", null, schema.text(code));

/** A new document, of which no byte stands in a file, as it is printed. */
function printed(...blocks: readonly (Node | readonly Node[])[]): string {
  const nodes = blocks.map((block) =>
    "type" in block ? block : schema.node("paragraph", null, [...block]),
  );
  return printIssue(withDoc(parseIssue(""), schema.node("doc", null, nodes)));
}

/** Where Liquid begins outside of the guards that keep it from running. */
function runs(text: string): boolean {
  return holdsLiquid(text.replace(/\{% raw %\}[^]*?\{% endraw %\}/g, ""));
}

const SCRIPT = "{{'%29%3Cscript%3Ealert%281%29%3C%2Fscript%3E'|url_decode}}";

describe("what comes from outside is data for Liquid too", () => {
  it.each([
    ["a script in an address", [link(`https://e.example/#${SCRIPT}`)]],
    ["a tag that stops the build", [link("https://e.example/?q={%x%}")]],
    ["a value in an address", [link("https://e.example/?c={{campaign.name}}")]],
    ["configuration", [link("https://e.example/{{site.github.token}}/a")]],
    ["a title", [link("https://e.example/", "{{ site.x }} {% x %}")]],
    ["a picture", [image("https://e.example/{{x}}.png", "{{ site.x }}", "{% x %}")]],
    ["words", [schema.text("{{ site.x }} and {% x %} and {{ <b> }}")]],
    ["braces in a row", [schema.text("{{{ x }}} {{% x %}} {")]],
    ["a brace before bold", [schema.text("{"), schema.text("{x}}", [schema.mark("strong")])]],
    ["code", [schema.text("a {{ x }} {% y %}", [schema.mark("code")])]],
    ["code that ends any guard", [schema.text("{% endraw %}{{ 1 }}", [schema.mark("code")])]],
  ])("%s", (_what, inlines) => {
    const text = printed(inlines);
    expect(runs(text)).toBe(false);
    const published = engineReading(text).kramdown;
    expect(published).not.toBeNull();
    expect(htmlOutline(published ?? "")).toBe(htmlOutline(publishedHtml(parseIssue(text))));
    expect(published).not.toContain("<script");
  });

  it("a block of code that says {% endraw %} is written as HTML without braces", () => {
    const text = printed(codeBlock("{% endraw %}\n\n{{ '<b>' }} & {% raw %}"));
    expect(runs(text)).toBe(false);
    expect(htmlOutline(engineReading(text).kramdown ?? "")).toBe(
      htmlOutline("<pre><code>{% endraw %}\n\n{{ '&lt;b>' }} &amp; {% raw %}\n</code></pre>"),
    );
  });

  it("two braces that come together by what is typed or taken out between them begin nothing", () => {
    const typed = edited("a{ b\n", (tr) => void tr.insert(placeOf(tr.doc, " b"), schema.text("{")));
    expect(typed).toBe("a&#123;{ b\n");
    const percent = edited("a\\{ b\n", (tr) => {
      tr.insert(placeOf(tr.doc, " b"), schema.text("% c"));
    });
    expect(percent).toBe("a\\{&#37; c b\n");
    const joined = edited("a{x{b\n", (tr) => {
      const at = placeOf(tr.doc, "x{");
      tr.delete(at, at + 1);
    });
    expect(joined).toBe("a&#123;{b\n");
    const beside = edited("a x{% if b %} c\n", (tr) => {
      const at = placeOf(tr.doc, "x");
      tr.replaceWith(at, at + 1, schema.text("{"));
    });
    expect(beside).toBe("a &#123;{% if b %} c\n");
  });

  it("in whatever order hostile words, addresses, titles and code stand", () => {
    const PIECES = ["{", "%", "}", "{{", "{%", "%}", "}}", "{% raw %}", "{% endraw %}", "{: x}"];
    const hostile = fc
      .array(fc.constantFrom(...PIECES, "a", " ", "\\", "`", "&", "研究"), { minLength: 1 })
      .map((parts) => parts.join(""));
    const inline = fc.oneof(
      hostile.map((text) => schema.text(text)),
      hostile.map((text) => schema.text(text, [schema.mark("strong")])),
      hostile.map((text) => schema.text(text, [schema.mark("code")])),
      fc.tuple(hostile, hostile).map(([href, title]) => link(href, title)),
      fc.tuple(hostile, hostile, hostile).map((parts) => image(...parts)),
    );
    const block = fc.oneof(
      { weight: 4, arbitrary: fc.array(inline, { maxLength: 4 }) },
      { weight: 1, arbitrary: hostile.map(codeBlock) },
    );
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), (blocks) => {
        expect(runs(printed(...blocks))).toBe(false);
      }),
      { numRuns: 30 },
    );
  });
});

describe("Liquid that stands in an address of the file", () => {
  const HOME = "See [home]({{ site.url }}/a) and ![x]({{ site.cdn }}/b.png).\n";

  it("goes on running where words beside it change, and where its block is printed anew", () => {
    expect(edited(HOME, (tr) => void tr.insert(placeOf(tr.doc, "See"), schema.text("x")))).toBe(
      `x${HOME}`,
    );
    const anew = edited(HOME, (tr) => {
      const paragraph = tr.doc.firstChild;
      if (paragraph) tr.insert(tr.doc.content.size, schema.node("blockquote", null, [paragraph]));
    });
    expect(anew).toContain(`> ${HOME}`);
  });

  it("is told from an address that only looks so", () => {
    const linkOf = (text: string): unknown => {
      let found: unknown;
      parseIssue(text).doc.descendants((node) => {
        found ??= node.marks.find((mark) => mark.type === schema.marks.link)?.attrs;
      });
      return found;
    };
    expect(linkOf("[a](x{{b}})\n")).toMatchObject({ href: "x{{b}}", runsLiquid: true });
    expect(linkOf("[a](x&#123;{b}})\n")).toMatchObject({ href: "x{{b}}", runsLiquid: false });
    expect(linkOf("{% raw %}[a](x{{b}}){% endraw %}\n")).toMatchObject({ runsLiquid: false });
    expect(linkOf("[a][c]\n\n[c]: x{{b}}\n")).toMatchObject({ runsLiquid: true });
  });
});
