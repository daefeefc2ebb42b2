import { holdsLiquid } from "../../../../issue/liquid/liquid.ts";
import type { Attributes } from "../context.ts";
import { decodeEntities } from "./entity.ts";
import { findPattern, matchInLeaf, push } from "./scanner.ts";
import type { Frame, Scanner } from "./scanner.ts";

const EXTENSION = /\{::(comment|nomarkdown|options)(?:\s(?:\\\}|[^}])*?)?(\/)?\}/y;
const END_OF_LIST = /(?<!\\)\}/g;
const KEY_VALUE =
  /(?:^|[ \t\n\v\f\r])(\w[\w-]*)=("|')((?:\\\}|\\\2|(?!\2)[^}])*?)\2(?=[ \t\n\v\f\r]|$)/g;
const REFERENCE = /(?:^|[ \t\n\v\f\r])(\w[\w-]*)(?=[ \t\n\v\f\r]|$)/g;

/**
 * kramdown's own marks: an attribute list behind an element, `*a*{: .x}`, behind text it is text; and
 * `{::comment}…{:/}`, `{::nomarkdown}…{:/}`. Shown as source. Of the attributes those count that the tree has a place
 * for: the address, title and alternative text of a link or image.
 */
export function extension(scanner: Scanner, frame: Frame): boolean {
  const { text, pos: from } = scanner;
  if (text[from + 2] === "/") return false;
  if (text[from + 2] === ":") return block(scanner, frame);
  if (!followsElement(scanner, frame)) return false;
  const end = findPattern(scanner, END_OF_LIST, from + 3);
  if (end === -1) return false;
  const last = frame.tokens.at(-1);
  if (last?.type === "link" || last?.type === "image") {
    const given = attributesOf(scanner, scanner.written.slice(from + 2, end));
    const title = given.get("title");
    if (title !== undefined) last.title = decodeEntities(title);
    const address = given.get(last.type === "link" ? "href" : "src");
    if (address !== undefined) last.holdsLiquid = holdsLiquid(address);
    if (address !== undefined && last.type === "link") last.href = decodeEntities(address);
    if (address !== undefined && last.type === "image") last.src = decodeEntities(address);
    const alt = given.get("alt");
    if (alt !== undefined && last.type === "image") last.alt = decodeEntities(alt);
  }
  scanner.pos = end + 1;
  push(frame, { type: "source", kind: "attributes", from, to: scanner.pos });
  return true;
}

function block(scanner: Scanner, frame: Frame): boolean {
  const { pos: from } = scanner;
  if (findPattern(scanner, END_OF_LIST, from + 3) === -1) return false;
  const start = matchInLeaf(scanner, EXTENSION, from);
  if (start === null) return false;
  const name = start[1] ?? "";
  let to = from + start[0].length;
  const isClosed = start[2] !== undefined;
  if (!isClosed) {
    const ends = new RegExp(`\\{:/(?:${name})?\\}`, "g");
    const end = findPattern(scanner, ends, to);
    if (end === -1) return false;
    to = scanner.text.indexOf("}", end) + 1;
  }
  scanner.pos = to;
  push(frame, {
    type: "source",
    kind: name === "nomarkdown" && !isClosed ? "other" : "comment",
    from,
    to,
  });
  return true;
}

/** Whether what stands before is an element for kramdown: typographic quotes, dashes and dots are, too. */
function followsElement({ text, pos }: Scanner, frame: Frame): boolean {
  if (frame.textFrom === pos) {
    const last = frame.tokens.at(-1);
    return last !== undefined && last.type !== "text" && (last.type !== "piece" || last.entity);
  }
  const end = text.startsWith("<< ", pos - 3) ? pos - 1 : pos;
  const last = text[end - 1] ?? "";
  let run = 1;
  while (end - run > frame.textFrom && text[end - run - 1] === last) run++;
  if (last === '"' || last === "'") return true;
  if (last === "-") return run % 3 !== 1;
  if (last === ".") return run % 3 === 0;
  return (last === "<" || last === ">") && run % 2 === 0;
}

/** The pairs of an attribute list, those of the definitions that it names first. */
function attributesOf(scanner: Scanner, list: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = ""] of list.matchAll(REFERENCE)) {
    const defined: Attributes = scanner.context.attributes.get(name) ?? {};
    for (const [key, value] of Object.entries(defined)) found.set(key, value);
  }
  for (const [, key = "", quote = "", value = ""] of list.matchAll(KEY_VALUE)) {
    found.set(key, value.replaceAll("\\}", "}").replaceAll(`\\${quote}`, quote));
  }
  return found;
}
