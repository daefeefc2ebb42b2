import type { Node } from "@tiptap/pm/model";
import type { Profile } from "../profile/profile.ts";
import { flatText } from "../questions/flat-text.ts";
import { type ItemPlace, itemsOf } from "../questions/items.ts";
import { remembered } from "../questions/memo.ts";
import { sectionsOf } from "../questions/sections.ts";
import { itemParts } from "./item-parts.ts";
import { shapeOf } from "./item-shapes.ts";

/** What items have between their head and their comment: behind a title, and behind a product; null where none has. */
export interface UsualSeparators {
  readonly title: string | null;
  readonly product: string | null;
}

/** So many of the last items say what is usual. */
const RECENT = 6;

/** A mark with the blanks around it, or blanks alone, before what is said. */
const SEPARATOR = /^(?:\s*(?:[，：。；、،,:;·|｜→⇒~]|——?|[–—-](?=\s))[ \u3000]*|[ \u3000]+)(?=\S)/u;

/**
 * What most of the last items of the section at `from` have there; without any, as the profile says; else
 * those of all sections.
 */
export function usualSeparatorsAt(doc: Node, from: number, profile: Profile): UsualSeparators {
  const sections = sectionsOf(doc, profile);
  const seen = (some: typeof sections): UsualSeparators => {
    const all = some.map(({ node }) => separatorsIn(profile)(node));
    return {
      title: mostOf(all.flatMap(({ title }) => title)),
      product: mostOf(all.flatMap(({ product }) => product)),
    };
  };
  const section = sections.filter((each) => each.from === from);
  const own = seen(section);
  if (own.title !== null && own.product !== null) return own;
  const said = section[0]?.rules?.separator;
  const all = seen(sections);
  return {
    title: own.title ?? said ?? all.title,
    product: own.product ?? said ?? all.product,
  };
}

interface Separators {
  readonly title: readonly string[];
  readonly product: readonly string[];
}

const separatorsIn = remembered((profile: Profile) =>
  remembered((section: Node): Separators => {
    const found: { title: string[]; product: string[] } = { title: [], product: [] };
    for (const item of itemsOf(section, 0, profile)) {
      const { on, text } = separatorOf(item, profile);
      if (on && text) found[on].push(text);
    }
    return found;
  }),
);

/** What an item has between its head and its comment, and what its head ends in. */
export function separatorOf(
  item: ItemPlace,
  profile: Profile,
): { readonly on: keyof Separators | null; readonly text: string } {
  const { shape, title, product } = itemParts(item, profile);
  const { line, lineFrom } = item;
  const on = { title: "title", verb: "product", product: "product", address: null } as const;
  const style = shapeOf(shape).link;
  const kind = style && on[style.on];
  const head = kind === "title" ? title : product;
  if (!line || !kind || !head) return { on: null, text: "" };
  return { on: kind, text: SEPARATOR.exec(flatText(line).slice(head.to - lineFrom))?.[0] ?? "" };
}

/** Of equally many the one that was used last. */
function mostOf(all: readonly string[]): string | null {
  const recent = all.slice(-RECENT).toReversed();
  const times = (text: string): number => recent.filter((each) => each === text).length;
  return recent.reduce<string | null>(
    (best, each) => (best === null || times(each) > times(best) ? each : best),
    null,
  );
}
