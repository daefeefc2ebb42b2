import type { Node } from "@tiptap/pm/model";
import { remembered } from "../issue/questions/memo.ts";

/** What a newsletter says of spellings: which are one name, and which of them is wanted. */
export interface NameTable {
  /** The row of each spelling, in small letters. */
  readonly keys: ReadonlyMap<string, string>;
  readonly wanted: ReadonlyMap<string, string>;
  /** Finds the Chinese names of the table, which no blank sets off, and the others with one inside: `Chat GPT`. */
  readonly others: RegExp | null;
}

/** Words of a document and where they stand. */
export interface Words {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A name in the text, with what its spellings have in common. */
export interface NamedWords extends Words {
  readonly folded: string;
}

/** Reads rows `NVIDIA = 英伟达 = nVidia`, of which the first spelling is wanted. */
export function readNameTable(rows: readonly string[]): NameTable {
  const keys = new Map<string, string>();
  const wanted = new Map<string, string>();
  const others: string[] = [];
  for (const row of rows) {
    const spellings = row
      .split(/[=＝]/)
      .map((each) => each.trim())
      .filter((each) => each !== "");
    const [first] = spellings;
    if (first === undefined) continue;
    const key = foldedName(first);
    wanted.set(key, first);
    for (const spelling of spellings) keys.set(foldedName(spelling), key);
    others.push(...spellings.filter((each) => /^\p{Script=Han}+$/u.test(each)));
    const parted = first.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ");
    if (parted !== first && /^[\p{Script=Latin} ]+$/u.test(parted)) others.push(wholeWord(parted));
  }
  return { keys, wanted, others: others.length > 0 ? new RegExp(others.join("|"), "gu") : null };
}

function wholeWord(words: string): string {
  return String.raw`(?<![\p{Script=Latin}\d])${words}(?![\p{Script=Latin}\d])`;
}

/** What the spellings of a name have in common. */
export function foldedName(name: string): string {
  return name.toLowerCase().replace(/[\s-]+/g, "");
}

/** A word or two that stand for a name, with the number of its version. */
const NAME =
  /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?![\p{Script=Latin}\d])|(?<![\p{Script=Latin}\d])[\p{Script=Latin}\d][\p{Script=Latin}\d.-]*[\p{Script=Latin}\d](?: \d+(?:\.\d+)*)?(?![\p{Script=Latin}\d])/gu;
/** Short words in small letters are words. */
const WORD = /^\p{Ll}{1,4}$|^[\d.-]+$/u;

/** The names in a line's own words: the title of a link is another's, and code is code. */
export function namesIn(node: Node, base: number, table: NameTable): readonly NamedWords[] {
  return namesFromStart(table)(node).map(({ text, folded, from, to }) => {
    return { text, folded, from: from + base, to: to + base };
  });
}

const namesFromStart = remembered((table: NameTable) =>
  remembered((node: Node) => findNames(node, table)),
);

function findNames(node: Node, table: NameTable): readonly NamedWords[] {
  const names: NamedWords[] = [];
  node.forEach((child, from) => {
    const isOther = child.marks.some(({ type }) => type.name === "link" || type.name === "code");
    if (!child.isText || isOther) return;
    const text = child.text ?? "";
    for (const pattern of table.others ? [NAME, table.others] : [NAME])
      for (const match of text.matchAll(pattern)) {
        if (WORD.test(match[0])) continue;
        const at = from + match.index;
        const [name] = match;
        names.push({ text: name, folded: foldedName(name), from: at, to: at + name.length });
      }
  });
  return names;
}
