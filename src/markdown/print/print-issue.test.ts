import type { Node } from "@tiptap/pm/model";
import { Transform } from "@tiptap/pm/transform";
import { describe, expect, it } from "vitest";
import { schema } from "../../issue/schema/index.ts";
import { parseIssue, printIssue, withDoc } from "../index.ts";

/** The document with words put at the end of the last block that holds `after`. */
function typed(doc: Node, after: string, words: string): Node {
  let at = 0;
  doc.descendants((node, pos) => {
    if (node.isTextblock && node.textContent.includes(after)) at = pos + node.nodeSize - 1;
  });
  return new Transform(doc).insert(at, schema.text(words)).doc;
}

describe("printing", () => {
  it("does not depend on what was printed before: a definition that changed is asked again", () => {
    const opened = parseIssue("See [the paper][p].\n\n\n\nSecond\n\n[p]: https://a.test/1");
    const first = withDoc(opened, typed(opened.doc, "Second", " 3 < 4"));
    expect(printIssue(first)).toBe(
      "See [the paper][p].\n\n\n\nSecond 3 < 4\n\n[p]: https://a.test/1",
    );
    const second = withDoc(first, typed(first.doc, "[p]: ", "2"));
    expect(printIssue(second)).toBe(
      "See [the paper][p].\n\n\n\nSecond 3 < 4\n\n[p]: https://a.test/12",
    );
  });

  it("ends the line of a head whose fence ended the file as the file's lines end", () => {
    const opened = parseIssue("---\r\ntitle: A\r\n---");
    const words = schema.node("paragraph", null, schema.text("words"));
    const edited = withDoc(opened, opened.doc.copy(opened.doc.content.addToEnd(words)));
    expect(printIssue(edited)).toBe("---\r\ntitle: A\r\n---\r\n\r\nwords\r\n");
  });
});
