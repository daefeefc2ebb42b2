import { describe, expect, it } from "vitest";
import { schema } from "../../issue/schema/index.ts";
import { createOriginHistory } from "./origin-history.ts";

const docOf = (text: string) =>
  schema.node("doc", null, [schema.node("paragraph", null, text ? [schema.text(text)] : [])]);
const originOf = (text: string) => ({ text, doc: docOf(text) });

describe("the origins of edits of the source", () => {
  it("come back with an equal document, by undo and by redo", () => {
    const history = createOriginHistory();
    const [first, second] = [originOf("a"), originOf("b")];
    history.note({ doc: docOf("a"), origin: first }, { doc: docOf("b"), origin: second });
    expect(history.originOf(docOf("a"))).toBe(first);
    expect(history.originOf(docOf("b"))).toBe(second);
    expect(history.originOf(docOf("c"))).toBeNull();
  });

  it("are the latest where a document came up twice", () => {
    const history = createOriginHistory();
    const [first, second, third] = [originOf("a"), originOf("b"), originOf("a ")];
    history.note({ doc: docOf("a"), origin: first }, { doc: docOf("b"), origin: second });
    history.note({ doc: docOf("b"), origin: second }, { doc: docOf("a"), origin: third });
    expect(history.originOf(docOf("a"))).toBe(third);
  });
});
