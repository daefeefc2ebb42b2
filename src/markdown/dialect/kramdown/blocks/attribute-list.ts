import { ID_NAME } from "../characters.ts";
import type { Attributes } from "../context.ts";

/** kramdown's `ALD_TYPE_ANY`. */
const ATTRIBUTE = new RegExp(
  `(?:^|[ \\t\\n\\v\\f\\r])(?:(${ID_NAME})=("|')((?:\\\\\\}|\\\\\\2|(?!\\2)[^}])*?)\\2|(${ID_NAME})|` +
    `((?:#[A-Za-z][A-Za-z0-9_:-]*|\\.[^ \\t\\n\\v\\f\\r.#]+)+))(?=[ \\t\\n\\v\\f\\r]|$)`,
  "g",
);
const ID_OR_CLASS = /#([A-Za-z][A-Za-z0-9_:-]*)|\.([^ \t\n\v\f\r.#]+)/g;

export interface ReadAttributes {
  readonly attributes: Attributes;
  /** Names it refers to: definitions, or kramdown's own `toc`. */
  readonly refs: readonly string[];
}

/** The inside of `{: … }`. */
export function readAttributes(list: string): ReadAttributes {
  const attributes: Record<string, string> = {};
  const refs: string[] = [];
  for (const [, key, quote, value, ref, names] of list.matchAll(ATTRIBUTE)) {
    if (ref !== undefined) refs.push(ref);
    else if (key !== undefined) attributes[key] = unescape(value ?? "", quote ?? "");
    for (const [, id, name] of (names ?? "").matchAll(ID_OR_CLASS)) {
      if (id !== undefined) attributes["id"] = id;
      else attributes["class"] = `${attributes["class"] ?? ""} ${name ?? ""}`.trimStart();
    }
  }
  return { attributes, refs };
}

function unescape(value: string, quote: string): string {
  return value.replaceAll("\\}", "}").replaceAll(`\\${quote}`, quote);
}
