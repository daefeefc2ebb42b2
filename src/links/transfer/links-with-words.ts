import {
  bracketedTitle,
  isMessageHead,
  isNoise,
  isPointing,
  isTitle,
  stampOf,
  tidyWords,
  weightOfWords,
  withoutCall,
  withoutLabel,
  withoutSpeaker,
} from "./chat-words.ts";
import type { FoundLink } from "./found-link.ts";
import type { Line, LinePiece } from "./lines.ts";
import { transferLink } from "./transfer.ts";

type Draft = { -readonly [Key in keyof FoundLink]: FoundLink[Key] };

/**
 * The links of a text, each with the words that belong to it: those on its line, those of the lines above it, or, where
 * a link comes before its words, below. Words before a link are its title if they look like one, else its note.
 */
export function linksWithWords(lines: readonly Line[]): FoundLink[] {
  const found: Draft[] = [];
  let lone: string | null = null;
  for (const block of blocksOf(lines)) {
    const drafts = readBlock(block);
    const [first] = drafts;
    // A title that stands alone above its address, as sharing from a telephone writes it.
    if (lone !== null && first && drafts.length === 1 && isBare(first)) first.title = lone;
    const words = block.length === 1 && !first ? tidyWords(wordsOf(block[0] ?? [])) : "";
    lone = isTitle(words) ? words : null;
    found.push(...drafts);
  }
  return found.map((link) => ({
    ...link,
    title: transferLink(link.href, link.title)?.title ?? null,
  }));
}

/** Lines that stand together. A line that says who speaks begins a new message. */
function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [[]];
  for (const line of lines) {
    const isHead = linksOf(line).length === 0 && isMessageHead(wordsOf(line));
    const said = withoutStamp(line);
    if (line.length === 0 || isHead || said !== line) blocks.push([]);
    const isSaid = !isHead && !(linksOf(line).length === 0 && isNoise(wordsOf(line)));
    if (isSaid && said.length > 0) blocks.at(-1)?.push(said);
  }
  return blocks.filter((block) => block.length > 0);
}

/** The line without the time and the name before it; the line itself where it has none. */
function withoutStamp(line: Line): Line {
  const [first, ...rest] = line;
  const stamp = first?.kind === "words" ? stampOf(first.text) : "";
  if (first?.kind !== "words" || stamp === "") return line;
  const text = first.text.slice(stamp.length);
  return text.trim() === "" ? rest : [{ kind: "words", text }, ...rest];
}

function readBlock(block: readonly Line[]): Draft[] {
  const found: Draft[] = [];
  const [first] = block;
  const isBelow = first?.length === 1 && linksOf(first).length === 1;
  let above: string[] = [];
  for (const line of block) {
    const drafts = readLine(line);
    const last = found.at(-1);
    if (drafts.length > 0) {
      giveAbove(drafts[0], above);
      above = [];
      found.push(...drafts);
    } else if (isBelow && last) addNote(last, tidyWords(wordsOf(line)));
    else above.push(wordsOf(line));
  }
  const last = found.at(-1);
  if (last) for (const words of above) addNote(last, tidyWords(words));
  return found;
}

/** The nearest line above a link that has no words of its own may be its title. */
function giveAbove(draft: Draft | undefined, above: readonly string[]): void {
  if (!draft || above.length === 0) return;
  const lines = above.map((words) => withoutLabel(words.trim()));
  const nearest = tidyWords(lines.at(-1) ?? "");
  const hasTitle = isBare(draft) && isTitle(lines.at(-1) ?? "") && nearest !== "";
  if (hasTitle) draft.title = nearest;
  const own = draft.note;
  draft.note = "";
  for (const words of hasTitle ? lines.slice(0, -1) : lines) addNote(draft, tidyWords(words));
  addNote(draft, own);
}

function readLine(line: Line): Draft[] {
  const drafts = linksOf(line).map(({ href, title }): Draft => ({ href, title, note: "" }));
  const [only] = drafts;
  if (!only) return [];
  // The words before each link, and those behind the last.
  const words = [""];
  for (const piece of line) {
    if (piece.kind === "link") words.push("");
    else words[words.length - 1] = piece.text;
  }
  if (drafts.length === 1) {
    const [given = "", behind = ""] = words.map(tidyWords);
    const before = tidyWords(withoutCall(given));
    const bracketed = bracketedTitle(before);
    if (only.title === null && bracketed && isTitle(bracketed.title)) {
      only.title = bracketed.title;
      addNote(only, tidyWords(bracketed.before));
    } else if (only.title === null && isTitle(before)) only.title = before;
    else addNote(only, before);
    if (!isNoise(behind)) addNote(only, behind);
  } else if (drafts.every(({ title }) => title === null)) readSeveral(drafts, words);
  return drafts;
}

/** Several bare addresses in one line: a title before each, or a sentence that speaks of all. */
function readSeveral(drafts: readonly Draft[], words: readonly string[]): void {
  const titles = words.slice(0, drafts.length).map(tidyWords);
  if (titles.every(isTitle) && tidyWords(words.at(-1) ?? "") === "")
    drafts.forEach((draft, index) => (draft.title = titles[index] ?? null));
  else {
    const said = words.map(tidyWords).filter((each) => each !== "" && !isPointing(each));
    const sentence = said.join(" … ").slice(0, LONGEST_NOTE);
    if (weightOfWords(sentence) >= 4) for (const draft of drafts) addNote(draft, sentence);
  }
}

const LONGEST_NOTE = 1000;

function addNote(draft: Draft, given: string): void {
  const words = withoutSpeaker(given);
  if (words === "" || words === draft.title || isPointing(words) || !/[\p{L}\p{N}]/u.test(words))
    return;
  draft.note = [draft.note, words].filter(Boolean).join(" ").slice(0, LONGEST_NOTE);
}

const isBare = ({ title, note }: Draft): boolean => title === null && note === "";

function linksOf(line: Line): (LinePiece & { kind: "link" })[] {
  return line.filter((piece) => piece.kind === "link");
}

function wordsOf(line: Line): string {
  return line
    .map((piece) => (piece.kind === "words" ? piece.text : ""))
    .join(" ")
    .trim();
}
