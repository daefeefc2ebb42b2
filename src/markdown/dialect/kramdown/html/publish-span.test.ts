import { expect, test } from "vitest";
import { publishHtmlSpan } from "./publish-span.ts";

test.each([
  ["<u>*a*</u>", "<u>*a*</u>"],
  ["<u>a", "<u>a</u>"],
  ["<u></b></u>", "<u>&lt;/b&gt;</u>"],
  ["<code><div>a</div></code>", "<code>&lt;div&gt;a&lt;/div&gt;</code>"],
  ["<x_y><b>a</x_y>", "<x_y><b>a&lt;/x_y&gt;</b></x_y>"],
  ["<u><br><i/>a & b &amp; <</u>", "<u><br /><i></i>a &amp; b &amp; &lt;</u>"],
  [
    "<mark Class='a\"b' markdown=0><!-- <b> --></mark>",
    '<mark class="a&quot;b"><!-- <b> --></mark>',
  ],
])("publishes %j as kramdown does", (text, expected) => {
  const open: string[] = [];
  const html = publishHtmlSpan(text, open);
  expect(
    html +
      open
        .toReversed()
        .map((name) => `</${name}>`)
        .join(""),
  ).toBe(expected);
});
