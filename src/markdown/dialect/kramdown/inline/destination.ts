import { normaliseLabel } from "../context.ts";
import type { LinkDefinition } from "../context.ts";
import { isSpaceCode } from "./characters.ts";
import { find, findPattern } from "./scanner.ts";
import type { Scanner } from "./scanner.ts";

export interface Destination {
  readonly href: string;
  readonly title: string | null;
  readonly form: "inline" | "reference";
  readonly to: number;
}

/** Labels longer than this are not looked up, so that nested brackets cost no more than their number. */
const LONGEST_LABEL = 2000;
const ESCAPED = /\\([\\.*_+`<>()[\]{}#!:|"'$=-])/g;
const TITLE_END = { '"': /"[ \t\n\v\f\r]*\)/g, "'": /'[ \t\n\v\f\r]*\)/g } as const;

/**
 * What follows the words of a link or image that end at `close`: `(url)`, `(url "title")`, `(<url>)`, `[label]`, `[]` or
 * nothing. null if it leads nowhere.
 *
 * An address runs to the parenthesis that matches, spaces included (`![a](b c.png)`), and nothing in it is unescaped; a
 * title begins at a quote behind white space and ends at the same quote before `)`.
 */
export function destinationAt(scanner: Scanner, open: number, close: number): Destination | null {
  const { text } = scanner;
  const after = close + 1;
  const label = labelAt(scanner, after);
  if (label !== null) return reference(scanner, label.from, label.to, label.end, open, close);
  if (text[after] !== "(") return reference(scanner, after, after, after, open, close);
  const angled = text[after + 1] === "<" ? bracketed(scanner, after) : undefined;
  return angled === undefined ? plain(scanner, after) : angled;
}

/** The words of a link as a label or an image's alternative text: escapes are resolved, marks are not. */
export function wordsOfLabel(scanner: Scanner, from: number, to: number): string {
  return scanner.written.slice(from, to).replace(ESCAPED, "$1");
}

/** `[label]` or `[]`, also behind white space. */
function labelAt(scanner: Scanner, at: number): { from: number; to: number; end: number } | null {
  const { text } = scanner;
  let from = at;
  while (isSpaceCode(text.charCodeAt(from))) from++;
  if (text[from] !== "[") return null;
  from++;
  const to = find(scanner, "]", from);
  return to === -1 ? null : { from, to, end: to + 1 };
}

function reference(
  scanner: Scanner,
  from: number,
  to: number,
  end: number,
  open: number,
  close: number,
): Destination | null {
  const { links } = scanner.context;
  const length = from < to ? to - from : close - open;
  if (links.size === 0 || length > LONGEST_LABEL) return null;
  const label = from < to ? scanner.written.slice(from, to) : wordsOfLabel(scanner, open, close);
  const definition: LinkDefinition | undefined = links.get(normaliseLabel(label));
  if (definition === undefined) return null;
  return { href: definition.href, title: definition.title, form: "reference", to: end };
}

/** `(<url>)`, `(<url> "title")`; undefined where there is no `>` on the line. */
function bracketed(scanner: Scanner, at: number): Destination | null | undefined {
  const from = at + 2;
  const to = find(scanner, ">", from);
  const lineEnd = find(scanner, "\n", from);
  if (to === -1 || (lineEnd !== -1 && lineEnd < to)) return undefined;
  const href = scanner.written.slice(from, to);
  if (scanner.text[to + 1] === ")") return { href, title: null, form: "inline", to: to + 2 };
  return titled(scanner, href, to + 1);
}

function plain(scanner: Scanner, at: number): Destination | null {
  const end = parenthesis(scanner, at);
  if (end === NOWHERE) return null;
  const closed = end >= 0;
  const to = closed ? end : ~end;
  const href = strip(scanner.written.slice(at + 1, to));
  return closed ? { href, title: null, form: "inline", to: to + 1 } : titled(scanner, href, to + 1);
}

function titled(scanner: Scanner, href: string, at: number): Destination | null {
  const { text } = scanner;
  let from = at;
  while (isSpaceCode(text.charCodeAt(from))) from++;
  const quote = text[from];
  if (quote !== '"' && quote !== "'") return null;
  const to = findPattern(scanner, TITLE_END[quote], from + 2);
  if (to === -1) return null;
  const title = scanner.written.slice(from + 1, to);
  return { href, title, form: "inline", to: text.indexOf(")", to) + 1 };
}

const NOWHERE = -0x80000000;

/**
 * Where the parenthesis that opens at `at` leads: to its closing one, to white space before a quote (given as its
 * complement), or nowhere. All that open on the way are answered as well.
 */
function parenthesis(scanner: Scanner, at: number): number {
  const { text, parentheses } = scanner;
  const known = parentheses.get(at);
  if (known !== undefined) return known;
  const open: number[] = [];
  for (let i = at; i < text.length; i++) {
    const character = text[i];
    if (character === "(") open.push(i);
    else if (character === ")") {
      const last = open.pop();
      if (last !== undefined) parentheses.set(last, i);
      if (open.length === 0) return i;
    } else if (isSpaceCode(text.charCodeAt(i)) && (text[i + 1] === '"' || text[i + 1] === "'")) {
      for (const one of open) parentheses.set(one, ~i);
      return ~i;
    }
  }
  for (const one of open) parentheses.set(one, NOWHERE);
  return NOWHERE;
}

/** Ruby's `strip`, which takes NUL for white space. */
function strip(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isStripped(text.charCodeAt(from))) from++;
  while (to > from && isStripped(text.charCodeAt(to - 1))) to--;
  return text.slice(from, to);
}

function isStripped(code: number): boolean {
  return code === 0 || isSpaceCode(code);
}
