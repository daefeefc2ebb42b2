import { addressSpans } from "./addresses-in-text.ts";
import { attribute, tokensOf } from "./html-tokens.ts";
import { transferLink, type TransferLink } from "./transfer.ts";

/** A line of a text: words and the links between them, in order. An empty one parts what belongs together. */
export type Line = readonly LinePiece[];
export type LinePiece =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "link"; readonly href: string; readonly title: string | null };

/** The lines of a plain text, with the links of Markdown (`[t](u)`, `<u>`), of Org, MediaWiki and Slack (`<u|t>`), and bare addresses. */
export function linesOfText(text: string): Line[] {
  const lines = text.split(/\r\n|[\r\n\u2028]/).map((line) => line.trim());
  return lines.flatMap((line, at) => {
    if (TABLE_RULE.test(line) || (line.includes("|") && TABLE_RULE.test(lines[at + 1] ?? "")))
      return [];
    const words = line.startsWith("|") ? line.replaceAll("|", " ").trim() : line;
    return [piecesOf(words.replaceAll(WITHOUT_PROTOCOL, "https://$&"))];
  });
}

/** An address as people say it: `www.` and what can be a host. */
const WITHOUT_PROTOCOL = /(?<![\w.@/:-])www\.(?=[a-z\d-]{1,63}\.[a-z]{2})/gi;

/** The line below the header of a Markdown table. Its rows give their words, its header says only what they are. */
const TABLE_RULE = /^\|?(?:[ \t]*:?-{2,}:?[ \t]*\|)+(?:[ \t]*:?-{2,}:?)?$/;

/** The lines that an HTML text shows. Bare addresses in it are links as well. */
export function linesOfHtml(html: string): Line[] {
  const lines: Line[] = [];
  let line: LinePiece[] = [];
  let words = "";
  let open: { readonly href: string; words: string; alt: string } | null = null;

  const say = (text: string): void => {
    if (open) open.words += text;
    else words += text;
  };
  const endWords = (): void => {
    line.push(...piecesOf(words.replaceAll(/\s+/g, " ")));
    words = "";
  };
  const endAnchor = (): void => {
    if (!open) return;
    const link = transferLink(open.href, open.words.trim() || open.alt);
    if (link) {
      endWords();
      line.push({ kind: "link", ...link });
    } else words += open.words;
    open = null;
  };
  const endLine = (): void => {
    endAnchor();
    endWords();
    lines.push(line);
    line = [];
  };

  for (const token of tokensOf(html)) {
    if (token.kind === "text") {
      say(token.text);
      continue;
    }
    const { name } = token;
    const bare = name.replace("/", "");
    if (name === "a") {
      endAnchor();
      const href = attribute(token, "href");
      if (href !== null) open = { href, words: "", alt: "" };
    } else if (name === "/a") endAnchor();
    else if (name === "img" && open) open.alt ||= attribute(token, "alt") ?? "";
    // Cells of one row are one line, but no cell's words run on into the next.
    else if (bare === "td" || bare === "th") say(" ");
    else if (!LINE_TAGS.has(bare)) continue;
    else if (open) say(" ");
    else {
      endLine();
      if (PART_TAGS.has(bare)) lines.push([]);
    }
  }
  endLine();
  return lines;
}

const PART_TAGS: ReadonlySet<string> = new Set(
  "p li tr blockquote h1 h2 h3 h4 h5 h6 hr table ul ol section article".split(" "),
);
const LINE_TAGS: ReadonlySet<string> = new Set([
  ..."br div dt dd pre header footer".split(" "),
  ...PART_TAGS,
]);

const MARKDOWN_LINK =
  /\[((?:[^[\]\\]|\\.|\[[^[\]]*\]){0,500})\]\(\s*<?((?:https?:\/\/|mailto:)(?:[^\s<>()]|\([^\s<>()]*\)){1,4000})>?(?:\s+["'][^"']*["'])?\s*\)/gi;
const ANGLE_LINK = /<((?:https?:\/\/|mailto:)[^\s<>|]{1,8000})(?:\|([^<>]{0,500}))?>/gi;

/** `[[address][title]]` and `[[address]]` of Org. */
const ORG_LINK = /\[\[((?:https?:\/\/|mailto:)[^\s[\]]{1,8000})\](?:\[([^[\]]{0,500})\])?\]/gi;
/** `[address title]` of MediaWiki. */
const WIKI_LINK = /\[(https?:\/\/[^\s[\]]{1,8000})[ \t]+([^[\]\r\n]{1,500})\]/gi;

/** How links are marked in a text, the one that is surest first. */
const MARKED_LINKS: readonly {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => TransferLink | null;
}[] = [
  {
    pattern: MARKDOWN_LINK,
    read: ([, title, href]) => transferLink(href ?? "", title?.replaceAll(/\\(.)/g, "$1")),
  },
  ...[ORG_LINK, ANGLE_LINK, WIKI_LINK].map((pattern) => ({
    pattern,
    read: ([, href, title]: RegExpExecArray) => transferLink(href ?? "", title),
  })),
];

/** The links of one line, those that are marked as links before bare addresses, with the words between them. */
function piecesOf(line: string): LinePiece[] {
  let pieces: LinePiece[] = wordsPiece(line);
  for (const { pattern, read } of MARKED_LINKS)
    pieces = pieces.flatMap((piece) =>
      piece.kind === "link" ? [piece] : split(piece.text, pattern, read),
    );
  return pieces.flatMap((piece) => (piece.kind === "link" ? [piece] : bareAddressesIn(piece.text)));
}

function split(
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => TransferLink | null,
): LinePiece[] {
  const pieces: LinePiece[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const link = read(match);
    if (!link) continue;
    pieces.push(...wordsPiece(text.slice(end, match.index)), { kind: "link", ...link });
    end = match.index + match[0].length;
  }
  return [...pieces, ...wordsPiece(text.slice(end))];
}

function bareAddressesIn(text: string): LinePiece[] {
  const pieces: LinePiece[] = [];
  let end = 0;
  for (const { href, from, to } of addressSpans(text)) {
    const link = transferLink(href, null);
    if (!link) continue;
    pieces.push(...wordsPiece(text.slice(end, from)), { kind: "link", ...link });
    end = to;
  }
  return [...pieces, ...wordsPiece(text.slice(end))];
}

function wordsPiece(text: string): LinePiece[] {
  return text.trim() === "" ? [] : [{ kind: "words", text }];
}
