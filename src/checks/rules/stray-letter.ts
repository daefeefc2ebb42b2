import { HAN } from "../chinese.ts";
import { lineRule } from "../rule.ts";

const STRAY = new RegExp(String.raw`[${HAN}]([a-z])[。！？]?\s*$`, "u");
/** A short line may well name something `方法a`. */
const LEAST = 20;

/** One small letter at the end of a Chinese sentence: `提供了很多证据m`. */
export const strayLetter = lineRule({
  severity: "likely",
  find({ text, role }) {
    const stray = role === "heading" || text.length < LEAST ? null : STRAY.exec(text);
    if (!stray) return [];
    const from = stray.index + 1;
    return [{ from, to: from + 1, parameters: { letter: stray[1] ?? "" } }];
  },
});
