import { Fragment } from "@tiptap/pm/model";
import type { Node, ResolvedPos } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";
import { itemInStyle, type ItemStyle } from "../../issue/new-item/item-style.ts";
import { signOfItems } from "../../issue/new-item/like-neighbours.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import { itemsOf } from "../../issue/questions/index.ts";
import { isNumbered, itemNumber, numberLength } from "../../issue/questions/item-number.ts";
import { flatText } from "../../issue/questions/flat-text.ts";
import { schema } from "../../issue/schema/index.ts";
import { formOfSection } from "../queries/form-of-section.ts";
import type { Movable } from "../queries/movable.ts";

/** An item apart from its form: the words of its line, and what belongs to it below. */
interface BareItem {
  readonly line: Node;
  /** How many characters of the line are its number and the sign of its section. */
  readonly number: number;
  readonly below: readonly Node[];
}

/** Items of another section in the form of the one that they come to. */
export interface ChangedForm {
  readonly nodes: readonly Node[];
  /** The line of the first, as it was and as it is. */
  readonly was: BareItem;
  readonly is: BareItem;
}

/**
 * What is moved to `at` in the form in which the section there writes its items: a bullet, a heading, a paragraph with the
 * section's number. null where it stays as it is: within its section, where that has no items yet, where the form is the
 * same, and where a list cannot hold what belongs to an item.
 */
export function inFormOfSection(
  state: EditorState,
  what: Movable,
  at: number,
  profile: Profile,
): ChangedForm | null {
  const $to = state.doc.resolve(at);
  const to = sectionAt($to);
  if (what.kind === "section" || to === null || to === sectionAt(state.doc.resolve(what.from)))
    return null;
  const style = formOfSection(state.doc, to, profile);
  const items = bareItems(state, what, profile);
  const sign = signAt(state.doc, to, profile);
  const [was] = items;
  if (!style || !was) return null;
  const isList = what.kind === "item";
  if (style.form === "list") return isList ? null : asListItems(items, sign);
  if (!isList && isWrittenSo(was, what, style, sign)) return null;
  const changed = items.map((item, index) =>
    sameOr(item.line, itemInStyle(wordsOf(item, sign), style, index, profile)),
  );
  const [line] = changed;
  if (!line) return null;
  const number = (isNumbered(style.form) ? numberLength(line) : 0) + sign.length;
  return {
    nodes: items.flatMap((item, index) => [changed[index] ?? item.line, ...item.below]),
    was,
    is: { line, number, below: was.below },
  };
}

function sectionAt($pos: ResolvedPos): number | null {
  for (let depth = $pos.depth; depth > 0; depth--)
    if ($pos.node(depth).type === schema.nodes.section) return $pos.before(depth);
  return null;
}

/** The items that are moved; none where blocks are among them that belong to none, or a list item without a line. */
function bareItems(state: EditorState, what: Movable, profile: Profile): readonly BareItem[] {
  const from = sectionAt(state.doc.resolve(what.from));
  const section = from === null ? null : state.doc.nodeAt(from);
  if (from === null || !section) return [];
  const all = itemsOf(section, from, profile);
  const sign = signOfItems(all);
  if (what.kind === "item") {
    const items = what.nodes.map(
      ({ children: [line, ...below] }) => line && { line, number: 0, below },
    );
    return items.every((item) => item?.line.type === schema.nodes.paragraph)
      ? items.flatMap((item) => item ?? [])
      : [];
  }
  const items = all.filter((item) => what.from <= item.from && item.to <= what.to);
  const size = items.reduce((sum, item) => sum + item.to - item.from, 0);
  if (size !== what.to - what.from) return [];
  return items.flatMap(({ line, form, blocks }) =>
    line?.inlineContent
      ? [
          {
            line,
            number: leadOf(line, isNumbered(form), sign),
            below: blocks.slice(1).map(({ node }) => node),
          },
        ]
      : [],
  );
}

/** How many characters at the start of a line are its number and this sign. */
function leadOf(line: Node, numbered: boolean, sign: string): number {
  const number = numbered ? numberLength(line) : 0;
  return number + (flatText(line).startsWith(sign, number) ? sign.length : 0);
}

/** The words of a line behind the sign of the section that it comes to. */
function wordsOf({ line, number }: BareItem, sign: string): Fragment {
  const words = line.content.cut(number);
  return sign === "" ? words : words.addToStart(schema.text(sign));
}

/** The line itself where its new form is that of before: what stands in the file keeps its bytes. */
function sameOr(line: Node, changed: Node): Node {
  return changed.eq(line) ? line : changed;
}

/** The sign that all items of a section begin with. */
function signAt(doc: Node, pos: number, profile: Profile): string {
  const section = doc.nodeAt(pos);
  return section ? signOfItems(itemsOf(section, pos, profile)) : "";
}

function asListItems(items: readonly BareItem[], sign: string): ChangedForm | null {
  const nodes = items.map((item) => {
    const content = Fragment.from([
      sameOr(item.line, schema.node("paragraph", null, wordsOf(item, sign))),
      ...item.below,
    ]);
    // No list holds a heading that would be one of the issue.
    const isHeld = item.below.every(({ type }) => type !== schema.nodes.heading);
    return isHeld && schema.nodes.list_item.validContent(content)
      ? schema.node("list_item", { loose: item.below.length > 0 }, content)
      : null;
  });
  const [was] = items;
  const line = nodes[0]?.firstChild;
  if (!was || !line || nodes.includes(null)) return null;
  return {
    nodes: nodes.flatMap((node) => node ?? []),
    was,
    is: { line, number: sign.length, below: was.below },
  };
}

/** Whether an item is written as those of the section are, but for which number it has. */
function isWrittenSo(
  { line, number }: BareItem,
  { form }: Movable,
  { form: wanted, like }: ItemStyle,
  sign: string,
): boolean {
  if (form !== wanted || !like) return form === wanted;
  if (line.attrs["level"] !== like.attrs["level"]) return false;
  const signs = (node: Node, length: number): string => {
    const found = length > 0 ? itemNumber(node) : null;
    const head = node.textBetween(0, length);
    return found ? `${head.slice(0, found.from)}#${head.slice(found.to)}` : "";
  };
  return signs(line, number) === signs(like, leadOf(like, isNumbered(wanted), sign));
}
