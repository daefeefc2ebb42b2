/** What a profile may say that items begin with; `readBeginning` says what each means. */
export const BEGINNINGS = '"- ", "* ", "### ", "### 1. ", "1、", "1\\\\. ", "**1、**", "**"';

const LONGEST = 24;

/** Whether items can begin so: a bullet, a heading's marks, a number, bold or a sign, and no words. */
export function isItemBeginning(beginning: string): boolean {
  // `No. 1 ` and `一、` are numbers, too.
  return beginning.length <= LONGEST && /^(?!.*[\r\n])\P{L}*\p{L}{0,2}\P{L}*$/u.test(beginning);
}
