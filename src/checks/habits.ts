import type { Node } from "@tiptap/pm/model";
import type { HouseHabits } from "./house.ts";
import type { Section } from "./rule.ts";

/** How often each way is seen; of several sections, the sum. */
export interface HabitTally {
  readonly separators: ReadonlyMap<string, number>;
  readonly ended: number;
  readonly open: number;
  readonly paragraphs: number;
  readonly broken: number;
  /** Brackets round or behind Chinese, full-width and half-width. */
  readonly wide: number;
  readonly narrow: number;
}

/** A way is the house's own when so many keep to it, of so many at least. */
const MAJORITY = 0.8;
const ENOUGH = 5;

/** Few issues have many brackets; one or two of the other kind beside three times as many slipped in. */
const ENOUGH_BRACKETS = 3;
const MOST_NARROW = 3;

const NARROW = /\p{Script=Han}\([^()]*\)|\([^()]*\p{Script=Han}[^()]*\)/gu;

export function tallyOf({ node, items }: Pick<Section, "node" | "items">): HabitTally {
  const separators = new Map<string, number>();
  let [ended, open, paragraphs, broken] = [0, 0, 0, 0];
  for (const { place, parts } of items) {
    const { line } = place;
    if (!line || !parts.comment) continue;
    const text = line.textContent.trimEnd();
    if (/[。.]$/.test(text)) ended++;
    else if (/[\p{L}\p{N}）)]$/u.test(text)) open++;
    const mark = separatorAfterTitle(
      place.lineFrom,
      parts,
      line.textBetween(0, line.content.size, "", "\ufffc"),
    );
    if (mark) separators.set(mark.text, (separators.get(mark.text) ?? 0) + 1);
  }
  const count = (block: Node): boolean => {
    if (block.type.name === "paragraph" && block.content.size > 0) {
      paragraphs++;
      if (block.children.some((child) => child.type.name === "soft_break")) broken++;
    }
    return !block.inlineContent;
  };
  if (count(node)) node.descendants(count);
  const { textContent } = node;
  const wide = textContent.split("（").length - 1;
  const narrow = textContent.match(NARROW)?.length ?? 0;
  return { separators, ended, open, paragraphs, broken, wide, narrow };
}

/** The habits that tallies make together; of those that stand where they stood at the last look nothing is counted anew. */
export function createHabitSum(): (tallies: readonly HabitTally[]) => HouseHabits {
  let last: readonly HabitTally[] = [];
  let sum = NOTHING;
  return (tallies) => {
    for (let index = 0; index < Math.max(last.length, tallies.length); index++) {
      const [before, now] = [last[index], tallies[index]];
      if (before === now) continue;
      if (before) sum = added(sum, before, -1);
      if (now) sum = added(sum, now, 1);
    }
    last = tallies;
    return habitsOf(sum);
  };
}

const NOTHING: HabitTally = {
  separators: new Map(),
  ended: 0,
  open: 0,
  paragraphs: 0,
  broken: 0,
  wide: 0,
  narrow: 0,
};

function added(sum: HabitTally, tally: HabitTally, sign: 1 | -1): HabitTally {
  const separators = new Map(sum.separators);
  for (const [mark, count] of tally.separators)
    separators.set(mark, (separators.get(mark) ?? 0) + sign * count);
  return {
    separators,
    ended: sum.ended + sign * tally.ended,
    open: sum.open + sign * tally.open,
    paragraphs: sum.paragraphs + sign * tally.paragraphs,
    broken: sum.broken + sign * tally.broken,
    wide: sum.wide + sign * tally.wide,
    narrow: sum.narrow + sign * tally.narrow,
  };
}

function habitsOf({
  separators,
  ended,
  open,
  paragraphs,
  broken,
  wide,
  narrow,
}: HabitTally): HouseHabits {
  const all = [...separators.values()].reduce((sum, count) => sum + count, 0);
  const usual = [...separators].find(([, count]) => count >= all * MAJORITY);
  const items = ended + open;
  return {
    titleSeparator: usual && all >= ENOUGH ? usual[0] : null,
    endsItems:
      items < ENOUGH
        ? null
        : ended >= items * MAJORITY
          ? true
          : open >= items * MAJORITY
            ? false
            : null,
    wideBrackets: wide >= ENOUGH_BRACKETS && narrow <= Math.min(MOST_NARROW, wide / 3),
    onLines: broken <= Math.max(1, paragraphs * (1 - MAJORITY) * 0.5),
  };
}

export function areEqual(a: HouseHabits, b: HouseHabits): boolean {
  return (
    a.titleSeparator === b.titleSeparator &&
    a.endsItems === b.endsItems &&
    a.wideBrackets === b.wideBrackets &&
    a.onLines === b.onLines
  );
}

/** The mark right behind the title that leads an item, as positions of the section; null where there is none. */
export function separatorAfterTitle(
  lineFrom: number,
  parts: Section["items"][number]["parts"],
  text: string,
): { readonly text: string; readonly from: number } | null {
  const { shape, title } = parts;
  if ((shape !== "bold-title" && shape !== "title") || !title) return null;
  const mark = text[title.to - lineFrom] ?? "";
  return /[：，:,]/.test(mark) ? { text: mark, from: title.to } : null;
}
