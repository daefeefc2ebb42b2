import type { BlockRun } from "./alignment.ts";

const tagsOf = (blocks: readonly string[]): string =>
  blocks.map((block) => /^<(\w+)/.exec(block)?.[1] ?? "text").join(" ");

/**
 * What a differing stretch looks like: the kinds of its blocks on both sides, and the tokens at which the first two
 * blocks part. Stretches of one cause mostly look alike.
 */
export function causeOf({ expected, actual }: BlockRun): string {
  const [left, right] = [expected[0], actual[0]].map((block) => (block ?? "").split("\u0001"));
  const at = left?.findIndex((token, i) => token !== right?.[i]) ?? 0;
  const kind = (token: string | undefined): string =>
    token === undefined
      ? "end"
      : token.startsWith('"')
        ? "text"
        : (/^<\/?\w+/.exec(token)?.[0] ?? "");
  const places = `${kind(left?.[at])} ≠ ${kind(right?.[at])}`;
  return `${tagsOf(expected) || "nothing"} → ${tagsOf(actual) || "nothing"}: ${places}`;
}

/** The stretch from shortly before the place where its first blocks part. */
export function excerptOf({ expected, actual }: BlockRun): readonly [string, string] {
  const [left, right] = [expected.join(" ⏎ "), actual.join(" ⏎ ")];
  let at = 0;
  while (at < left.length && left[at] === right[at]) at++;
  const cut = (text: string): string =>
    text
      .slice(Math.max(0, at - 60), at + 160)
      .replaceAll("\u0001", " ")
      .replaceAll("\n", "⏎");
  return [cut(left), cut(right)];
}
