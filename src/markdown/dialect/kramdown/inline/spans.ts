import { autolink } from "./autolink.ts";
import { codeSpan } from "./code-span.ts";
import { emphasis } from "./emphasis.ts";
import { entity } from "./entity.ts";
import { backslash, spaces } from "./escape.ts";
import { extension } from "./extension.ts";
import { footnoteMark } from "./footnote-mark.ts";
import { html } from "./html.ts";
import { link } from "./link.ts";
import { math } from "./math.ts";
import type { Frame, Scanner, Stop } from "./scanner.ts";
import { strikethrough } from "./strikethrough.ts";

/** Reads what begins at the scanner's position and moves on; false where it is text, which is then one character. */
type Construct = (scanner: Scanner, frame: Frame) => boolean;

/** What may begin with a character, in kramdown's order. */
const CONSTRUCTS: Readonly<Record<string, Construct>> = {
  "*": emphasis,
  _: emphasis,
  "`": codeSpan,
  "<": (scanner, frame) => autolink(scanner, frame) || html(scanner, frame) || guillemet(scanner),
  "[": (scanner, frame) => footnoteMark(scanner, frame) || link(scanner, frame),
  "!": link,
  "]": () => false,
  $: math,
  "{": extension,
  "&": entity,
  "\\": backslash,
  " ": spaces,
  "~": strikethrough,
};

/** What must follow a character at once for anything to begin there; others need nothing. */
const FOLLOWED_BY: Readonly<Record<string, string>> = {
  "!": "[",
  $: "$",
  "{": ":",
  " ": " \n",
  "~": "~",
};

const SPECIAL = new Uint8Array(128);
for (const character of Object.keys(CONSTRUCTS))
  SPECIAL[character.charCodeAt(0)] = character in FOLLOWED_BY ? 2 : 1;
const LESS_THAN = 60;

/** kramdown's `parse_spans`: stops are asked before constructs, and only where something may begin. */
export function parseSpans(scanner: Scanner, frame: Frame, stop: Stop | null): boolean {
  const { text } = scanner;
  for (;;) {
    const at = frame.raw ? nextTag(text, scanner.pos) : nextSpecial(text, scanner.pos);
    scanner.pos = at;
    if (at >= text.length) return false;
    if (stop !== null) {
      const answer = stop();
      if (answer !== "on") return answer === "stop";
    }
    const construct = frame.raw ? html : CONSTRUCTS[text[at] ?? ""];
    if (construct === undefined || !construct(scanner, frame))
      scanner.pos = Math.max(scanner.pos, at + 1);
  }
}

function nextTag(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (text.charCodeAt(at) === LESS_THAN) return at;
  return text.length;
}

function nextSpecial(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const special = code < 128 ? SPECIAL[code] : 0;
    if (special === 1) return at;
    if (special === 2 && text.startsWith(FOLLOWED_BY[text[at] ?? ""] ?? "", at + 1)) return at;
  }
  return text.length;
}

/** `<< ` is one typographic mark, so that its space begins no hard break. */
function guillemet(scanner: Scanner): boolean {
  const { text, pos } = scanner;
  if (text[pos + 1] !== "<") return false;
  scanner.pos = pos + (text[pos + 2] === " " ? 3 : 2);
  return true;
}
