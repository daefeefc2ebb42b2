import { flatText } from "../../issue/questions/flat-text.ts";
import { docRule } from "../rule.ts";

/** A first line that is `---` to the eye, with a blank that Ruby takes for none, or with what nobody sees. */
const FENCE = /^[\s\u200b\ufeff]*---[\s\u200b\u0085\ufeff]*$/;
const FIELD = /^(?:layout|title|date|tags|categories|author)[ \t]*:(?:\s|$)/;

/** Front matter that is none, since its first line holds a character too many. One byte order mark Jekyll lets pass. */
export const headFence = docRule({
  severity: "blocks",
  find(doc) {
    const [first] = doc.children;
    if (!first?.isTextblock) return [];
    const [fence = "", field = ""] = flatText(first).split("\n");
    const isMeant = fence.trim() !== "" && FENCE.test(fence) && FIELD.test(field);
    return isMeant ? [{ from: 0, to: first.nodeSize }] : [];
  },
});
