import type { Node } from "@tiptap/pm/model";
import { type BlockFindings, type Finding, shifted } from "./finding.ts";
import { shiftFix } from "./fix.ts";
import type { House } from "./house.ts";
import type { Whole, WholeKind } from "./rule.ts";
import { type Active, findingOf } from "./run-rules.ts";
import type { KeyedPortion } from "./sight.ts";

/** What one rule found last in one block of the document, by the place of that block among all. */
interface KeptBlock {
  readonly block: number;
  readonly kept: readonly KeptFinding[];
  /** The same without what only this file needs; the same array for as long as nothing in it changes. */
  readonly findings: readonly Finding[];
  /** Blocks of the links whose words the messages name. */
  readonly quoted: ReadonlySet<number>;
}
/** A finding by the entry of its block that it stands in: entries move with their blocks, and so does it. */
interface KeptFinding {
  readonly index: number;
  /** Where the entry was then; positions count from before the block. */
  readonly at: number;
  readonly finding: Finding;
  /** It is as long as its entry, however long that is. */
  readonly covers: boolean;
  /** The link whose words the message names. */
  readonly first: EntryPlace | null;
}
interface EntryPlace {
  readonly block: number;
  readonly index: number;
}

const KINDS: readonly WholeKind[] = [
  "sections",
  "headings",
  "links",
  "comments",
  "names",
  "figures",
];

/**
 * Runs the rules that look at the issue as a whole. What they look at is gathered block by block; a rule runs again only
 * where that says something else than at the last look, wherever it stands by now, and of what it found before only the
 * blocks that have changed are looked at.
 */
export function createWholeLook(
  rules: Active<"whole">,
  portion: (block: Node) => KeyedPortion,
): (doc: Node, house: House) => readonly BlockFindings[] {
  let last: readonly KeyedPortion[] = [];
  const known = new Map<string, readonly KeptBlock[]>();
  let filesSeen = 0;

  return (doc, house) => {
    const portions = doc.children.map(portion);
    const starts = startsOf(doc);
    const others = new Set<WholeKind | "doc">(["doc"]);
    for (const kind of KINDS) if (differs(kind, last, portions)) others.add(kind);
    const changed = new Set(portions.flatMap((each, index) => (each === last[index] ? [] : index)));
    last = portions;
    const filesNow = house.facts.files.version();
    const areFilesOther = filesNow !== filesSeen;
    filesSeen = filesNow;
    const whole = lazyWhole(doc, portions, starts);
    return rules.flatMap(([id, rule, options]): readonly BlockFindings[] => {
      const find = () =>
        rule.find(whole, house, options).map(({ first, ...found }) => {
          return { finding: findingOf(id, rule.severity, found), first };
        });
      if (rule.of === "doc")
        return [{ block: doc, from: 0, findings: find().map(({ finding }) => finding) }];
      const { of, asksFiles = false } = rule;
      const isStale = others.has(of) || (asksFiles && areFilesOther);
      const before = isStale ? undefined : known.get(id);
      const now =
        before?.map((each) =>
          isTouched(each, changed) ? keptBlock(each.block, each.kept, of, portions) : each,
        ) ?? byBlock(find(), of, portions, starts);
      known.set(id, now);
      return now.map(({ block, findings }) => {
        return { block: doc.child(block), from: starts[block] ?? 0, findings };
      });
    });
  };
}

function startsOf(doc: Node): readonly number[] {
  const starts: number[] = [];
  doc.forEach((_block, from) => starts.push(from));
  return starts;
}

function differs(
  kind: WholeKind,
  before: readonly KeyedPortion[],
  now: readonly KeyedPortion[],
): boolean {
  return (
    before.length !== now.length ||
    now.some((portion, index) => {
      const former = before[index];
      return portion !== former && (!former || nameOf(kind, portion) !== nameOf(kind, former));
    })
  );
}

/** All that rules go by of a block's entries but where they stand. */
const names = new WeakMap<KeyedPortion, Map<WholeKind, string>>();
function nameOf(kind: WholeKind, portion: KeyedPortion): string {
  const known = names.get(portion) ?? new Map<WholeKind, string>();
  names.set(portion, known);
  const name = known.get(kind) ?? JSON.stringify(essenceOf(kind, portion));
  known.set(kind, name);
  return name;
}

function essenceOf(kind: WholeKind, portion: KeyedPortion): unknown {
  switch (kind) {
    case "sections":
      return portion.sections.map(({ title, rules, hasItems, from, to }) => [
        title,
        rules?.title,
        hasItems,
        to - from,
      ]);
    case "headings":
      return portion.headings.map(({ level, from, to }) => [level, to - from]);
    case "links":
      return portion.links.map(({ key, isSubject }) => [key, isSubject]);
    case "comments":
      return portion.comments.map(({ text }) => text);
    case "names":
      return portion.names.map(({ text }) => text);
    case "figures":
      return portion.figures.map(({ node }) => node.attrs);
  }
}

/** Each kind is only put together where a rule that runs asks for it. */
function lazyWhole(doc: Node, portions: readonly KeyedPortion[], starts: readonly number[]): Whole {
  const made: { -readonly [Kind in WholeKind]?: Whole[Kind] } = {};
  const all = <T extends { readonly from: number }>(
    pick: (portion: KeyedPortion) => readonly T[],
    move: (one: T, by: number) => T,
  ): readonly T[] =>
    portions.flatMap((portion, index) => pick(portion).map((one) => move(one, starts[index] ?? 0)));
  const words = <T extends { readonly from: number; readonly to: number }>(one: T, by: number) => ({
    ...one,
    from: one.from + by,
    to: one.to + by,
  });
  return {
    doc,
    get sections() {
      return (made.sections ??= all((portion) => portion.sections, words));
    },
    get headings() {
      return (made.headings ??= all((portion) => portion.headings, words));
    },
    get links() {
      return (made.links ??= all((portion) => portion.links, words));
    },
    get comments() {
      return (made.comments ??= all((portion) => portion.comments, words));
    },
    get names() {
      return (made.names ??= all((portion) => portion.names, words));
    },
    get figures() {
      return (made.figures ??= all(
        (portion) => portion.figures,
        ({ node, from }, by) => ({ node, from: from + by }),
      ));
    },
  };
}

/** What a rule has found, block by block: each finding by the last entry of the kind that begins no later. */
function byBlock(
  found: readonly { readonly finding: Finding; readonly first: number | undefined }[],
  kind: WholeKind,
  portions: readonly KeyedPortion[],
  starts: readonly number[],
): readonly KeptBlock[] {
  const blocks = new Map<number, KeptFinding[]>();
  for (const { finding, first } of found) {
    const { place } = finding;
    const entry = place.kind === "text" && entryAt(place.from, kind, portions, starts);
    const own = entry && portions[entry.block]?.[kind][entry.index];
    if (!entry || !own || place.kind !== "text") continue;
    const { block, index } = entry;
    const there = shifted(finding, -(starts[block] ?? 0));
    const at = own.from;
    const begins = place.from - (starts[block] ?? 0) === at;
    const covers = "to" in own && begins && place.to - place.from === own.to - own.from;
    const quoted = first === undefined ? null : entryAt(first, "links", portions, starts);
    const kept = { index, at, finding: there, covers, first: quoted };
    const others = blocks.get(block);
    if (others) others.push(kept);
    else blocks.set(block, [kept]);
  }
  return Array.from(blocks, ([block, kept]) => keptBlock(block, kept, kind, portions));
}

function isTouched({ block, quoted }: KeptBlock, changed: ReadonlySet<number>): boolean {
  if (changed.has(block)) return true;
  for (const each of changed) if (quoted.has(each)) return true;
  return false;
}

/** Findings of a block as they stand by now. */
function keptBlock(
  block: number,
  kept: readonly KeptFinding[],
  kind: WholeKind,
  portions: readonly KeyedPortion[],
): KeptBlock {
  const now = kept.map((each) => asItStands(each, portions[block]?.[kind], portions));
  const quoted = new Set(now.flatMap(({ first }) => first?.block ?? []));
  return { block, kept: now, findings: now.map(({ finding }) => finding), quoted };
}

function entryAt(
  place: number,
  kind: WholeKind,
  portions: readonly KeyedPortion[],
  starts: readonly number[],
): EntryPlace | null {
  const block = lastUpTo(starts, place, (start) => start);
  const entries: readonly { readonly from: number }[] = portions[block]?.[kind] ?? [];
  const index = lastUpTo(entries, place - (starts[block] ?? 0), ({ from }) => from);
  return index < 0 ? null : { block, index };
}

/** A finding where its entry stands by now in its block, with the words that its message names. */
function asItStands(
  kept: KeptFinding,
  entries: readonly { readonly from: number; readonly to?: number }[] | undefined,
  portions: readonly KeyedPortion[],
): KeptFinding {
  const { index, at, covers, first } = kept;
  const { rule, severity, place, parameters, fix } = kept.finding;
  const own = entries?.[index];
  if (place.kind !== "text" || !own) return kept;
  const by = own.from - at;
  const to = covers && own.to !== undefined ? own.to : place.to + by;
  const quoted = first && portions[first.block]?.links[first.index];
  const words = quoted ? quoted.text || quoted.href : parameters["first"];
  const finding: Finding = {
    rule,
    severity,
    place: { kind: "text", from: place.from + by, to },
    parameters:
      words === undefined || words === parameters["first"]
        ? parameters
        : { ...parameters, first: words },
    fix: fix && shiftFix(fix, by),
  };
  return { index, at: own.from, finding, covers, first };
}

/** Which of a rising row is the last at or before a place; -1: none. */
function lastUpTo<T>(row: readonly T[], place: number, placeOf: (one: T) => number): number {
  let [low, high] = [0, row.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = row[middle];
    if (one !== undefined && placeOf(one) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
