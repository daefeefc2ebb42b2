import type { Node } from "@tiptap/pm/model";
import { createStore } from "zustand/vanilla";
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

/** The position of the words in a document: in the block that has the line, at the first of them; null: not there. */
export function placeOfWords(doc: Node, { text, query }: WordJump): number | null {
  const wanted = letters(text);
  let place: number | null = null;
  doc.descendants((node, pos) => {
    if (place !== null || !node.isTextblock) return place === null;
    if (!letters(node.textContent).includes(wanted)) return false;
    const flat = node.textBetween(0, node.content.size, "\n", "\ufffc").toLowerCase();
    const found = queryWords(query)
      .map((word) => flat.indexOf(word))
      .filter((at) => at >= 0);
    place = pos + 1 + (found.length > 0 ? Math.min(...found) : 0);
    return false;
  });
  return place;
}

/** What of a line is the same in the file and on the page. */
function letters(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, "");
}
