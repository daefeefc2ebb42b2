import { describe, expect, it } from "vitest";
import { parseKramdown } from "../index.ts";
import { outline } from "../testing/outline.ts";
import { maskLiquid } from "./mask.ts";

describe("Liquid among blocks", () => {
  it.each([
    [
      "is a block alone on its line",
      "a\n{% include b.html %}\nc\n",
      "p{a} liquid{{% include b.html %}} p{c}",
    ],
    [
      "may run over lines",
      '{% include b.html\n  c="d" %}\ne\n',
      'liquid{{% include b.html⏎  c="d" %}} p{e}',
    ],
    [
      "leaves an empty line where it prints nothing",
      "a\n{% if b %}\nc\n",
      "p{a} liquid{{% if b %}} p{c}",
    ],
    [
      "keeps a list's items apart by that line",
      "- a\n{% if b %}\n- c\n",
      "ul(li+{p{a} liquid{{% if b %}}} li+{p{c}})",
    ],
    ["is running text as an output", "{{ a }}\n", "p{{{ a }}}"],
    ["is running text beside words", "{% include a %} b\n", "p{{% include a %} b}"],
    ["makes no table with its pipes", "a {{ b | c }}\n", "p{a {{ b | c }}}"],
    [
      "is one block from highlight to its end",
      "{% highlight js %}\n\n- a\n{% endhighlight %}\nb\n",
      "liquid{{% highlight js %}⏎⏎- a⏎{% endhighlight %}} p{b}",
    ],
    [
      "does not end in raw text",
      "{% highlight md %}\n{% raw %}{% endhighlight %}{% endraw %}\n{% endhighlight %}\n\nb\n",
      "liquid{{% highlight md %}⏎{% raw %}{% endhighlight %}{% endraw %}⏎{% endhighlight %}} p{b}",
    ],
    [
      "is one block from comment to its end",
      "{% comment %}\n\n# a\n{% endcomment %}\nb\n",
      "liquid{{% comment %}⏎⏎# a⏎{% endcomment %}} p{b}",
    ],
    [
      "has Markdown between raw and its end",
      "{% raw %}\n# a {{ b }}\n{% endraw %}\n",
      "liquid{{% raw %}} h1{a {{ b }}} liquid{{% endraw %}}",
    ],
    ["goes before a list on the same line", "{% if a %}- b\n", "liquid{{% if a %}} ul(li{p{b}})"],
    [
      "goes before words on the same line",
      "a\n{% if b %}c{% endif %}\nd\n",
      "p{a⏎{% if b %}c{% endif %}⏎d}",
    ],
    [
      "ends HTML's line",
      "<div>\na\n</div>{% endif %}\nb\n",
      "html{<div>⏎a⏎</div>} liquid{{% endif %}} p{b}",
    ],
    [
      "stays in HTML, whatever it holds",
      '<div>\n{% include a b="</div>" %}\n</div>\nc\n',
      'html{<div>⏎{% include a b="</div>" %}⏎</div>} p{c}',
    ],
    [
      "stays in code",
      "```\n{% include a %}\n{% if b %}\n```\n",
      "code{{% include a %}⏎{% if b %}}",
    ],
    [
      "may end behind a closing fence",
      "```a{% raw %}\nb\n```{% endraw %}\nc\n",
      "code:a{% raw %}{b} p{c}",
    ],
    [
      "may end before a closing fence",
      "```a{% raw %}\nb\n{% endraw %}```\nc\n",
      "code:a{% raw %}{b} p{c}",
    ],
    ["stays in indented code", "    a\n  {% endif %}\n    b\n", "code{a⏎{% endif %}⏎b}"],
    ["is text where it is not closed", "{% include a\n\n{{ b\n", "p{{% include a} p{{{ b}"],
    ["stays in a fence's information", "```a{{ b }}\nc\n```\n", "code:a{{ b }}{c}"],
  ])("%s", (_rule, text, blocks) => {
    expect(outline(text)).toBe(blocks);
  });

  it("keeps every character at its place", () => {
    const text = "a {{ b }}\r\n{% if c %}\r\n{% include d %}\n<div>{% endif %}\n";
    const masked = maskLiquid(text, 0);
    expect(masked.text).toHaveLength(text.length);
    expect(masked.text).not.toContain("{");
  });

  it("stays in the address of a link's definition", () => {
    const [paragraph] = parseKramdown('[a][b]\n\n[b]: {{ site.url }}/c "{{ d }}"\n', 0);
    expect(paragraph).toMatchObject({
      children: [{ type: "link", href: "{{ site.url }}/c", title: "{{ d }}" }],
    });
  });
});
