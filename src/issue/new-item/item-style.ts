import { Fragment, type Mark, type Node } from "@tiptap/pm/model";
import type { ItemForm, Profile } from "../profile/profile.ts";
import { digitsLike, isNumbered, itemNumber } from "../questions/item-number.ts";
import { isTitled, type ItemPlace, itemsOf } from "../questions/items.ts";
import { sectionsOf } from "../questions/sections.ts";
import { readBeginning } from "./item-beginning.ts";
import { schema } from "../schema/index.ts";

/** How a section writes its items, for one that is added. */
export interface ItemStyle {
  readonly form: ItemForm;
  /** The line of an item that the new one is written like; null where the issue has none. */
  readonly like: Node | null;
  /** The number of the next item, where they are numbered. */
  readonly next: number;
}

/** Of several forms in one section, the first of these that is there; see `usualForm`. */
const RANK: readonly ItemForm[] = ["heading", "numbered", "list", "paragraph"];

/**
 * How the section at `from` writes its items: as its last one; without any, as the profile says of this section; else as
 * the section before it, or the one behind it; in an issue without items as the profile says of all.
 */
export function itemStyleOf(doc: Node, from: number, profile: Profile): ItemStyle {
  const sections = sectionsOf(doc, profile);
  const place = sections.findIndex((section) => section.from === from);
  const styled = (index: number): ItemStyle | null => {
    const section = sections[index];
    return section ? styleOfItems(itemsOf(section.node, section.from, profile)) : null;
  };
  const own = styled(place);
  if (own) return own;
  const said = readBeginning(sections[place]?.rules?.item ?? "");
  if (said) return { ...said, next: 1 };
  const order = [...sections.keys()].toSorted((a, b) =>
    a < place === b < place ? Math.abs(a - place) - Math.abs(b - place) : a < place ? -1 : 1,
  );
  for (const index of order) {
    const style = styled(index);
    if (style) return { ...style, next: 1 };
  }
  return { form: profile.itemForms[0] ?? "list", like: null, next: 1 };
}

/** How the last of these items is written; null where there is none. */
export function styleOfItems(items: readonly ItemPlace[]): ItemStyle | null {
  const form = usualForm(items);
  if (!form) return null;
  const lines = items.flatMap((item) => (item.form === form && item.line ? [item.line] : []));
  const like = lines.at(-1) ?? null;
  const [before, last] = lines.slice(-2).map((line) => itemNumber(line)?.value);
  const next = last === undefined ? (before ?? 0) + 1 : last === before ? last : last + 1;
  return { form, like, next };
}

/** A list among more paragraphs says more of one of them, where these go on below it. */
function usualForm(items: readonly ItemPlace[]): ItemForm | undefined {
  const paragraphs = items.filter((item) => item.form === "paragraph").length;
  const lists = items.filter(
    (item, index) => item.form === "list" && items[index - 1]?.to !== item.from,
  ).length;
  if (items.at(-1)?.form === "paragraph" && paragraphs > lists + 1) return "paragraph";
  return RANK.find((each) => items.some((item) => item.form === each));
}

/**
 * An item of one block in the section's style, `place` steps behind the next one: its number written like that of the
 * others, bold and linked where theirs is. Not for items of lists.
 */
export function itemInStyle(
  content: Fragment,
  { form, like, next }: ItemStyle,
  place: number,
  profile: Profile,
): Node {
  const numbered =
    isNumbered(form) && like && itemNumber(like) ? numberLike(like, next + place) : null;
  const bold =
    form === "paragraph" ? markedLine(content, wordMarks({ form, like, next })) : content;
  const words = numbered ? joined(numbered.nodes, marked(content, numbered.carried)) : bold;
  if (form === "heading") {
    const level = Number(like?.attrs["level"] ?? Math.min(6, profile.sectionLevel + 1));
    return schema.node("heading", { level }, words);
  }
  if (form !== "numbered" || numbered) return schema.node("paragraph", null, words);
  const sign = profile.language.startsWith("zh") ? "、" : ". ";
  const number = schema.text(`${next + place}${sign}`);
  return schema.node("paragraph", null, joined([number], content));
}

/** The marks of an item's first words, such as bold behind a number that is bold or as a title, in this style. */
export function wordMarks({ form, like, next }: ItemStyle): readonly Mark[] {
  if (form === "paragraph" && like && isTitled(like)) return [schema.mark("strong")];
  return (like && numberLike(like, next)?.carried) ?? [];
}

/** The number of a line with another value, and the marks that go on from it into the words. */
function numberLike(
  line: Node,
  value: number,
): { readonly nodes: readonly Node[]; readonly carried: readonly Mark[] } | null {
  const number = itemNumber(line);
  if (!number) return null;
  const digits = schema.text(digitsLike(number.digits, value), line.nodeAt(number.from)?.marks);
  const nodes = [
    ...line.content.cut(0, number.from).content,
    digits,
    ...line.content.cut(number.to, number.length).content,
  ];
  const after = line.nodeAt(number.length)?.marks ?? [];
  const carried = (nodes.at(-1)?.marks ?? []).filter((mark) => mark.isInSet(after));
  return {
    nodes: nodes.map((node) => schema.text(node.text ?? "", unlinked(node.marks))),
    carried: unlinked(carried),
  };
}

/** A number is written before the link, also where that of the item before is part of its link. */
function unlinked(marks: readonly Mark[]): Mark[] {
  return marks.filter(({ type }) => type !== schema.marks.link);
}

/** The first line alone: what stands below a title is not bold. */
function markedLine(content: Fragment, marks: readonly Mark[]): readonly Node[] {
  const end = content.content.findIndex(({ isText }) => !isText);
  const [line, below] =
    end < 0 ? [content.content, []] : [content.content.slice(0, end), content.content.slice(end)];
  return [...marked(Fragment.from(line), marks), ...below];
}

function marked(content: Fragment, marks: readonly Mark[]): readonly Node[] {
  return content.content.map((node) =>
    node.mark(marks.reduce((set, mark) => mark.addToSet(set), node.marks)),
  );
}

function joined(before: readonly Node[], content: Fragment | readonly Node[]): readonly Node[] {
  const nodes = "content" in content ? content.content : content;
  return schema.node("paragraph", null, [...before, ...nodes]).content.content;
}
