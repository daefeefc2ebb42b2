import type { Node } from "@tiptap/pm/model";
import type { ItemForm } from "../profile/profile.ts";
import { flatText } from "./flat-text.ts";
import { ENCLOSED_SIGNS, HANGUL, NUMERALS, OTHER_DIGITS } from "./numerals.ts";

/** The number that an item's line begins with. */
export interface ItemNumber {
  readonly value: number;
  /** Where its digits stand in the line's content. */
  readonly from: number;
  readonly to: number;
  /** How many characters at the start of the line are the number, with its sign and the blanks around it. */
  readonly length: number;
  /** The digits as they are written: `1`, `01`, `１`, `①`, `一`. */
  readonly digits: string;
}

/**
 * The ways to number, of which a section uses one. What also counts the points of an argument numbers items only where
 * a section begins so; see `COUNTS_POINTS`.
 */
export const NUMBERINGS = {
  /** `1、`, `1. `, `1.甲`, but not `1.5` */
  plain: /^(\s*)(\d{1,3})\s*(?:[、．]|\.(?!\d))\s*/,
  /** `１．`, `１、`, `١.`, but not `１．５` */
  wide: new RegExp(`^(\\s*)([${OTHER_DIGITS}]{1,3})(?:[、.．](?![${OTHER_DIGITS}\\d]))\\s*`),
  /** `01 `, `007 `: only what has zeros before it is told from a count of things by that alone */
  padded: /^(\s*)(0\d{1,2})\s+/,
  /** `①`, `⑴`, `❶` */
  enclosed: new RegExp(`^(\\s*)([${ENCLOSED_SIGNS}])[、．.]?\\s*`),
  /** `1️⃣`, `🔟` */
  keycap: /^(\s*)((?:\d\uFE0F?\u20E3){1,3}|🔟)[、．.]?\s*/u,
  /** `（1）`, `1)`, `[1]`, `【1】` */
  bracketed: /^(\s*[（([【]?)(\d{1,3})[)）\]】]\s*/,
  /** `一、`, `（一）` */
  chinese:
    /^(\s*[（(]?)([一二三四五六七八九十]{1,3})(?:[、．](?![一二三四五六七八九十])|[)）]、?)\s*/,
  /** `가. `, `나) ` */
  hangul: new RegExp(`^(\\s*)([${HANGUL}])[.)]\\s+`),
  /** `#1 `, `No. 1 ` */
  signed: /^(\s*(?:#|№\s?|[Nn]o\.\s?))(\d{1,3})(?:[、．.:：]\s*|\s+)/,
} as const satisfies Record<string, RegExp>;
export type Numbering = keyof typeof NUMBERINGS;

/** The ways that number items everywhere, and those that also count points. */
export const ONLY_ITEMS = [
  "plain",
  "wide",
  "padded",
  "enclosed",
  "keycap",
] as const satisfies readonly Numbering[];
export const COUNTS_POINTS = [
  "bracketed",
  "chinese",
  "hangul",
  "signed",
] as const satisfies readonly Numbering[];

/** The number at the start of a line, in any way; null where there is none. */
export function itemNumber(line: Node): ItemNumber | null {
  const text = flatText(line);
  for (const pattern of Object.values(NUMBERINGS)) {
    const found = pattern.exec(text);
    const [whole, before = "", digits = ""] = found ?? [];
    if (whole === undefined) continue;
    const value = valueOf(digits);
    if (value === null) continue;
    const from = before.length;
    return { value, from, to: from + digits.length, length: whole.length, digits };
  }
  return null;
}

/** How many characters at the start of a numbered item are its number. */
export function numberLength(line: Node): number {
  return itemNumber(line)?.length ?? 0;
}

/** Another number in the way of these digits: full-width, enclosed, Chinese, or with zeros before it; plain beyond what there are signs for. */
export function digitsLike(digits: string, value: number): string {
  const like = NUMERALS.find(({ read }) => read(digits) !== null);
  return (
    like?.write(value) ??
    (digits.startsWith("0") ? String(value).padStart(digits.length, "0") : String(value))
  );
}

function valueOf(digits: string): number | null {
  if (/^\d+$/.test(digits)) return Number(digits);
  for (const { read } of NUMERALS) {
    const value = read(digits);
    if (value !== null) return value;
  }
  return null;
}

/** Whether items of this form may begin with a number, which is none of their words. */
export function isNumbered(form: ItemForm): boolean {
  return form === "numbered" || form === "heading";
}
