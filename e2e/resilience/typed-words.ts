import { expect, type Page } from "@playwright/test";

/** What was typed longer ago than this is on the disk; in milliseconds. */
export const ON_DISK_AFTER = 500;
/** A key takes its way through three processes before the page has it. */
const KEY_TAKES = 150;

export interface Typed {
  readonly word: string;
  readonly at: number;
}

/** Types words without pause for so long. `from`: the number of the first one. */
export async function typeFor(page: Page, milliseconds: number, from = 0): Promise<Typed[]> {
  const typed: Typed[] = [];
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    const word = `w${from + typed.length}`;
    await page.keyboard.insertText(` ${word}`);
    typed.push({ word, at: Date.now() });
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return typed;
}

/** The words that came through, which are the first ones typed without a gap. */
export function wordsIn(text: string): string[] {
  const words = text.match(/\bw\d+\b/g) ?? [];
  expect(words).toEqual(words.map((_, index) => `w${index}`));
  return words;
}

/** How many words were typed before a moment. */
export function typedBefore(typed: readonly Typed[], moment: number): number {
  return typed.filter(({ at }) => at < moment - KEY_TAKES).length;
}
