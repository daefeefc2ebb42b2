import type { Node } from "@tiptap/pm/model";
import type { ItemForm } from "../profile/profile.ts";
import { flatText } from "./flat-text.ts";

/** The number that an item's line begins with. */
export interface ItemNumber {
  readonly value: number;
  /** Where its digits stand in the line's content. */
  readonly from: number;
  readonly to: number;
  /** How many characters at the start of the line are the number, with its sign and the blanks around it. */
  readonly length: number;
  /** The digits as they are written: `1`, `01`, `①`. */
  readonly digits: string;
}

/**
 * The ways to number, of which a section uses one. Numbers in brackets also count the points of an argument, so they
 * number items only where a section begins so.
 */
export const NUMBERINGS = {
  /** `1、`, `1. `, `1.甲`, but not `1.5` */
  plain: /^(\s*)(\d{1,3})\s*(?:[、．]|\.(?!\d))\s*/,
  /** `①` */
  circled: /^(\s*)([①-⑳㉑-㉟㊱-㊿])[、．.]?\s*/,
  /** `（1）`, `1)` */
  bracketed: /^(\s*[（(]?)(\d{1,3})[)）]\s*/,
} as const satisfies Record<string, RegExp>;
export type Numbering = keyof typeof NUMBERINGS;

/** The numbers ① to ㊿ stand in three rows of Unicode. */
const CIRCLED_ROWS = [
  { first: 1, last: 20, code: 0x2460 },
  { first: 21, last: 35, code: 0x3251 },
  { first: 36, last: 50, code: 0x32b1 },
] as const;

/** The number at the start of a line, in any way; null where there is none. */
export function itemNumber(line: Node): ItemNumber | null {
  const text = flatText(line);
  for (const pattern of Object.values(NUMBERINGS)) {
    const found = pattern.exec(text);
    const [whole, before = "", digits = ""] = found ?? [];
    if (whole === undefined) continue;
    const from = before.length;
    const to = from + digits.length;
    return { value: valueOf(digits), from, to, length: whole.length, digits };
  }
  return null;
}

/** How many characters at the start of a numbered item are its number. */
export function numberLength(line: Node): number {
  return itemNumber(line)?.length ?? 0;
}

/** Another number in the way of these digits: circled, or with zeros before it; without a circle beyond ㊿. */
export function digitsLike(digits: string, value: number): string {
  if (isCircled(digits)) {
    const row = CIRCLED_ROWS.find(({ first, last }) => first <= value && value <= last);
    return row ? String.fromCodePoint(row.code + value - row.first) : String(value);
  }
  return digits.startsWith("0") ? String(value).padStart(digits.length, "0") : String(value);
}

function isCircled(digits: string): boolean {
  return !/^\d/.test(digits);
}

function valueOf(digits: string): number {
  if (!isCircled(digits)) return Number(digits);
  const code = digits.codePointAt(0) ?? 0;
  const row = CIRCLED_ROWS.findLast(({ code: start }) => start <= code);
  return row ? code - row.code + row.first : 0;
}

/** Whether items of this form may begin with a number, which is none of their words. */
export function isNumbered(form: ItemForm): boolean {
  return form === "numbered" || form === "heading";
}
