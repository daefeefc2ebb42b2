import { describe, expect, it } from "vitest";
import { parseIssue } from "../../markdown/index.ts";
import { sharedFolder } from "../../testing/shared.ts";
import { readPosts } from "../corpus/posts.ts";
import { editPlaces, samplePlaces } from "./edit-places.ts";
import { EDIT_KINDS, tryEdit } from "./try-edit.ts";

const PLACES_A_POST = 4;

/** A letter in the `https://` of `<https://…>` makes words of it that are no address, and must part the two. */
const inAutolink = (before: string): boolean => /^<\w+:/.test(before);

/** A reference whose words were its label gets the label written behind them. */
const namesLabel = (after: string): boolean => /\]\[[^\]]*$/.test(after);

describe("a letter typed or deleted in a post of the corpus", () => {
  it.each(EDIT_KINDS)("changes exactly that letter in the file: %s", (kind) => {
    const shared = sharedFolder();
    if (!shared) return;
    const others: string[] = [];
    let tried = 0;
    for (const post of readPosts(shared)) {
      const issue = parseIssue(post.text);
      for (const place of samplePlaces(editPlaces(issue.doc), PLACES_A_POST, post.text.length)) {
        if (kind === "delete" && !/[\p{L}\p{N}]/u.test(place.character)) continue;
        const { verdict, before, after } = tryEdit(issue, post.text, kind, place, "字");
        tried++;
        const isOnlyCharacterOfMark =
          kind === "delete" && /^(\*\*|[*_`]).?(\*\*|[*_`])$/u.test(before);
        if (
          verdict !== "exact" &&
          !inAutolink(before) &&
          !namesLabel(after) &&
          !isOnlyCharacterOfMark
        ) {
          others.push(`${post.id}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`);
        }
      }
    }
    expect(tried).toBeGreaterThan(1000);
    expect(others).toEqual([]);
  });

  it("brings at most escapes in its own line when it is Markdown", () => {
    const shared = sharedFolder();
    if (!shared) return;
    const wide: string[] = [];
    for (const post of readPosts(shared)) {
      const issue = parseIssue(post.text);
      for (const place of samplePlaces(editPlaces(issue.doc), 1, post.text.length)) {
        for (const letter of ["*", "_", "|", "<", "`", "["]) {
          const { verdict, before, after } = tryEdit(issue, post.text, "insert", place, letter);
          if (verdict === "wide")
            wide.push(`${post.id}: ${letter} ${JSON.stringify(before)} → ${JSON.stringify(after)}`);
        }
      }
    }
    expect(wide).toEqual([]);
  });
});
