import { isHistoryTransaction } from "@tiptap/pm/history";
import type { Mark } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";
import { Plugin } from "@tiptap/pm/state";
import { schema } from "../../../issue/schema/index.ts";
import { linkAround, linkKey } from "../../queries/links.ts";

const ADDRESS = /^(?:https?|ftps?):\/\/[^\s<>]+$/;

/**
 * Who types in an address that stands for itself means the address: the link follows the words for as long as these
 * are one, as it does in the Markdown.
 */
export function ownAddressPlugin(): Plugin {
  return new Plugin({
    appendTransaction(transactions, before, state) {
      // The form of a link says itself what is words and what is address.
      const isTyped = transactions.every(
        (tr) => tr.getMeta(linkKey) === undefined && !isHistoryTransaction(tr),
      );
      const changed = isTyped ? changedAddress(before, state) : null;
      if (!changed) return null;
      const { from, words, mark } = changed;
      const next = schema.marks.link.create({ ...mark.attrs, href: words });
      return state.tr.addMark(from, from + words.length, next).setStoredMarks(state.storedMarks);
    },
  });
}

interface ChangedAddress {
  readonly from: number;
  readonly words: string;
  readonly mark: Mark;
}

/** The link whose words were its address before a change in them, and are another one now. */
function changedAddress(before: EditorState, { doc }: EditorState): ChangedAddress | null {
  if (before.doc === doc) return null;
  const start = before.doc.content.findDiffStart(doc.content);
  const ends = start === null ? null : before.doc.content.findDiffEnd(doc.content);
  if (start === null || !ends || !before.doc.resolve(start).parent.inlineContent) return null;
  const end = ends.a + Math.max(0, start - Math.min(ends.a, ends.b));
  const link = linkAround(before, start);
  if (!link || end > link.to || before.doc.textBetween(link.from, link.to) !== href(link.mark))
    return null;
  const { from, mark } = link;
  const to = link.to + doc.content.size - before.doc.content.size;
  if (from >= to || !doc.resolve(from).sameParent(doc.resolve(to))) return null;
  let isWhole = true;
  doc.nodesBetween(from, to, (node) => {
    if (node.isInline && !mark.isInSet(node.marks)) isWhole = false;
  });
  const words = doc.textBetween(from, to);
  return isWhole && words !== href(mark) && ADDRESS.test(words) ? { from, words, mark } : null;
}

function href({ attrs }: Mark): string {
  return String(attrs["href"]);
}
