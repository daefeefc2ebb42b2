/** A piece of printed text: as it is, and how it is written where it would be read as Markdown. */
export interface PrintedPiece {
  readonly text: string;
  readonly safe: string | null;
  /** Whether the piece is of the words that were changed, or of those around them, which are escaped only if need be. */
  readonly changed: boolean;
  /** Whether it may pair with something far away, so that reading its own block back does not tell. */
  readonly farReaching: boolean;
  /** The run of marks whose opening or closing characters it is, where these could be others. */
  readonly run?: object;
}

interface Hazard {
  /** Whether it is one, given the line before it and the text after it. */
  readonly when: (before: string, after: string) => boolean;
  readonly safe: string;
}

const anywhere = (): boolean => true;
const lineStart = (before: string): boolean => /^[ \t>]*$/.test(before);
const beginsAddress = (before: string): boolean => /(?:^|[\s(*_~[\]])www$/i.test(before);
const afterNumber = (before: string): boolean => /^[ \t>]*\d+$/.test(before);

/**
 * What plain words may hold that Markdown, Liquid or HTML would read otherwise, each with an escape that kramdown and
 * CommonMark both read. A backslash where both know it, else an entity: kramdown prints the backslash of `\&`, and
 * Liquid runs before any escape.
 */
const HAZARDS: Readonly<Record<string, Hazard>> = {
  "\\": { when: (_, after) => !/^[\p{L}\p{N} ]/u.test(after), safe: "\\\\" },
  "`": { when: anywhere, safe: "\\`" },
  "*": { when: anywhere, safe: "\\*" },
  _: { when: anywhere, safe: "\\_" },
  "[": { when: anywhere, safe: "\\[" },
  "]": { when: anywhere, safe: "\\]" },
  "<": { when: (_, after) => !/^[\s\d]/.test(after), safe: "\\<" },
  ">": { when: lineStart, safe: "\\>" },
  "|": { when: anywhere, safe: "\\|" },
  "~": { when: anywhere, safe: "&#126;" },
  $: { when: (before, after) => after[0] === "$" || before.endsWith("$"), safe: "\\$" },
  "{": { when: anywhere, safe: "&#123;" },
  "&": { when: (_, after) => /^#?\w/.test(after), safe: "&amp;" },
  "!": { when: (_, after) => after[0] === "[" || after === "", safe: "\\!" },
  "#": { when: (before, after) => lineStart(before) || /^#*\s*$/.test(after), safe: "\\#" },
  "-": { when: lineStart, safe: "\\-" },
  "+": { when: lineStart, safe: "\\+" },
  "=": { when: lineStart, safe: "\\=" },
  // `[[a]: b](address)` is a definition of `[a` to kramdown, `[^1](address)` a footnote's mark.
  ":": {
    when: (before, after) => lineStart(before) || before.endsWith("]") || after.startsWith("//"),
    safe: "\\:",
  },
  "^": { when: (before) => lineStart(before) || before.endsWith("["), safe: "&#94;" },
  // GitHub makes a link of `www.a.example`, and of the Chinese behind it.
  ".": { when: (before) => afterNumber(before) || beginsAddress(before), safe: "\\." },
  ")": { when: afterNumber, safe: "\\)" },
};

/** What begins a line that may belong with others above or below: a definition of a term, and one end of a fence. */
const FAR_REACHING: Readonly<Record<string, RegExp>> = { ":": /^\s/, "`": /^``/, "~": /^~~/ };

/** Text that is written as it is. */
export function fixedPiece(text: string, changed: boolean, run?: object): PrintedPiece {
  return { text, safe: null, changed, farReaching: false, ...(run && { run }) };
}

/** Cuts words into pieces, hazards apart. `before` is what the line already holds; `next` what follows the words. */
export function piecesOf(
  words: string,
  before: string,
  next: string,
  changed: boolean,
): PrintedPiece[] {
  const pieces: PrintedPiece[] = [];
  const plain = (text: string): void => {
    if (text !== "") pieces.push({ text, safe: null, changed, farReaching: false });
  };
  let plainFrom = 0;
  for (let at = 0; at < words.length; at++) {
    const char = words[at] ?? "";
    const hazard = HAZARDS[char];
    if (!hazard) continue;
    const after = words.slice(at + 1, at + 12) + (at + 12 < words.length ? "" : next);
    const line = at > 64 ? `x${words.slice(at - 4, at)}` : before + words.slice(0, at);
    if (!hazard.when(line, after)) continue;
    plain(words.slice(plainFrom, at));
    const farReaching = lineStart(line) && FAR_REACHING[char]?.test(after) === true;
    // kramdown takes two backslashes at a line's end for a break.
    const safe = char === "\\" && /^(?:\n|$)/.test(after) ? "&#92;" : hazard.safe;
    pieces.push({ text: char, safe, changed, farReaching });
    plainFrom = at + 1;
  }
  plain(words.slice(plainFrom));
  return pieces;
}

/**
 * The line that stands before the next piece, of a long one only its end: what begins a block stands near the line's
 * beginning, and a whole line for each piece would take its length squared.
 */
export function lineAfter(line: string, piece: string): string {
  const lineEnd = piece.lastIndexOf("\n");
  const grown = lineEnd < 0 ? line + piece : piece.slice(lineEnd + 1);
  return grown.length > 256 ? `x${grown.slice(-64)}` : grown;
}
