import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseIssue, printIssue } from "../../markdown/index.ts";
import { createIssueDocument, type IssueDocument } from "./issue-document.ts";

const TEXT = "---\ntitle: One\n---\n\nFirst\n\nSecond\n\n- *a*\n- b\n\nThird\n";

/** A document of this text, and what the file would be now. */
function opened(text: string): { readonly document: IssueDocument; readonly text: () => string } {
  const issue = parseIssue(text);
  const read = (other: string) => parseIssue(other).origin;
  const document = createIssueDocument(issue, read, () => undefined);
  const now = () => printIssue({ ...issue, doc: document.state().doc, origin: document.origin() });
  return { document, text: now };
}

const takeText = (document: IssueDocument, text: string, burst?: symbol) =>
  document.take(parseIssue(text), burst ?? "step");

/** Types before the last character of the text. */
function typeAtEnd(document: IssueDocument, words: string): void {
  const { tr, doc } = document.state();
  document.dispatch(tr.insertText(words, doc.content.size - 1));
}

describe("the document of an issue", () => {
  it("keeps white space of the source when the words are edited, though an equal document had another", () => {
    const { document, text } = opened("First\n\nSecond\n\nThird\n");
    takeText(document, "First\n\nSecond\n\nThirdx\n");
    takeText(document, "First\n\n\n\nSecond\n\nThirdx\n");
    const { tr, doc } = document.state();
    document.dispatch(tr.delete(doc.content.size - 2, doc.content.size - 1));
    expect(text()).toBe("First\n\n\n\nSecond\n\nThird\n");
  });

  it("undoes and redoes a change of white space alone, as the step it is", () => {
    const { document, text } = opened(TEXT);
    typeAtEnd(document, " words");
    const typed = text();
    takeText(document, typed.replace("\n\nSecond", "\n\n\n\nSecond"));
    const spaced = text();
    expect(document.undo()).toBe(true);
    expect(text()).toBe(typed);
    expect(document.redo()).toBe(true);
    expect(text()).toBe(spaced);
    document.undo();
    document.undo();
    expect(text()).toBe(TEXT);
    expect(document.undo()).toBe(false);
  });

  it("undoes one burst of typing in the source at once, and nothing before it", () => {
    const { document, text } = opened(TEXT);
    typeAtEnd(document, "!");
    const burst = Symbol("burst");
    const typed = text();
    takeText(document, typed.replace("First", "First\n\n* "), burst);
    takeText(document, typed.replace("First", "First\n\n* c"), burst);
    takeText(document, typed.replace("First", "First\n\n\n* **c**"), burst);
    document.undo();
    expect(text()).toBe(typed);
  });

  it("has nothing to undo once it was read anew", () => {
    const { document, text } = opened(TEXT);
    typeAtEnd(document, "!");
    document.take(parseIssue("other\n"), "anew");
    expect(text()).toBe("other\n");
    expect(document.undo()).toBe(false);
  });

  it("comes back to the very bytes at each step of undo and redo, whoever made the changes", () => {
    const change = fc.oneof(
      fc.record({ kind: fc.constant("page" as const), words: fc.constantFrom("x", " y", "*") }),
      fc.record({
        kind: fc.constant("pane" as const),
        at: fc.nat(),
        words: fc.constantFrom("\n", "\n\n", " ", "z", "*", "\n- ", "\n# "),
      }),
      fc.record({ kind: fc.constant("head" as const), words: fc.constantFrom("Two", "Three") }),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const { document, text } = opened(TEXT);
        const texts = [text()];
        for (const each of changes) {
          if (each.kind === "page") {
            const { tr, doc } = document.state();
            document.take(
              {
                doc: tr.insertText(each.words, doc.content.size - 1).doc,
                origin: document.origin(),
              },
              "step",
            );
          } else if (each.kind === "head") {
            document.setHead(`---\ntitle: ${each.words}\n---\n`);
          } else {
            const now = text();
            const at = each.at % (now.length + 1);
            takeText(document, now.slice(0, at) + each.words + now.slice(at));
          }
          if (text() !== texts.at(-1)) texts.push(text());
        }
        for (const former of texts.slice(0, -1).toReversed()) {
          while (text() !== former) expect(document.undo()).toBe(true);
        }
        while (document.undo());
        expect(text()).toBe(TEXT);
        for (const later of texts.slice(1)) {
          while (text() !== later) expect(document.redo()).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});
