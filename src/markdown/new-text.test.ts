import type { Node } from "@tiptap/pm/model";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultProfile } from "../issue/profile/shipped-profiles.ts";
import type { Profile } from "../issue/profile/profile.ts";
import { schema } from "../issue/schema/index.ts";
import { createInexpressible, normalise, parseIssue, printIssue, withDoc } from "./index.ts";
import { documentArbitrary, paragraphArbitrary } from "./testing/arbitrary-document.ts";

const PROFILE = defaultProfile();

function printed(doc: Node, engine: "kramdown" | "gfm" = "kramdown"): string {
  return printIssue(withDoc(parseIssue("", { ...PROFILE, engine }), doc));
}

function paragraph(...inlines: Node[]): Node {
  return schema.node("doc", null, [schema.node("paragraph", null, inlines)]);
}

describe("new text", () => {
  test.each(["kramdown", "gfm"] as const)(
    "of any paragraph reads back as its normal form in %s",
    (engine) => {
      const profile = { ...PROFILE, engine };
      fc.assert(
        fc.property(paragraphArbitrary, (doc) => {
          const normal = normalise(doc, profile);
          expect(parseIssue(printed(doc, engine), profile).doc.toJSON()).toEqual(normal.toJSON());
          expect(normalise(normal, profile).eq(normal)).toBe(true);
        }),
        { numRuns: 60, seed: 7 },
      );
    },
    30_000,
  );

  test("of a document reads back as its normal form", () => {
    fc.assert(
      fc.property(documentArbitrary, (doc) => {
        const normal = normalise(doc, PROFILE);
        expect(parseIssue(printed(doc), PROFILE).doc.toJSON()).toEqual(normal.toJSON());
      }),
      { numRuns: 12, seed: 200 },
    );
  }, 60_000);

  test.each([
    ["a | b", "a \\| b\n"],
    ["1. 甲", "1\\. 甲\n"],
    ["{% if %}", "&#123;% if %}\n"],
    ["a_b 2*3", "a_b 2*3\n"],
    ["R&D", "R&D\n"],
    ["- x", "\\- x\n"],
  ])("escapes %s only where it would read otherwise", (text, markdown) => {
    expect(printed(paragraph(schema.text(text)))).toBe(markdown);
  });

  test("nests bold in a link, and italic in bold with another marker", () => {
    const link = schema.mark("link", { href: "https://a.com" });
    const [strong, em] = [schema.mark("strong"), schema.mark("em")];
    expect(printed(paragraph(schema.text("标题", [link, strong]), schema.text("：评论")))).toBe(
      "[**标题**](https://a.com)：评论\n",
    );
    expect(printed(paragraph(schema.text("x", [strong, em])))).toBe("**_x_**\n");
  });

  test("tells the places that CommonMark cannot express, and there leaves the punctuation out", () => {
    const { doc } = parseIssue("**路由（MoE）**模型，**好**的\n");
    const place = { from: 0, to: 7, mark: schema.mark("strong"), words: { from: 0, to: 6 } };
    const found = (profile: Profile) =>
      doc.children.flatMap((leaf) => createInexpressible(profile)(leaf));
    expect(found(PROFILE)).toMatchObject([{ ...place, isPublished: true }]);
    const gfm = { ...PROFILE, engine: "gfm" as const };
    expect(found(gfm)).toMatchObject([{ ...place, isPublished: false }]);
    expect(printed(schema.nodeFromJSON(doc.toJSON()), "gfm")).toBe(
      "**路由（MoE**）模型，**好**的\n",
    );
  });
});
