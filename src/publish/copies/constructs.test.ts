import { describe, expect, test } from "vitest";
import { COPY_THEMES } from "../../issue/profile/profile.ts";
import { parseIssue } from "../../markdown/index.ts";
import { complete } from "../../markdown/lens.ts";
import { type Copy, type CopyOptions, copiesOf, type PlaceId, PLACES } from "./index.ts";
import { type Construct, CONSTRUCTS } from "./testing/constructs.ts";
import { SAMPLE_NAME, SAMPLE_PROFILE } from "./testing/sample.ts";

await complete();

const WAYS: readonly (readonly [string, PlaceId, Partial<CopyOptions>])[] = [
  ...PLACES.map((place) => [place, place, {}] as const),
  ...COPY_THEMES.map((theme) => [`wechat in ${theme}`, "wechat", { theme }] as const),
  ["a thread of items", "thread", { unit: "item" }],
];

function copyOf(text: string, place: PlaceId, options: Partial<CopyOptions>): Copy {
  return copiesOf(parseIssue(text, SAMPLE_PROFILE), SAMPLE_NAME)(place, options);
}

/** What is in a copy, and what is told of it. */
function wholeOf({ html, text, became, pictures, parts }: Copy): string {
  const shown = html ?? JSON.stringify(parts.length > 0 ? parts : text);
  return JSON.stringify([shown, became, pictures.length]);
}

describe("nothing that an issue can say is lost without a word", () => {
  const cases = Object.entries(CONSTRUCTS).flatMap(([name, all]) =>
    all.map((construct): [string, string, Construct] => [name, construct.says, construct]),
  );
  test.each(cases)("of a %s: %s", (_, __, { text, without, covered = [] }) => {
    const lost = WAYS.flatMap(([name, place, options]) => {
      const copy = copyOf(text, place, options);
      const isTold = copy.became.some(({ kind }) => covered.includes(kind));
      const isSame = wholeOf(copy) === wholeOf(copyOf(without, place, options));
      return isSame && !isTold ? [name] : [];
    });
    expect(lost).toEqual([]);
  });
});
