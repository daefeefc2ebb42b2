import { expect, test } from "vitest";
import { defaultProfile } from "../issue/profile/defaults.ts";
import { fixText } from "./fix-text.ts";
import { NO_FACTS } from "./testing/facts.ts";

test("of fixes that would only together be read otherwise, one is left, and all others are made", () => {
  // Without both of its invisible characters GFM would take this for a link, where kramdown reads words.
  const text = "端侧模型,手机\n\n见 ht\u200btp:/\u200b/a.test 页\n\n增加38％\n";
  const { text: after, fixed } = fixText(text, defaultProfile(), NO_FACTS);
  expect(after).toContain("端侧模型，手机");
  expect(after).toContain("增加38%");
  expect(after).not.toContain("http://a.test");
  expect(fixed.map(({ rule }) => rule).toSorted()).toEqual([
    "full-width-percent",
    "half-width-punctuation",
    "invisible-character",
  ]);
});
