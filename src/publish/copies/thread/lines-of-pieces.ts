import { type CopyInline, type Item, type CopyLink, type CopyPiece, textOf } from "../piece.ts";
import type { Report } from "../report.ts";
import { saysAddress } from "../short-address.ts";

/** A line of a thread. `opens`: a heading, which stands in one part with what follows it. */
export interface ThreadLine {
  readonly text: string;
  readonly opens: "section" | "heading" | null;
  /** How many stand in it, to be attached to its part. */
  readonly pictures: number;
}

/** The lines of pieces: an item is one, its addresses behind its words. Pictures are to be attached by hand. */
export function linesOfPieces(
  pieces: readonly CopyPiece[],
  sectionLevel: number,
  report: Report,
): ThreadLine[] {
  return withoutBare(pieces.flatMap((piece) => linesOf(piece, sectionLevel, report, 0)));
}

/** Pictures without words belong to the line before them, or to the first. */
function withoutBare(lines: readonly ThreadLine[]): ThreadLine[] {
  const whole: ThreadLine[] = [];
  let first = 0;
  for (const line of lines) {
    const last = whole.at(-1);
    if (line.text !== "") {
      whole.push({ ...line, pictures: line.pictures + first });
      first = 0;
    } else if (last) whole[whole.length - 1] = { ...last, pictures: last.pictures + line.pictures };
    else first += line.pictures;
  }
  return whole;
}

function linesOf(piece: CopyPiece, level: number, report: Report, depth: number): ThreadLine[] {
  const line = (text: string, pictures = 0, opens: ThreadLine["opens"] = null): ThreadLine[] =>
    text.trim() === "" && pictures === 0 ? [] : [{ text: text.trim(), pictures, opens }];
  const words = (inlines: readonly CopyInline[], opens: ThreadLine["opens"] = null): ThreadLine[] =>
    line(wordsOf(inlines, report), picturesAmong(inlines), opens);
  switch (piece.kind) {
    case "heading":
      return words(piece.words, piece.level <= level ? "section" : "heading");
    case "paragraph":
    case "opinion":
      return words(piece.words);
    case "figure":
      return piece.pictures.flatMap((picture) => {
        report.add("picture-by-hand", picture.address ?? picture.source);
        return line(wordsOf(picture.caption, report), 1);
      });
    case "quote":
      return piece.pieces.flatMap((each) => linesOf(each, level, report, depth));
    case "list":
      return piece.items.flatMap((item, at) => {
        const mark = piece.start === null ? "" : `${piece.start + at}. `;
        return itemLines(item, mark, level, report, depth);
      });
    case "code":
      report.add("code-kept", piece.text);
      return line(piece.text);
    case "table":
      report.add("table-listed", "");
      return [...piece.head, ...piece.rows].flatMap((cells) =>
        line(
          cells
            .map((cell) => wordsOf(cell, report))
            .filter(Boolean)
            .join(" · "),
          picturesAmong(cells.flat()),
        ),
      );
    case "rule":
      return [];
  }
}

/** An item with its inner items below it, in one line as far as they are words. */
function itemLines(
  { checked, pieces }: Item,
  mark: string,
  level: number,
  report: Report,
  depth: number,
): ThreadLine[] {
  if (checked !== null) report.add("task-box", "");
  const box = checked === null ? "" : checked ? "✅ " : "⬜ ";
  const lines = pieces.flatMap((piece) => linesOf(piece, level, report, depth + 1));
  const bullet = depth === 0 ? "" : mark === "" ? "– " : "";
  const text = lines
    .map((each) => each.text)
    .filter(Boolean)
    .join("\n");
  const pictures = lines.reduce((sum, each) => sum + each.pictures, 0);
  if (text === "") return pictures === 0 ? [] : [{ text, pictures, opens: null }];
  return [{ text: bullet + mark + box + text, pictures, opens: null }];
}

function picturesAmong(words: readonly CopyInline[]): number {
  return words.filter(({ kind }) => kind === "picture").length;
}

/** Words, and behind them the addresses of their links. */
function wordsOf(words: readonly CopyInline[], report: Report): string {
  const links: CopyLink[] = [];
  for (const word of words) {
    if (word.link && !links.includes(word.link)) links.push(word.link);
    if (word.kind === "picture")
      report.add("picture-by-hand", word.picture.address ?? word.picture.source);
  }
  // An address that is its own words is written once, as one that leads there; a mail address does so without `mailto:`.
  const written = new Map(
    links.map((link) => {
      const said = textOf(words.filter((word) => word.link === link));
      const isOwn = saysAddress(said, link.address);
      const address = isOwn && !/^https?:/i.test(link.address) ? said.trim() : link.address;
      report.add("link-address", address);
      return [link, { address, isOwn }];
    }),
  );
  const text = words
    .map((word, at) => {
      const own = word.link && written.get(word.link);
      if (!own?.isOwn) return textOf([word]);
      return word.link === words[at - 1]?.link ? "" : own.address;
    })
    .join("")
    .replace(/[ \t]+/g, " ")
    .trim();
  const addresses = [...written.values()].filter(({ isOwn }) => !isOwn);
  return [text, ...addresses.map(({ address }) => address)].filter(Boolean).join(" ");
}
