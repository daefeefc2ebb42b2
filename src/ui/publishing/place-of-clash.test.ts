import { describe, expect, it } from "vitest";
import { mergeTexts } from "../../publish/destinations/merge-texts.ts";
import { placesOfClashes } from "./place-of-clash.ts";

const POST = `---
title: "Small"
---

Before all.

# Papers & models

One.

\`\`\`sh
# no heading
\`\`\`

Two.
`;

/** Where both have changed these lines, each into words of their own. */
function placesOf(...lines: readonly string[]) {
  const changed = (word: string) =>
    lines.reduce((text, line) => text.replace(line, line + word), POST);
  return placesOfClashes({ parts: mergeTexts(changed(" mine"), POST, changed(" theirs")) });
}

describe("what both have changed", () => {
  it("is called by the heading above it, which is none in a block of code", () => {
    expect(placesOf("Before all.", "One.", "Two.")).toEqual([
      { heading: null, isInHead: false },
      { heading: "Papers & models", isInHead: false },
      { heading: "Papers & models", isInHead: false },
    ]);
  });

  it("is known to be in the front matter, where a key stands once", () => {
    expect(placesOf('title: "Small"')).toEqual([{ heading: null, isInHead: true }]);
  });
});
