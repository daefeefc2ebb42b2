import type { Node } from "@tiptap/pm/model";
import { expect, test } from "vitest";
import { defaultProfile } from "../issue/profile/shipped-profiles.ts";
import { schema } from "../issue/schema/index.ts";
import { normalise } from "./index.ts";
import { edited, itemOf, paragraphOf } from "./testing/edited.ts";

const source = (text: string, kind = "html"): Node => schema.node("inline_source", { text, kind });
const bold = (words: string): Node => schema.text(words, [schema.mark("strong")]);

/** A list of one item with that content, as it can be written. */
function writable(...content: readonly (string | Node)[]): string {
  const list = schema.node("bullet_list", null, [itemOf(paragraphOf(...content))]);
  return normalise(schema.node("doc", null, [list]), defaultProfile()).toString();
}

test("a tag that nothing closes becomes words, and the list and the marks around it stay", () => {
  expect(writable("one ", source("</b>"), " ", bold("two"))).toBe(
    'doc(bullet_list(list_item(paragraph("one </b> ", strong("two")))))',
  );
});

test("attributes that belong to nothing become words", () => {
  expect(writable("one ", source("{:.a}", "ial"), " ", bold("two"))).toContain("bullet_list");
});

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
