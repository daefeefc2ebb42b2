import { expect, it } from "vitest";
import type { LibraryRow } from "../../session/library/library-state.ts";
import type { IssueWithPlaces, SearchedOf } from "../../session/search/search-index.ts";
import { resultsOf } from "./results-of.ts";

const row = (id: string, date: string): LibraryRow => ({
  id,
  number: null,
  title: id,
  date,
  profileId: "weekly",
  profileName: "Weekly",
  sections: null,
  kept: { kind: "changed", at: 0 },
  fileName: `${id}.md`,
  opened: false,
  sample: false,
  published: [],
  savedAt: 0,
});
const places = (of: SearchedOf, date: string): IssueWithPlaces => ({
  of,
  facts: { number: null, headline: "Headline", date, tags: [], category: null },
  language: "en",
  places: [],
  count: 1,
});

it("every issue and post that was found stands there once, with its places, newest first", () => {
  const answer = [
    places({ kind: "post", path: "_posts/c.md" }, "2026-01-12"),
    places({ kind: "issue", id: "b" }, "2026-01-05"),
    places({ kind: "issue", id: "d" }, "2025-12-01"),
  ];
  const issues = [
    row("a", "2026-01-19T08:00"),
    row("b", "2026-01-05"),
    row("x", "2026-01-01"),
    row("d", "2025-12-01"),
  ];
  const results = resultsOf(issues, new Set(["a", "b"]), answer);
  expect(results.map(({ key, places: own }) => [key, own !== null])).toEqual([
    ["a", false],
    ["_posts/c.md", true],
    ["b", true],
    ["d", true],
  ]);
});
