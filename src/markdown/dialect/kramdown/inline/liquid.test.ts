import { expect, test } from "vitest";
import { outline } from "./outline.ts";

test.each([
  ["见 {{ site.url }} 与 *a*", "见 liquid⟨{{ site.url }}⟩ 与 em(a)"],
  ["**{{ a }}**", "strong(liquid⟨{{ a }}⟩)"],
  ['{% include a.html b="*" %} *c*', 'liquid⟨{% include a.html b="*" %}⟩ em(c)'],
  ["[a]({{ site.url }}/b c)", "link(a → {{ site.url }}/b c)"],
  ["`{{ a }}`", "code({{ a }})"],
  ["{% raw %}{{ *a* }}{% endraw %}", "liquid⟨{% raw %}⟩{{ em(a) }}liquid⟨{% endraw %}⟩"],
  ["a {{ b", "a {{ b"],
  ['<a href="{{ x }}">b</a>', 'html⟨<a href="{{ x }}">⟩bhtml⟨</a>⟩'],
])("finds Liquid in %j before anything else", (text, expected) => {
  expect(outline(text)).toBe(expected);
});

test("leaves Liquid alone where an earlier block made it inert", () => {
  expect(outline("*a* {{ b }}", { rawLiquid: [{ from: 0, to: 11 }] })).toBe("em(a) {{ b }}");
});
