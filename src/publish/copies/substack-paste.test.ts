// @vitest-environment jsdom
import { getSchema, Node as TiptapNode } from "@tiptap/core";
import { DOMParser, type Node } from "@tiptap/pm/model";
import { StarterKit } from "@tiptap/starter-kit";
import { describe, expect, test } from "vitest";
import { parseIssue } from "../../markdown/index.ts";
import { complete } from "../../markdown/lens.ts";
import { copiesOf } from "./index.ts";
import { ODD_DOCUMENTS } from "./testing/odd-documents.ts";
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

/** Words of several looks in a link are several pieces there, and links that touch and lead to one address are one. */
function withoutRepeats(addresses: readonly string[]): string[] {
  return addresses.filter((each, at) => each !== addresses[at - 1]);
}

describe("a copy for Substack, pasted into such an editor", () => {
  const { html } = copiesOf(parseIssue(SAMPLE, SAMPLE_PROFILE), SAMPLE_NAME)("substack");
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

  test("has no address alone on a line, which would become a card", () => {
    doc.descendants((node) => {
      if (node.isTextblock) expect(node.textContent).not.toMatch(/^\s*https?:\S+\s*$/);
    });
  });
});

describe("links and pictures of a copy for Substack, pasted into such an editor", () => {
  const texts = Object.entries({ "the sample": SAMPLE, ...ODD_DOCUMENTS });
  test.each(texts)("are all there: %s", (_, text) => {
    const copy = copiesOf(parseIssue(text, SAMPLE_PROFILE), SAMPLE_NAME)("substack");
    const links: string[] = [];
    const pictures: string[] = [];
    pasted(copy.html ?? "").descendants((node) => {
      const mark = node.marks.find(({ type }) => type.name === "link");
      const href = mark ? String(mark.attrs["href"]) : null;
      if (href !== null) links.push(href);
      if (node.type.name === "image") pictures.push(String(node.attrs["src"]));
    });
    const told = (...kinds: string[]) =>
      copy.became.filter(({ kind }) => kinds.includes(kind)).flatMap(({ sources }) => sources);
    const made = told("address-linked");
    const others = (addresses: readonly string[]) =>
      withoutRepeats(addresses.filter((each) => !made.includes(each)));
    expect(others(links)).toEqual(others(told("link-kept")));
    expect(links).toEqual(expect.arrayContaining(made));
    expect(pictures).toEqual(told("picture-published"));
  });
});
