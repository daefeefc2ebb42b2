import {
  type CopyInline,
  type CopyLink,
  type CopyPicture,
  type CopyPiece,
  COPY_STYLES,
  type Item,
  type PieceOf,
  pictureWords,
  textOf,
} from "../piece.ts";
import type { BecameOne, Report } from "../report.ts";
import { saysAddress } from "../short-address.ts";
import { withoutStyles } from "../without-styles.ts";
import { type ThreadLine, wordLine } from "./thread-line.ts";

/** What stands for a rule that no part can begin behind, since it is within an item. */
const RULE = "———";
const LACKS = new Set(COPY_STYLES);

/** Where a piece stands: the level of sections, and in how many items. */
interface Standing {
  readonly sectionLevel: number;
  readonly depth: number;
}

/** A line as it is read: words, or the rule that stands there. */
interface Read extends ThreadLine {
  readonly isRule: boolean;
}

/** The lines of pieces: an item is one, its addresses behind its words. Pictures are to be attached by hand. */
export function linesOfPieces(pieces: readonly CopyPiece[], sectionLevel: number): ThreadLine[] {
  return joined(pieces.flatMap((piece) => linesOf(piece, { sectionLevel, depth: 0 })));
}

/** Pictures without words belong to the line before them, or to the first; a rule to the line behind it. */
function joined(lines: readonly Read[]): ThreadLine[] {
  const whole: ThreadLine[] = [];
  let waiting: Held = { pictures: [], became: [] };
  let isBehindRule = false;
  for (const { isRule, ...line } of lines) {
    const last = whole.at(-1);
    isBehindRule ||= isRule;
    if (line.text !== "") {
      whole.push({ ...line, ...withMore(waiting, line), isBehindRule });
      waiting = { pictures: [], became: [] };
      isBehindRule = false;
    } else if (last) whole[whole.length - 1] = { ...last, ...withMore(last, line) };
    else waiting = withMore(waiting, line);
  }
  return whole.length === 0 && waiting.became.length > 0 ? [wordLine("", waiting)] : whole;
}

type Held = Pick<ThreadLine, "pictures" | "became">;

function withMore(first: Held, second: Held): Held {
  return {
    pictures: [...first.pictures, ...second.pictures],
    became: [...first.became, ...second.became],
  };
}

function linesOf(piece: CopyPiece, standing: Standing): Read[] {
  switch (piece.kind) {
    case "heading": {
      const opens = piece.level <= standing.sectionLevel ? "section" : "heading";
      return lineOfWords(piece.words, { opens }, [
        { kind: "heading-line", source: textOf(piece.words) },
      ]);
    }
    case "paragraph":
    case "opinion":
      return lineOfWords(piece.words);
    case "figure":
      return figureLines(piece);
    case "quote": {
      const lines = piece.pieces.flatMap((each) => linesOf(each, standing));
      return lines.map((line, at) => quoted(line, at === 0));
    }
    case "list": {
      const told = [{ kind: "list-lines", source: "" } as const];
      const lines = piece.items.flatMap((item, at) => {
        const mark = piece.start === null ? "" : `${piece.start + at}. `;
        return itemLines(item, mark, standing);
      });
      return standing.depth > 0
        ? lines
        : lines.map((each, at) =>
            at === 0 ? { ...each, became: [...told, ...each.became] } : each,
          );
    }
    case "code":
      return line(piece.text, {}, [{ kind: "code-plain", source: piece.text }]);
    case "table":
      return [...piece.head, ...piece.rows].flatMap((cells, at) =>
        rowLine(cells, at === 0 ? [{ kind: "table-listed", source: "" }] : []),
      );
    case "rule": {
      const became = [{ kind: "rule-divides", source: "" }] as const;
      return [{ ...wordLine("", { became }), isRule: true }];
    }
  }
}

/** A line, none where there is nothing to be told of it either. */
function line(text: string, given: Partial<ThreadLine>, told: readonly BecameOne[] = []): Read[] {
  const { became = [], pictures = [] } = given;
  const all = [...told, ...became];
  if (text.trim() === "" && pictures.length === 0 && all.length === 0) return [];
  return [{ ...wordLine(text.trim(), given), became: all, isRule: false }];
}

function lineOfWords(
  words: readonly CopyInline[],
  given: Partial<ThreadLine> = {},
  told: readonly BecameOne[] = [],
): Read[] {
  const said = wordsOf(words);
  return line(said.text, { ...given, pictures: picturesAmong(words), became: said.became }, told);
}

function figureLines({ pictures }: PieceOf<"figure">): Read[] {
  return pictures.flatMap((picture, at) => {
    const row = at === 1 ? [{ kind: "picture-row", source: "" } as const] : [];
    const { text, became } = wordsOf(picture.caption);
    const given = { pictures: [picture], became };
    return line(text, given, [...row, ...pictureToAttach(picture)]);
  });
}

function quoted(read: Read, isFirst: boolean): Read {
  const told = isFirst ? [{ kind: "quote-marked", source: read.text } as const] : [];
  const text = read.text === "" ? "" : read.text.replace(/^/gm, "> ");
  return { ...read, text, became: [...told, ...read.became] };
}

/** A row's cells between dots. */
function rowLine(cells: readonly (readonly CopyInline[])[], told: readonly BecameOne[]): Read[] {
  const said = cells.map(wordsOf);
  const text = said
    .map((each) => each.text)
    .filter(Boolean)
    .join(" · ");
  const became = said.flatMap((each) => each.became);
  return line(text, { pictures: picturesAmong(cells.flat()), became }, told);
}

/** An item with its inner items below it, in one line as far as they are words. */
function itemLines({ checked, pieces }: Item, mark: string, standing: Standing): Read[] {
  const { depth } = standing;
  const lines = pieces.flatMap((piece) => linesOf(piece, { ...standing, depth: depth + 1 }));
  const text = lines
    .map((each) => (each.isRule ? RULE : each.text))
    .filter(Boolean)
    .join("\n");
  const pictures = lines.flatMap((each) => each.pictures);
  const became = lines.flatMap((each) => each.became);
  const told: BecameOne[] = [];
  if (checked !== null) told.push({ kind: "task-box", source: "" });
  if (depth > 0) told.push({ kind: "list-dashed", source: text });
  if (text === "") return line("", { pictures, became }, told);
  const box = checked === null ? "" : checked ? "✅ " : "⬜ ";
  const bullet = mark !== "" || depth === 0 ? "" : depth === 1 ? "– " : "· ";
  return line(bullet + mark + box + text, { pictures, became }, told);
}

function picturesAmong(words: readonly CopyInline[]): CopyPicture[] {
  return words.flatMap((word) => (word.kind === "picture" ? [word.picture] : []));
}

function pictureToAttach(picture: CopyPicture): BecameOne[] {
  const source = picture.address ?? picture.source;
  const told: BecameOne[] = [{ kind: "picture-by-hand", source }];
  if (pictureWords(picture) === "") told.push({ kind: "picture-without-alt", source });
  if (picture.title !== "") told.push({ kind: "picture-title", source: picture.title });
  return told;
}

/** Words, and behind them the addresses of their links. */
function wordsOf(inlines: readonly CopyInline[]): Pick<ThreadLine, "text" | "became"> {
  const became: BecameOne[] = [];
  const tell: Report["add"] = (kind, source) => became.push({ kind, source });
  const links: CopyLink[] = [];
  const words = inlines.map((word) => {
    if (word.link && !links.includes(word.link)) links.push(word.link);
    if (word.kind === "picture") became.push(...pictureToAttach(word.picture));
    return word.kind === "text" ? withoutStyles(word, LACKS, tell) : word;
  });
  // An address that is its own words is written once, as one that leads there; a mail address does so without `mailto:`.
  const written = new Map(
    links.map((link) => {
      const said = textOf(words.filter((word) => word.link === link));
      const isOwn = saysAddress(said, link.address);
      const address = isOwn && !/^https?:/i.test(link.address) ? said.trim() : link.address;
      tell("link-address", address);
      if (link.title !== "") tell("link-title", link.title);
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
  return {
    text: [text, ...addresses.map(({ address }) => address)].filter(Boolean).join(" "),
    became,
  };
}
