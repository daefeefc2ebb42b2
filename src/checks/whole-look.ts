import type { Node } from "@tiptap/pm/model";
import type { BlockFindings, Finding, FindingPlace } from "./finding.ts";
import { shiftFix } from "./fix.ts";
import type { House } from "./house.ts";
import type { Severity, Whole, WholeKind } from "./rule.ts";
import { type Active, findingOf } from "./run-rules.ts";
import type { KeyedPortion } from "./sight.ts";

/** What one rule found last in one block of the document, by the place of that block among all. */
interface KeptBlock {
  readonly block: number;
  readonly kept: readonly KeptFinding[];
  /** The same without what only this file needs; the same array for as long as nothing in it changes. */
  readonly findings: readonly Finding[];
}
/** All that one rule found last. */
interface KeptFindings {
  readonly blocks: readonly KeptBlock[];
  /** Which of `blocks` may read otherwise once a block of the document has changed. */
  readonly touchedBy: ReadonlyMap<number, readonly number[]>;
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
  /** Where these differ: how grave it is at what an item is about, and at any other link. */
  readonly severities: { readonly subject: Severity; readonly elsewhere: Severity } | null;
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
  "pictures",
];

/**
 * Runs the rules that look at the issue as a whole. What they look at is gathered block by block; a rule runs again only
 * where that says something else than at the last look, wherever it stands by now, and of what it found before only the
 * blocks that have changed are looked at.
 */
export function createWholeLook(
  rules: Active<"whole">,
): (doc: Node, portions: readonly KeyedPortion[], house: House) => readonly BlockFindings[] {
  let last: readonly KeyedPortion[] = [];
  let filesSeen = 0;
  const known = new Map<string, KeptFindings>();

  return (doc, portions, house) => {
    const others = new Set<WholeKind>();
    for (const kind of KINDS) if (differs(kind, last, portions)) others.add(kind);
    const changed = new Set<number>();
    portions.forEach((each, index) => each === last[index] || changed.add(index));
    last = portions;
    const filesNow = house.facts.files.version();
    const areFilesOther = filesNow !== filesSeen;
    filesSeen = filesNow;
    const whole = lazyWhole(portions);
    const starts = startsOf(doc);
    const found: BlockFindings[] = [];
    for (const [id, rule, options] of rules) {
      const { of, asksFiles = false } = rule;
      const isStale = others.has(of) || (asksFiles && areFilesOther);
      const find = (): readonly FoundAt[] =>
        rule.find(whole, house, options).map(({ first, index, elsewhere, ...each }) => {
          return { finding: findingOf(id, rule.severity, each), index, first, elsewhere };
        });
      const before = known.get(id);
      const now =
        before && !isStale
          ? asTheyStand(before, changed, of, portions)
          : withFormer(byBlock(find(), of, portions), before);
      known.set(id, now);
      for (const { block, findings } of now.blocks)
        found.push({ block: doc.child(block), from: starts[block] ?? 0, findings });
    }
    return found;
  };
}

/** The same object where nothing in it changes. */
function asTheyStand(
  before: KeptFindings,
  changed: ReadonlySet<number>,
  kind: WholeKind,
  portions: readonly KeyedPortion[],
): KeptFindings {
  const touched = new Set([...changed].flatMap((block) => before.touchedBy.get(block) ?? []));
  if (touched.size === 0) return before;
  const blocks = [...before.blocks];
  for (const index of touched) {
    const each = blocks[index];
    if (each) blocks[index] = renewed(each, kind, portions);
  }
  return { blocks, touchedBy: before.touchedBy };
}

function startsOf(doc: Node): readonly number[] {
  const starts: number[] = [];
  doc.forEach((_block, from) => starts.push(from));
  return starts;
}

/** Whether rules of a kind would see something else than at the last look, but for where it stands. */
function differs(
  kind: WholeKind,
  before: readonly KeyedPortion[],
  now: readonly KeyedPortion[],
): boolean {
  if (before.length !== now.length) return true;
  return now.some((portion, index) => {
    const former = before[index];
    return portion !== former && (!former || !ALIKE[kind](portion, former));
  });
}

const ALIKE: { readonly [Kind in WholeKind]: (a: KeyedPortion, b: KeyedPortion) => boolean } = {
  sections: (a, b) =>
    areAlike(
      a.sections,
      b.sections,
      (one, other) =>
        one.title === other.title &&
        one.rules?.title === other.rules?.title &&
        one.hasItems === other.hasItems &&
        one.to - one.from === other.to - other.from,
    ),
  headings: (a, b) =>
    areAlike(
      a.headings,
      b.headings,
      (one, other) =>
        one.level === other.level &&
        one.text === other.text &&
        one.to - one.from === other.to - other.from,
    ),
  links: (a, b) =>
    areAlike(
      a.links,
      b.links,
      // Whether an item is about it changes no more than the severity.
      (one, other) => one.key === other.key && one.href === other.href,
    ),
  comments: (a, b) => areAlike(a.comments, b.comments, (one, other) => one.text === other.text),
  names: (a, b) => areAlike(a.names, b.names, (one, other) => one.text === other.text),
  figures: (a, b) =>
    areAlike(a.figures, b.figures, (one, other) => one.node.sameMarkup(other.node)),
  pictures: (a, b) =>
    areAlike(
      a.pictures,
      b.pictures,
      (one, other) =>
        one.path === other.path &&
        one.isMute === other.isMute &&
        one.to - one.from === other.to - other.from,
    ),
};

function areAlike<T>(
  a: readonly T[],
  b: readonly T[],
  isAlike: (one: T, other: T) => boolean,
): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => {
      const other = b[index];
      return other !== undefined && isAlike(one, other);
    })
  );
}

/** Each kind is only put together where a rule that runs asks for it. */
function lazyWhole(portions: readonly KeyedPortion[]): Whole {
  const made: { -readonly [Kind in WholeKind]?: Whole[Kind] } = {};
  return {
    get sections() {
      return (made.sections ??= portions.flatMap(({ sections }) => sections));
    },
    get headings() {
      return (made.headings ??= portions.flatMap(({ headings }) => headings));
    },
    get links() {
      return (made.links ??= portions.flatMap(({ links }) => links));
    },
    get comments() {
      return (made.comments ??= portions.flatMap(({ comments }) => comments));
    },
    get names() {
      return (made.names ??= portions.flatMap(({ names }) => names));
    },
    get figures() {
      return (made.figures ??= portions.flatMap(({ figures }) => figures));
    },
    get pictures() {
      return (made.pictures ??= portions.flatMap(({ pictures }) => pictures));
    },
  };
}

interface FoundAt {
  readonly finding: Finding;
  readonly index: number;
  readonly first: number | undefined;
  readonly elsewhere: Severity | undefined;
}

/** The same with the former object of each block of which the same is found: it need not be put in order again. */
function withFormer(now: KeptFindings, before: KeptFindings | undefined): KeptFindings {
  if (!before || before.blocks.length === 0) return now;
  const former = new Map(before.blocks.map((each) => [each.block, each]));
  const blocks = now.blocks.map((each) => {
    const other = former.get(each.block);
    return other && areAlike(each.kept, other.kept, isSameKept) ? other : each;
  });
  return { ...now, blocks };
}

function isSameKept(a: KeptFinding, b: KeptFinding): boolean {
  const [one, other] = [a.finding, b.finding];
  return (
    a.index === b.index &&
    a.at === b.at &&
    a.covers === b.covers &&
    a.first?.block === b.first?.block &&
    a.first?.index === b.first?.index &&
    one.severity === other.severity &&
    isSamePlace(one.place, other.place) &&
    a.severities?.subject === b.severities?.subject &&
    a.severities?.elsewhere === b.severities?.elsewhere &&
    saysTheSame(one.parameters, other.parameters) &&
    isSameFix(one.fix, other.fix)
  );
}

function isSamePlace(a: FindingPlace, b: FindingPlace): boolean {
  return a.kind === "text" && b.kind === "text" && a.from === b.from && a.to === b.to;
}

function saysTheSame(a: Finding["parameters"], b: Finding["parameters"]): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

function isSameFix(a: Finding["fix"], b: Finding["fix"]): boolean {
  return a === b || (a !== null && b !== null && JSON.stringify(a) === JSON.stringify(b));
}

/** What a rule has found, block by block. */
function byBlock(
  found: readonly FoundAt[],
  kind: WholeKind,
  portions: readonly KeyedPortion[],
): KeptFindings {
  if (found.length === 0) return { blocks: [], touchedBy: new Map() };
  const placeOf = placesOf(kind, portions);
  const placeOfLink = kind === "links" ? placeOf : placesOf("links", portions);
  const blocks = new Map<number, KeptFinding[]>();
  for (const { finding, index: among, first, elsewhere } of found) {
    const { block, index } = placeOf(among);
    const own = portions[block]?.[kind][index];
    const { place } = finding;
    if (!own || place.kind !== "text") continue;
    const covers = "to" in own && place.from === own.from && place.to === own.to;
    const quoted = first === undefined ? null : placeOfLink(first);
    const severities = elsewhere ? { subject: finding.severity, elsewhere } : null;
    const kept = { index, at: own.from, finding, covers, first: quoted, severities };
    const others = blocks.get(block);
    if (others) others.push(kept);
    else blocks.set(block, [kept]);
  }
  const kept = Array.from(blocks, ([block, each]) =>
    renewed({ block, kept: each, findings: each.map(({ finding }) => finding) }, kind, portions),
  );
  return { blocks: kept, touchedBy: touchesIn(kept) };
}

function touchesIn(kept: readonly KeptBlock[]): ReadonlyMap<number, readonly number[]> {
  const touches = new Map<number, number[]>();
  kept.forEach(({ block, kept: findings }, index) => {
    // The links whose words the messages name may stand in other blocks.
    const quoted = findings.flatMap(({ first }) => first?.block ?? []);
    for (const each of new Set([block, ...quoted])) {
      const others = touches.get(each);
      if (others) others.push(index);
      else touches.set(each, [index]);
    }
  });
  return touches;
}

/** Where the things of a kind stand, which are counted through all blocks. */
function placesOf(
  kind: WholeKind,
  portions: readonly KeyedPortion[],
): (among: number) => EntryPlace {
  let count = 0;
  const before = portions.map((portion) => {
    const own = count;
    count += portion[kind].length;
    return own;
  });
  return (among) => {
    const block = lastUpTo(before, among);
    return { block, index: among - (before[block] ?? 0) };
  };
}

/** Findings of a block as they stand by now; the same object where they do so still. */
function renewed(before: KeptBlock, kind: WholeKind, portions: readonly KeyedPortion[]): KeptBlock {
  const { block, kept } = before;
  const now = kept.map((each) => asItStands(each, portions[block]?.[kind], portions));
  if (now.every((each, index) => each === kept[index])) return before;
  return { block, kept: now, findings: now.map(({ finding }) => finding) };
}

/** A finding where its entry stands by now in its block, with the words that its message names; the same object as above. */
function asItStands(
  kept: KeptFinding,
  entries:
    | readonly { readonly from: number; readonly to?: number; readonly isSubject?: boolean }[]
    | undefined,
  portions: readonly KeyedPortion[],
): KeptFinding {
  const { index, at, covers, first, severities } = kept;
  const { rule, place, parameters, fix } = kept.finding;
  const own = entries?.[index];
  if (place.kind !== "text" || !own) return kept;
  const by = own.from - at;
  const to = covers && own.to !== undefined ? own.to : place.to + by;
  const quoted = first && portions[first.block]?.links[first.index];
  const words = quoted ? quoted.text || quoted.href : parameters["first"];
  const severity = severities
    ? severities[own.isSubject ? "subject" : "elsewhere"]
    : kept.finding.severity;
  const isAsGrave = severity === kept.finding.severity;
  if (by === 0 && to === place.to && words === parameters["first"] && isAsGrave) return kept;
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
  return { index, at: own.from, finding, covers, first, severities };
}

/** Which of a rising row is the last that is no greater. */
function lastUpTo(row: readonly number[], value: number): number {
  let [low, high] = [0, row.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
