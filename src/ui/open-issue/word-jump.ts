import type { Node } from "@tiptap/pm/model";
import { createStore } from "zustand/vanilla";
import type { FigureImage } from "../../issue/figures/figure-image.ts";
import { fold, queryWords } from "../../session/core/folded-words.ts";
import { go } from "../routes/use-route.ts";

/** Words that are to be shown in an issue as soon as its text is there. */
export interface WordJump {
  readonly issueId: string;
  /** The line they stand in, as it is read. */
  readonly text: string;
  readonly query: string;
}

const store = createStore<{ readonly jump: WordJump | null }>(() => ({ jump: null }));

/** Goes to an issue, and there to these words. */
export function jumpToWords(jump: WordJump): void {
  store.setState({ jump });
  go({ screen: "issue", id: jump.issueId, part: "text" });
}

/** Calls `take` with what is to be shown in this issue, now and later, until the result is called. */
export function takeWordJumps(issueId: string, take: (jump: WordJump) => void): () => void {
  const look = (): void => {
    const { jump } = store.getState();
    if (jump?.issueId !== issueId) return;
    store.setState({ jump: null });
    take(jump);
  };
  look();
  return store.subscribe(look);
}

/**
 * The position of the words in a document: in the block that has the line, at the first of them; where none has it as it
 * was read (a row of a table is no block, raw HTML looks otherwise), in the block that has most of the query's words.
 * null: none has any.
 */
export function placeOfWords(doc: Node, { text, query }: WordJump): number | null {
  const wanted = letters(text);
  const words = queryWords(query);
  let best: { readonly place: number | null; readonly score: number } = { place: null, score: 0 };
  doc.descendants((node, pos) => {
    if (!node.isTextblock && !node.isAtom) return true;
    const read = readFolded(node, pos);
    const found = words.map((word) => read.text.indexOf(word)).filter((at) => at >= 0);
    const isLine = wanted !== "" && letters(read.text).includes(wanted);
    const score = found.length + (isLine ? words.length + 1 : 0);
    const first = found.length > 0 ? read.positions[Math.min(...found)] : undefined;
    if (score > best.score) best = { place: first ?? pos + (node.isTextblock ? 1 : 0), score };
    return false;
  });
  return best.place;
}

/** The words of a block as they are looked for, and where each letter of them stands. */
function readFolded(block: Node, pos: number) {
  let text = "";
  const positions: number[] = [];
  const add = (words: string, from: number, isWide: boolean): void => {
    let at = 0;
    for (const sign of words) {
      const folded = fold(sign);
      text += folded;
      for (let unit = 0; unit < folded.length; unit++) positions.push(isWide ? from + at : from);
      at += sign.length;
    }
  };
  if (block.type.name === "figure") {
    const images: readonly FigureImage[] = block.attrs["images"];
    for (const { attributes } of images)
      for (const [name, value] of attributes)
        if (name === "alt" || name === "caption") add(`${value}\n`, pos, false);
  }
  block.descendants((node, offset) => {
    const words = node.isText ? (node.text ?? "") : (node.type.spec.leafText?.(node) ?? "\ufffc");
    add(words, pos + 1 + offset, node.isText);
    return false;
  });
  return { text, positions };
}

/** What of a line is the same in the file and on the page. */
function letters(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, "");
}
