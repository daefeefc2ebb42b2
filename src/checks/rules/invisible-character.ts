import { matchesOf } from "../chinese.ts";
import { lineRule } from "../rule.ts";

/** Besides what steers old terminals. Joiners of emoji and of scripts that need them are left alone. */
const INVISIBLE =
  /[\u200b\u2028\u2029\u2060-\u2064\u3164\ufeff\u202a-\u202e\u2066-\u2069\u200e\u200f]|(?<=\p{Script=Han})\u00ad|\u00ad(?=\p{Script=Han})|(?<=[\p{Script=Han}\p{Script=Latin}\d])[\u200c\u200d](?=[\p{Script=Han}\p{Script=Latin}\d])|(?![\t\n\r])\p{Cc}/gu;

/** Characters without a picture, which come along when something is pasted. */
export const invisibleCharacter = lineRule({
  severity: "likely",
  find: ({ text }) =>
    matchesOf(text, INVISIBLE).map(({ from, to, text: found }) => {
      const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
      return {
        from,
        to,
        parameters: { code },
        fix: { kind: "words", changes: [{ from, to, text: "" }] },
      };
    }),
});
