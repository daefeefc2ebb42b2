import { expect, it } from "vitest";
import { commitMessage } from "./commit-message.ts";

const VALUES = {
  number: 14,
  headline: "Small models",
  title: "14: Small models",
  date: "2026-01-12",
  slug: "small-models",
  file: "2026-01-12-small-models",
  language: "en",
};

it("a commit is called by the pattern, with what changed in its place, on one line", () => {
  expect(commitMessage("Weekly {number:03}: {changes}", VALUES, "3 links added")).toBe(
    "Weekly 014: 3 links added",
  );
  expect(commitMessage("{title}\n({date:%d/%m}) ", VALUES, "words")).toBe(
    "14: Small models (12/01)",
  );
});

it("words of an issue are never taken for a place in the pattern", () => {
  const headline = "All {changes}";
  expect(commitMessage("{headline}: {changes}", { ...VALUES, headline }, "words")).toBe(
    "All {changes}: words",
  );
});
