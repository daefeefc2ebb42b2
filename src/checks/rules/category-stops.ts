import { rubyValue } from "../../issue/yaml/ruby-text.ts";
import { plainScalarsIn } from "../plain-scalars.ts";
import { headRule } from "../rule.ts";

/** `categories: 2025`: Jekyll joins it with others and stops where it is no text, so that nothing of the head is read. */
export const categoryStops = headRule({
  severity: "blocks",
  find: ({ text: head }) =>
    plainScalarsIn(head)
      .filter(({ key, field, role }) => key === "categories" && field === key && role === "value")
      .filter(({ text }) => !["text", "nothing"].includes(rubyValue(text).kind))
      .map(({ field, text, from, to }) => {
        const quoted = head.slice(0, from) + `"${text}"` + head.slice(to);
        const parameters = { written: text };
        return { field, offset: from, parameters, fix: { kind: "head", head: quoted } as const };
      }),
});
