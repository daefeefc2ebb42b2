import { describe, expect, it } from "vitest";
import { parseIssue } from "../index.ts";
import { textOffset } from "./text-offset.ts";

const TEXT = `---
title: One
---

Intro

# Papers

- a **bold** word
- [link](https://a.test/1) after

> quoted *text*

| A | B |
|---|---|
| cell | other |

\`\`\`
code
\`\`\`
`;

/** What of the text stands before and after the place of these words in the document. */
function around(words: string, after: number): string {
  const { doc, origin } = parseIssue(TEXT);
  let pos = -1;
  doc.descendants((node, at) => {
    if (pos < 0 && node.isTextblock && node.textContent.includes(words))
      pos = at + 1 + node.textContent.indexOf(words) + after;
  });
  const offset = textOffset(origin, pos) ?? NaN;
  return `${TEXT.slice(Math.max(0, offset - 6), offset)}|${TEXT.slice(offset, offset + 6)}`;
}

describe("the place of a position in the text", () => {
  it("is between the same letters, in words, in a mark, behind a link, in a quote and in a cell", () => {
    expect(around("Intro", 3)).toBe("--\n\nInt|ro\n\n# ".slice(1));
    expect(around("bold", 2)).toBe("a **bo|ld** w");
    expect(around("after", 2)).toBe("/1) af|ter\n\n>");
    expect(around("text", 1)).toBe("ted *t|ext*\n\n");
    expect(around("other", 1)).toBe("ell | o|ther |".slice(1));
  });

  it("is at the letter in code too, and nowhere in a document that is empty", () => {
    expect(around("code", 2)).toBe("```\nco|de\n```");
    const { origin } = parseIssue("");
    expect(textOffset(origin, 99)).toBeNull();
  });
});
