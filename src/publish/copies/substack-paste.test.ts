// @vitest-environment jsdom
import { getSchema, Node as TiptapNode } from "@tiptap/core";
import { DOMParser, type Node } from "@tiptap/pm/model";
import { StarterKit } from "@tiptap/starter-kit";
import { describe, expect, test } from "vitest";
import { parseIssue } from "../../markdown/index.ts";
import { complete } from "../../markdown/lens.ts";
import { copiesOf } from "./index.ts";
import { SAMPLE, SAMPLE_NAME, SAMPLE_PROFILE } from "./testing/sample.ts";

await complete();

/** Substack's editor is made of the same parts: ProseMirror with Tiptap's usual nodes, and pictures that are blocks. */
const Image = TiptapNode.create({
  name: "image",
  group: "block",
  addAttributes: () => ({ src: {}, alt: {} }),
  parseHTML: () => [{ tag: "img[src]" }],
  renderHTML: ({ HTMLAttributes }) => ["img", HTMLAttributes],
});
const schema = getSchema([StarterKit, Image]);

function pasted(html: string): Node {
  const body = document.createElement("div");
  body.innerHTML = html;
  return DOMParser.fromSchema(schema).parse(body);
}

describe("a copy for Substack, pasted into such an editor", () => {
  const { html, became } = copiesOf(parseIssue(SAMPLE, SAMPLE_PROFILE), SAMPLE_NAME)("substack");
  const doc = pasted(html ?? "");

  test("keeps its blocks", () => {
    const kinds = doc.children.map((node) => node.type.name + (node.attrs["level"] ?? ""));
    expect(kinds).toEqual([
      "paragraph",
      "heading2",
      "bulletList",
      "image",
      "paragraph",
      "image",
      "heading3",
      "paragraph",
      "blockquote",
      "paragraph",
      "heading2",
      "bulletList",
      "orderedList",
      "codeBlock",
      "bulletList",
      "bulletList",
      "horizontalRule",
      "heading2",
      "paragraph",
      "paragraph",
      "paragraph",
      "horizontalRule",
      "orderedList",
    ]);
  });

  test("keeps every link and every picture", () => {
    const links: string[] = [];
    const pictures: string[] = [];
    doc.descendants((node) => {
      const mark = node.marks.find(({ type }) => type.name === "link");
      if (mark) links.push(String(mark.attrs["href"]));
      if (node.type.name === "image") pictures.push(String(node.attrs["src"]));
    });
    const told = (kind: string) => became.find((each) => each.kind === kind)?.sources ?? [];
    expect(links).toEqual(told("link-kept"));
    expect(pictures).toEqual(told("picture-published"));
  });

  test("has no address alone on a line, which would become a card", () => {
    doc.descendants((node) => {
      if (node.isTextblock) expect(node.textContent).not.toMatch(/^\s*https?:\S+\s*$/);
    });
  });
});
