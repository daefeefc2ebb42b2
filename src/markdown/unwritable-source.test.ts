import { expect, test } from "vitest";
import { schema } from "../issue/schema/index.ts";
import { edited, placeOf } from "./testing/edited.ts";

test("attributes of a link that get a link of their own lose that alone", () => {
  const text = '1. one\n2. to [x](http://a.test){:target="_blank"} and [y](http://b.test)\n';
  const written = edited(text, (tr) => {
    let at = -1;
    tr.doc.descendants((node, pos) => {
      if (node.type === schema.nodes.inline_source) at = pos;
    });
    tr.addMark(at, at + 1, schema.mark("link", { href: "https://c.test" }));
  });
  expect(written).toBe(text);
});

test("source that is typed stays source, also where it is read as several pieces", () => {
  const written = edited("Words {{ one }} and more\n", (tr) => {
    const at = placeOf(tr.doc, "Words") + 6;
    tr.replaceWith(
      at,
      at + 1,
      schema.node("inline_source", { text: "{{ one }}{{ two }}", kind: "liquid" }),
    );
  });
  expect(written).toBe("Words {{ one }}{{ two }} and more\n");
});
