import { rubyValue } from "../../issue/yaml/ruby-text.ts";
import { type PlainScalar, plainScalarsIn, quotedIn } from "../plain-scalars.ts";
import { type FoundInHead, headRule } from "../rule.ts";

/** Fields that are words, whatever they look like. */
const WORDS = new Set(
  (
    "title subtitle headline description excerpt summary author authors name subject keywords slug permalink tag tags " +
    "category categories"
  ).split(" "),
);
/** Where this is one value and no text, `category-stops` tells of it. */
const STOPS = "categories";

/** A word without quotes that Ruby's YAML takes for something else: `no`, `010`, `1:30`, `~`. */
export const readOtherwise = headRule({
  severity: "likely",
  find: ({ text: head }) =>
    plainScalarsIn(head).flatMap((scalar): FoundInHead[] => {
      const read = readAs(scalar);
      if (read === null) return [];
      const { field, key, role, text, from } = scalar;
      const isWords = role === "item" || WORDS.has(key);
      return [
        {
          field,
          offset: from,
          parameters: { field: key, written: text, read },
          ...(isWords ? { fix: { kind: "head", head: quotedIn(head, scalar) } as const } : {}),
        },
      ];
    }),
});

/** What it is read as, where that is not what stands there. */
function readAs({ key, role, text }: PlainScalar): string | null {
  const { kind, text: read } = rubyValue(text);
  const said = kind === "nothing" ? "nil" : read;
  if (role === "value" && key === STOPS) return null;
  switch (kind) {
    case "text":
    case "date":
      return null;
    case "boolean":
      // `comments: yes` is one that is meant.
      return role !== "value" || WORDS.has(key) ? said : null;
    case "nothing":
      return role === "item" || key === "title" ? said : null;
    case "symbol":
      return said;
    case "number": {
      if (role === "value" && key === "tags") return `${said} (number)`;
      const isSame = role === "key" || said === text;
      const isOfWords = role === "item" || WORDS.has(key);
      // `1.50` is as large as it looks.
      const isAsLarge = /^[-+.\d]+$/.test(text) && Number(text) === Number(said);
      return isSame || (!isOfWords && isAsLarge) ? null : said;
    }
  }
}
