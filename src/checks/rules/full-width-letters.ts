import { matchesOf } from "../chinese.ts";
import { lineRule } from "../rule.ts";

/** `２０２５年`, `ＡＩ`: letters and digits of the input method's full width. */
export const fullWidthLetters = lineRule({
  severity: "likely",
  find: ({ text }) =>
    matchesOf(text, /[０-９Ａ-Ｚａ-ｚ]+/gu).map(({ from, to, text: found }) => {
      const narrow = found.normalize("NFKC");
      return {
        from,
        to,
        parameters: { found, narrow },
        fix: { kind: "words", changes: [{ from, to, text: narrow }] },
      };
    }),
});
