import { Transform } from "@tiptap/pm/transform";
import type { Node } from "@tiptap/pm/model";
import { describe, expect, it } from "vitest";
import { defaultProfile } from "../../../issue/profile/shipped-profiles.ts";
import { schema } from "../../../issue/schema/index.ts";
import { parseIssue, printIssue, withDoc } from "../../index.ts";

/** Code with three lines in every place where code can stand; the second line is empty or not. */
const PLACES = [
  "```\nx\n\ny\n```\n",
  "    x\n\n    y\n",
  "- a\n\n  ```\n  x\n\n  y\n  ```\n",
  "- a\n  ```\n  x\n  foo\n  y\n  ```\n- b\n",
  "- a\n\n      x\n\n      y\n",
  "> ```\n> x\n>\n> y\n> ```\n",
  "> - a\n>   ```\n>   x\n>\n>   y\n>   ```\n",
  "- a\n\n  > ```\n  > x\n  >\n  > y\n  > ```\n",
  "1. a\n   - b\n\n     ```\n     x\n\n     y\n     ```\n",
  "- a\r\n\r\n  ```\r\n  x\r\n\r\n  y\r\n  ```\r\n",
];
const LINES = ["foo", "  ", " ", "    z", "\t", "  \n  ", " \n", ""];

function codeOf(doc: Node): { readonly at: number; readonly text: string } {
  let found = { at: -1, text: "" };
  doc.descendants((node, at) => {
    if (node.type === schema.nodes.code_block) found = { at: at + 1, text: node.textContent };
  });
  return found;
}

/** What is read of the text after one line of its code is another one. */
function replaced(text: string, engine: "kramdown" | "gfm", line: number, by: string) {
  const issue = parseIssue(text, { ...defaultProfile(), engine });
  const code = codeOf(issue.doc);
  const lines = code.text.split("\n");
  const from = code.at + lines.slice(0, line).join("\n").length + (line > 0 ? 1 : 0);
  const to = from + (lines[line] ?? "").length;
  const { doc } = new Transform(issue.doc).replaceWith(from, to, by === "" ? [] : schema.text(by));
  const printed = printIssue(withDoc(issue, doc));
  return { wanted: doc, read: parseIssue(printed, issue.profile).doc, printed };
}

const kinds = (doc: Node): readonly string[] => doc.children.map(({ type }) => type.name);

describe.each(["kramdown", "gfm"] as const)("a line of code in %s", (engine) => {
  // Indented code has no blank line at its edges: it is written with a fence then.
  it.each(PLACES)("is written as it stands there: %j", (text) => {
    for (const line of [0, 1, 2])
      for (const by of LINES) {
        const { wanted, read, printed } = replaced(text, engine, line, by);
        expect([kinds(read), codeOf(read).text], printed).toEqual([
          kinds(wanted),
          codeOf(wanted).text,
        ]);
      }
  });
});

describe("new code in an item", () => {
  const code = (text: string) => schema.node("code_block", { info: "" }, [schema.text(text)]);
  const words = (text: string) => schema.node("paragraph", null, [schema.text(text)]);
  const item = (...content: readonly Node[]) => schema.node("list_item", null, content);
  const list = schema.node("bullet_list", null, [
    item(words("a"), code("x\n  \ny")),
    item(words("b")),
  ]);
  const printed = (engine: "kramdown" | "gfm"): string => {
    const issue = parseIssue("", { ...defaultProfile(), engine });
    return printIssue(withDoc(issue, schema.node("doc", null, [list])));
  };

  // Real kramdown publishes two blanks of each.
  it("keeps its blank lines, which kramdown does not take the item's indentation off", () => {
    expect(printed("kramdown")).toBe("- a\n  ```\n  x\n  \n  y\n  ```\n- b\n");
    expect(printed("gfm")).toBe("- a\n  ```\n  x\n    \n  y\n  ```\n- b\n");
  });
});
