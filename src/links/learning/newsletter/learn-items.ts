import type { Node } from "@tiptap/pm/model";
import type { ItemForm, Profile } from "../../../issue/profile/profile.ts";
import { ITEM_FORMS } from "../../../issue/profile/profile.ts";
import { type ItemPlace, itemsOf, sectionsOf } from "../../../issue/questions/index.ts";
import { linksOfTextblock } from "../../../issue/questions/links.ts";
import { beginningOf } from "../../../issue/new-item/item-beginning.ts";
import { itemParts } from "../../../issue/shapes/index.ts";
import { separatorOf } from "../../../issue/shapes/usual-separators.ts";
import type { ItemShape } from "../../../issue/shapes/item-shapes.ts";

/** Reads a text's document by a profile. */
export type ReadDocument = (text: string, profile: Profile) => { readonly doc: Node };

export interface LearnedItems {
  readonly forms: readonly ItemForm[];
  /** The shape of most items of a section, by its title. */
  readonly shapes: ReadonlyMap<string, ItemShape>;
  /** Titles of the sections some of whose items have no link. */
  readonly linkOptional: ReadonlySet<string>;
  readonly verbs: readonly string[];
  /** What most items of a section begin with, and what parts their comments, by its title. */
  readonly beginnings: ReadonlyMap<string, string>;
  readonly separators: ReadonlyMap<string, string>;
}

/** So many posts say how items are written. */
const RECENT = 5;
const MOST_VERBS = 8;

/** How the items of the last posts are written, section by section. `profile`: what is known of the newsletter so far. */
export function learnItems(
  texts: readonly string[],
  profile: Profile,
  read: ReadDocument,
): LearnedItems {
  const forms = new Map<ItemForm, number>();
  const shapes = new Map<string, Map<ItemShape, number>>();
  const verbs = new Map<string, number>();
  const beginnings = new Map<string, Map<string, number>>();
  const separators = new Map<string, Map<string, number>>();
  const bullet = usualBullet(texts.slice(-RECENT));
  const count = <K>(counts: Map<K, number>, key: K): void => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  const all = { ...profile, itemForms: ITEM_FORMS };
  for (const text of texts.slice(-RECENT)) {
    const { doc } = read(text, all);
    for (const { node, from, title } of sectionsOf(doc, all)) {
      const seen = shapes.get(title) ?? new Map<ItemShape, number>();
      shapes.set(title, seen);
      const begun = beginnings.get(title) ?? new Map<string, number>();
      const parted = separators.get(title) ?? new Map<string, number>();
      beginnings.set(title, begun);
      separators.set(title, parted);
      for (const item of itemsOf(node, from, all)) {
        const isNamed = item.form !== "heading" || isLinked(item);
        // A heading without a link is a piece of its own, and no form for the links that come.
        count(begun, isNamed ? beginningOf(item, bullet) : "");
        const { text: separator } = separatorOf(item, all);
        if (separator !== "") count(parted, separator);
        const { shape, verb } = itemParts(item, all);
        count(forms, item.form);
        count(seen, shape);
        if (verb && verb.text.length <= 20) count(verbs, verb.text);
      }
    }
  }
  const items = [...forms.values()].reduce((sum, some) => sum + some, 0);
  const usual = ITEM_FORMS.filter((form) => (forms.get(form) ?? 0) * 8 >= Math.max(1, items));
  return {
    forms: usual.length > 0 ? usual : ["list"],
    shapes: new Map([...shapes].flatMap(([title, seen]) => most(seen, title))),
    linkOptional: new Set(
      [...shapes].flatMap(([title, seen]) => (seen.has("no-link") ? [title] : [])),
    ),
    beginnings: new Map([...beginnings].flatMap(([title, counts]) => usualOf(counts, title))),
    separators: new Map([...separators].flatMap(([title, counts]) => usualOf(counts, title))),
    verbs: [...verbs]
      .filter(([, times]) => times > 1)
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, MOST_VERBS)
      .map(([verb]) => verb),
  };
}

function isLinked({ line }: ItemPlace): boolean {
  return line !== null && linksOfTextblock(line, 0).length > 0;
}

/** The bullet that most lines of these texts begin with. */
function usualBullet(texts: readonly string[]): string {
  const all = texts.flatMap((text) => text.match(/^ {0,3}[-*+](?=[ \t]+\S)/gm) ?? []);
  const times = (bullet: string): number => all.filter((each) => each.trim() === bullet).length;
  return ["-", "*", "+"].toSorted((a, b) => times(b) - times(a))[0] ?? "-";
}

/** What most have, where it is more than half. */
function usualOf(
  counts: ReadonlyMap<string, number>,
  title: string,
): readonly (readonly [string, string])[] {
  const all = [...counts.values()].reduce((sum, times) => sum + times, 0);
  const usual = [...counts].find(([words, times]) => words !== "" && times * 2 > all);
  return usual ? [[title, usual[0]]] : [];
}

function most(
  seen: ReadonlyMap<ItemShape, number>,
  title: string,
): readonly (readonly [string, ItemShape])[] {
  const linked = [...seen].filter(([shape]) => shape !== "no-link");
  const [best] = (linked.length > 0 ? linked : [...seen]).toSorted(([, a], [, b]) => b - a);
  return best ? [[title, best[0]]] : [];
}
