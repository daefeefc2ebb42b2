import type { Node } from "@tiptap/pm/model";
import type { FindingPlace } from "./finding.ts";

/**
 * A place where a rule has nothing to say, by the wish of whoever writes. It is known by its words and their
 * neighbours, not by where it stands: so it is found again after edits, moves and reloads. Plain data, to be kept.
 */
export interface IgnoredPlace {
  /** Name of the rule. */
  readonly rule: string;
  /** What the finding covers; of a long stretch, its begin and its end. */
  readonly words: string;
  /** What stands before it and behind it on its line. */
  readonly before: string;
  readonly after: string;
  /** Of several places that say all the same, which one; counts from 0. */
  readonly nth: number;
}

/** What of a finding its place is known by. */
export interface Placed {
  readonly rule: string;
  readonly place: FindingPlace;
  readonly parameters: Readonly<Record<string, string>>;
}

export interface Sorted<F> {
  readonly shown: readonly F[];
  readonly ignored: readonly F[];
  /** The ignored places as they read now; those that are not found just now, as they were. */
  readonly places: readonly IgnoredPlace[];
}

/** How many characters of the neighbours are remembered. */
const AROUND = 12;
/** Neighbours that must be as they were, on both sides together. */
const NEAR = 4;
/** A stretch with more characters than this is still the same when some of them have changed. */
const LONG = 16;
/** Places that are not found any more are forgotten from here on, the oldest first. */
const MOST = 500;

/** Parts the findings of a document into those that are shown and those in places that are ignored. */
export function sortByIgnored<F extends Placed>(
  doc: Node,
  findings: readonly F[],
  ignored: readonly IgnoredPlace[],
): Sorted<F> {
  const rules = new Set(ignored.map(({ rule }) => rule));
  if (!findings.some(({ rule }) => rules.has(rule)))
    return { shown: findings, ignored: [], places: ignored };
  const named = withNth(
    doc,
    findings.filter(({ rule }) => rules.has(rule)),
  );
  const pairs = ignored
    .flatMap((place) =>
      named.flatMap((candidate) => {
        const likeness = likenessOf(place, candidate.place);
        return likeness > 0 ? [{ place, candidate, likeness }] : [];
      }),
    )
    .toSorted((a, b) => b.likeness - a.likeness);
  const found = new Map<IgnoredPlace, IgnoredPlace>();
  const left = new Set<F>();
  for (const { place, candidate } of pairs) {
    if (found.has(place) || left.has(candidate.finding)) continue;
    found.set(place, isSamePlace(place, candidate.place) ? place : candidate.place);
    left.add(candidate.finding);
  }
  const places = ignored.map((place) => found.get(place) ?? place);
  return {
    shown: findings.filter((finding) => !left.has(finding)),
    ignored: findings.filter((finding) => left.has(finding)),
    places: places.every((place, index) => place === ignored[index]) ? ignored : places,
  };
}

/** The ignored places with that of one finding more; `findings` are all of the document, ignored or not. */
export function withIgnored<F extends Placed>(
  doc: Node,
  findings: readonly F[],
  finding: F,
  ignored: readonly IgnoredPlace[],
): readonly IgnoredPlace[] {
  const own = withNth(doc, findings).find((each) => each.finding === finding);
  return own ? [...ignored, own.place].slice(-MOST) : ignored;
}

/** The ignored places without the one that a finding stands in. */
export function withoutIgnored<F extends Placed>(
  doc: Node,
  findings: readonly F[],
  finding: F,
  ignored: readonly IgnoredPlace[],
): readonly IgnoredPlace[] {
  const own = withNth(doc, findings).find((each) => each.finding === finding)?.place;
  const [best] = ignored
    .map((place) => ({ place, likeness: own ? likenessOf(place, own) : 0 }))
    .filter(({ likeness }) => likeness > 0)
    .toSorted((a, b) => b.likeness - a.likeness);
  return best ? ignored.filter((place) => place !== best.place) : ignored;
}

function withNth<F extends Placed>(doc: Node, findings: readonly F[]) {
  const counts = new Map<string, number>();
  return findings.map((finding): { finding: F; place: IgnoredPlace } => {
    const place = placeNamed(doc, finding);
    const name = JSON.stringify(place);
    const nth = counts.get(name) ?? 0;
    counts.set(name, nth + 1);
    return { finding, place: { ...place, nth } };
  });
}

function placeNamed(doc: Node, { rule, place, parameters }: Placed): Omit<IgnoredPlace, "nth"> {
  if (place.kind === "field") {
    const words = [place.field ?? "", ...Object.values(parameters)].join(" ");
    return { rule, words, before: "", after: "" };
  }
  const size = doc.content.size;
  const from = Math.max(0, Math.min(place.from, size));
  const to = Math.max(from, Math.min(place.to, size));
  const words = doc.textBetween(from, to, "\n", "\ufffc");
  const short =
    words.length > 2 * LONG ? `${words.slice(0, LONG)}…${words.slice(-LONG + 1)}` : words;
  const $from = doc.resolve(from);
  const $to = doc.resolve(to);
  if (!$from.parent.inlineContent || !$to.parent.inlineContent)
    return { rule, words: short, before: "", after: "" };
  const around = (start: number, end: number) => doc.textBetween(start, end, "\n", "\ufffc");
  return {
    rule,
    words: short,
    before: around(Math.max($from.start(), from - AROUND), from),
    after: around(to, Math.min($to.end(), to + AROUND)),
  };
}

/** 0: another place; else the more, the likelier it is the same. */
function likenessOf(known: IgnoredPlace, now: IgnoredPlace): number {
  if (known.rule !== now.rule) return 0;
  const near = commonEnd(known.before, now.before) + commonStart(known.after, now.after);
  const others = Math.abs(known.nth - now.nth) / 1_000;
  const isAround = known.before === now.before && known.after === now.after;
  if (known.words === now.words) {
    const asked = Math.min(NEAR, Math.ceil((known.before.length + known.after.length) / 2));
    if (near < asked) return 0;
    return 100 + near + (isAround ? 50 : 0) - others;
  }
  const shorter = Math.min(known.words.length, now.words.length);
  const same = commonStart(known.words, now.words) + commonEnd(known.words, now.words);
  return shorter >= LONG && same * 2 >= shorter ? 1 + same / 10 + near - others : 0;
}

function isSamePlace(a: IgnoredPlace, b: IgnoredPlace): boolean {
  return a.words === b.words && a.before === b.before && a.after === b.after && a.nth === b.nth;
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}

function commonEnd(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a.at(-1 - at) === b.at(-1 - at)) at++;
  return at;
}
