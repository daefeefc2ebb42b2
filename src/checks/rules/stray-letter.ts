import { HAN } from "../chinese.ts";
import { lineRule } from "../rule.ts";

const STRAY = new RegExp(String.raw`(?:[${HAN}][。！？]?)([a-z])[。！？]?\s*$`, "u");
/** `参数n` is called so. */
const NAMED =
  /(?:参数|变量|常数|系数|方法|方案|版本|附录|类型|型号|选项|字母|节点|集合)[。！？]?[a-z][。！？]?\s*$/u;
/** A short line may well name something `方法a`. */
const LEAST = 12;

/** One small letter at the end of a Chinese sentence: `提供了很多证据m`. */
export const strayLetter = lineRule({
  severity: "likely",
  find({ text, role }) {
    const stray =
      role === "heading" || text.length < LEAST || NAMED.test(text) ? null : STRAY.exec(text);
    if (!stray) return [];
    const from = stray.index + stray[0].search(/[a-z]/);
    return [{ from, to: from + 1, parameters: { letter: stray[1] ?? "" } }];
  },
});
