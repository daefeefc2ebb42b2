import { rubyValue } from "../../issue/yaml/ruby-text.ts";
import { plainScalarsIn, quotedIn } from "../plain-scalars.ts";
import { headRule } from "../rule.ts";

/** `categories: 2025`: Jekyll joins it with others and stops where it is no text, so that nothing of the head is read. */
export const categoryStops = headRule({
  severity: "blocks",
  find: ({ text: head }) =>
    plainScalarsIn(head)
      .filter(({ key, field, role }) => key === "categories" && field === key && role === "value")
      .filter(({ text }) => !["text", "nothing"].includes(rubyValue(text).kind))
      .map((scalar) => {
        const { field, text, from } = scalar;
        const fix = { kind: "head", head: quotedIn(head, scalar) } as const;
        return { field, offset: from, parameters: { written: text }, fix };
      }),
});
