import type { Node } from "@tiptap/pm/model";
import type { SlotName } from "../core/editor-texts.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import { isVerb } from "../../issue/questions/verbs.ts";
import type { UsualSeparators } from "../../issue/shapes/usual-separators.ts";

/** A part of an item that is not written yet. */
export interface Slot {
  readonly name: SlotName;
  /** Offset in the item's first paragraph where the part would be written. */
  readonly offset: number;
  /** What is written before the part, together with it. */
  readonly separator: string;
}

/** Half- and full-width marks that end an item's head: what follows them is its comment. */
const SEPARATOR = /^\s*[，：,:、。；;—–-]/;

/** A blank, a dash, an arrow, a bracket or any mark that parts what begins with it from what stands before. */
const PARTS_ITSELF = /^[\s\p{Pd}，。、：；！？…,.:;!?·•|｜／/&＆+＋=~～→⇒（(）)]/u;

/** What an item's head may end with so that what follows needs no separator: one, or a line end. */
const IS_PARTED = /[，：,:、。；;—–\n]\s*$/;

const NONE_USUAL: UsualSeparators = { title: null, product: null };

/** What is written before these words of a slot: its separator, unless they bring one. */
export function separatorBefore({ separator }: Slot, words: string): string {
  return PARTS_ITSELF.test(words) ? "" : separator;
}

/**
 * The parts that an item still lacks, in the order they are written: before a link on a verb the organisation, after
 * it the product, at the end the comment. An item whose link does not stand at its beginning (a sentence with a link
 * somewhere) lacks nothing: its shape has no such parts. `usual`: what its neighbours have before their comments.
 */
export function slotsOf(
  item: Node,
  profile: Profile,
  usual: UsualSeparators = NONE_USUAL,
): readonly Slot[] {
  const paragraph = item.firstChild;
  if (paragraph?.type.name !== "paragraph") return [];
  const head = headOf(paragraph);
  if (!head) return [];
  const isChinese = profile.language.startsWith("zh");
  const after = paragraph.textBetween(head.to, paragraph.content.size, "", "\ufffc");
  const before = paragraph.textBetween(0, head.from, "", "\ufffc");
  const standsOnVerb = profile.verbs.includes(head.words.trim());
  // After a verb of the news, such as 融资, nothing else need follow.
  const isOnVerb = standsOnVerb || isVerb(head.words, profile);
  const leadsWithVerb = profile.verbs.includes(before.trim());
  const followsVerb = profile.verbs.some((verb) => before.trimEnd().endsWith(verb));
  if (before.trim() && !followsVerb && !isOnVerb) return [];

  const slots: Slot[] = [];
  if ((standsOnVerb && !before.trim()) || leadsWithVerb) {
    slots.push({ name: "organisation", offset: 0, separator: "" });
  }
  const productMissing = standsOnVerb && (!after.trim() || SEPARATOR.test(after));
  if (productMissing) slots.push({ name: "product", offset: head.to, separator: "" });
  if (!hasComment(after, isOnVerb, isChinese)) {
    const afterTitle = usual.title ?? (isChinese ? "：" : ": ");
    const afterProduct = usual.product ?? (isChinese ? "，" : ", ");
    const separator = isOnVerb || followsVerb ? afterProduct : afterTitle;
    const isParted = IS_PARTED.test(paragraph.textBetween(head.to, paragraph.content.size));
    slots.push({
      name: "comment",
      offset: paragraph.content.size,
      separator: isParted ? "" : separator,
    });
  }
  return slots;
}

/** The first link of a paragraph: its extent and words. */
function headOf(paragraph: Node): { from: number; to: number; words: string } | null {
  let from = -1;
  let to = -1;
  let words = "";
  let href: unknown = null;
  paragraph.forEach((node, offset) => {
    const link = node.marks.find((mark) => mark.type.name === "link");
    const goesOn = to === offset && link?.attrs["href"] === href;
    if (!link || (from >= 0 && !goesOn)) return;
    if (from < 0) {
      from = offset;
      href = link.attrs["href"];
    }
    to = offset + node.nodeSize;
    words += node.text ?? "";
  });
  return from < 0 ? null : { from, to, words };
}

/**
 * After a title anything is a comment; after a verb the product comes first, then a separator. `Rocket, a fast model` is
 * all of a title in a Chinese newsletter, whose comments are Chinese.
 */
function hasComment(after: string, isOnVerb: boolean, isChinese: boolean): boolean {
  if (!isOnVerb) return after.trim() !== "";
  const isForeign = isChinese && !/\p{Script=Han}/u.test(after);
  return (isForeign ? /[，：。；—–]\s*\S/ : /[，：,:。；;—–]\s*\S/).test(after);
}
