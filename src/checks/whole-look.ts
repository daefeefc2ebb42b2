import type { Node } from "@tiptap/pm/model";
import { type Finding, shifted } from "./finding.ts";
import type { House } from "./house.ts";
import type { Whole, WholeKind } from "./rule.ts";
import { type Active, findingOf } from "./run-rules.ts";
import type { KeyedPortion } from "./sight.ts";

/** What one rule found last, each by the entry that it stands in: entries move with their blocks, and so does it. */
type Kept = readonly KeptFinding[];
interface KeptFinding {
  readonly entry: EntryPlace;
  /** Where the entry was then; the finding is as it stood then. */
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
 * where that says something else than at the last look, wherever it stands by now.
 */
export function createWholeLook(
  rules: Active<"whole">,
  portion: (block: Node) => KeyedPortion,
): (doc: Node, house: House) => readonly Finding[] {
  let last: readonly KeyedPortion[] = [];
  const kept = new Map<string, Kept>();

  return (doc, house) => {
    const portions = doc.children.map(portion);
    const starts = startsOf(doc);
    const others = new Set<WholeKind | "doc">(["doc"]);
    for (const kind of KINDS) if (differs(kind, last, portions)) others.add(kind);
    last = portions;
    const whole = lazyWhole(doc, portions, starts);
    return rules.flatMap(([id, rule, options]) => {
      const found = () => rule.find(whole, house, options);
      if (rule.of === "doc") return found().map((each) => findingOf(id, rule.severity, each));
      const { of } = rule;
      const known = others.has(of) ? undefined : kept.get(id);
      const now =
        known ??
        found().flatMap((each) => {
          const finding = findingOf(id, rule.severity, each);
          return keptFinding(finding, each.first, of, portions, starts);
        });
      kept.set(id, now);
      return now.map((each) => asItStands(each, of, portions, starts));
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

/** A finding by its entry: the last one of the kind that begins no later. */
function keptFinding(
  finding: Finding,
  first: number | undefined,
  kind: WholeKind,
  portions: readonly KeyedPortion[],
  starts: readonly number[],
): Kept {
  const { place } = finding;
  const entry = place.kind === "text" && entryAt(place.from, kind, portions, starts);
  const own = entry && portions[entry.block]?.[kind][entry.index];
  if (!entry || !own || place.kind !== "text") return [];
  const at = (starts[entry.block] ?? 0) + own.from;
  const covers = "to" in own && place.from === at && place.to - at === own.to - own.from;
  const quoted = first === undefined ? null : entryAt(first, "links", portions, starts);
  return [{ entry, at, finding, covers, first: quoted }];
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

/** A finding where its entry stands by now, with the words that its message names. */
function asItStands(
  { entry, at, finding, covers, first }: KeptFinding,
  kind: WholeKind,
  portions: readonly KeyedPortion[],
  starts: readonly number[],
): Finding {
  const own = portions[entry.block]?.[kind][entry.index];
  const now = (starts[entry.block] ?? 0) + (own?.from ?? 0);
  const there = shifted(finding, now - at);
  const quoted = first && portions[first.block]?.links[first.index];
  const words = quoted ? quoted.text || quoted.href : null;
  const { place } = there;
  const to = covers && own && "to" in own ? now + own.to - own.from : null;
  if (words === null && (to === null || place.kind !== "text" || place.to === to)) return there;
  return {
    ...there,
    ...(to === null || place.kind !== "text" ? {} : { place: { ...place, to } }),
    ...(words === null ? {} : { parameters: { ...there.parameters, first: words } }),
  };
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
