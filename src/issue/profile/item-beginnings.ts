import type { ItemForm } from "./profile.ts";

/** What a profile may say that items begin with; `readBeginning` says what each means. */
export const BEGINNINGS = '"- ", "* ", "### ", "### 1. ", "1、", "1\\\\. ", "**1、**", "**"';

const LONGEST = 24;

/** Whether items can begin so: a bullet, a heading's marks, a number, bold or a sign, and no words. */
export function isItemBeginning(beginning: string): boolean {
  // `No. 1 ` and `一、` are numbers, too.
  return beginning.length <= LONGEST && /^(?!.*[\r\n])\P{L}*\p{L}{0,2}\P{L}*$/u.test(beginning);
}

const LIST = /^(?:[-*+]|\d{1,3}[.)])[ \t]+/;
const HEADING = /^#{1,6}[ \t]+/;
const NUMBER = /[\p{N}\u20e3一二三四五六七八九十]/u;

/** The form of items that begin so. */
export function formOfBeginning(beginning: string): ItemForm {
  if (LIST.test(beginning)) return "list";
  if (HEADING.test(beginning)) return "heading";
  return NUMBER.test(beginning) ? "numbered" : "paragraph";
}
