import { BLOCK_ELEMENTS, contentModel, ELEMENTS_WITHOUT_BODY } from "../html/elements.ts";
import { endOfElementAt, endTagAt, startTagIn } from "./html-tag.ts";
import type { InlineTag } from "./html-tag.ts";
import { DEEPEST, find, flush, innerFrame, push } from "./scanner.ts";
import type { Frame, Scanner } from "./scanner.ts";
import type { Token } from "./token.ts";

/**
 * Inline HTML: `<b>a</b>`, `<br>`, `<!-- a -->`, `<broker_id>`.
 *
 * Markdown is read in elements of words (`<b>`, `<span>`, `<a>`): their tags are sources, what is between them is read.
 * In all others (`<code>`, `<u>`, `<mark>`, unknown ones) it is not: they are one source. An element that is not closed
 * goes on to the end, past the end of whatever it stands in. Tags of blocks (`<div>`) and end tags that close nothing
 * are text.
 */
export function html(scanner: Scanner, frame: Frame): boolean {
  const { text, pos: from } = scanner;
  const next = text[from + 1];
  if (next === "!") return comment(scanner, frame);
  if (next === "/") {
    const to = endTagAt(text, from)?.to;
    if (to === undefined) return false;
    scanner.pos = to;
    return true;
  }
  const tag = startTagIn(scanner.content, from);
  if (tag === null) return false;
  scanner.pos = tag.to;
  if (BLOCK_ELEMENTS.has(tag.name)) return true;
  if (tag.closed || ELEMENTS_WITHOUT_BODY.has(tag.name) || frame.depth >= DEEPEST) {
    push(frame, { type: "source", kind: "html", from, to: tag.to });
    return true;
  }
  const element = remembered(scanner, frame, from, tag);
  flush(frame, from);
  for (const token of element.tokens) frame.tokens.push(token);
  frame.textFrom = element.to;
  scanner.pos = element.to;
  return true;
}

function comment(scanner: Scanner, frame: Frame): boolean {
  const { pos: from } = scanner;
  if (!scanner.text.startsWith("<!--", from)) return false;
  const close = find(scanner, "-->", from + 4);
  if (close === -1) return false;
  scanner.pos = close + 3;
  push(frame, { type: "source", kind: "comment", from, to: scanner.pos });
  return true;
}

/**
 * Within attempts that may fail, an element would be read again and again: it is remembered. One that is not closed
 * takes the end of the attempt with it, so that what it holds is not asked for.
 */
function remembered(
  scanner: Scanner,
  frame: Frame,
  from: number,
  tag: InlineTag,
): { readonly tokens: readonly Token[]; readonly to: number } {
  if (frame.within === 0) return element(scanner, frame, from, tag);
  const key = from * 16 + frame.within * 2 + (frame.raw ? 1 : 0);
  const known = scanner.elements.get(key);
  if (known !== undefined) return known;
  const read = element(scanner, frame, from, tag);
  scanner.elements.set(key, read);
  return read;
}

function element(
  scanner: Scanner,
  frame: Frame,
  from: number,
  tag: InlineTag,
): { readonly tokens: readonly Token[]; readonly to: number } {
  const raw = isRaw(frame, tag);
  const inner = innerFrame(frame, tag.to, {
    kind: "html",
    depth: frame.depth + 1,
    raw,
    inHtml: true,
  });
  const found = scanner.spans(scanner, inner, () => {
    return endOfElementAt(scanner.text, scanner.pos, tag.name) === -1 ? "on" : "stop";
  });
  const close = found ? scanner.pos : scanner.text.length;
  const to = found ? endOfElementAt(scanner.text, close, tag.name) : close;
  if (!found && frame.within !== 0) return { tokens: [], to };
  if (raw) return { tokens: [{ type: "source", kind: "html", from, to }], to };
  flush(inner, close);
  const tokens: Token[] = [{ type: "source", kind: "html", from, to: tag.to }, ...inner.tokens];
  if (found) tokens.push({ type: "source", kind: "html", from: close, to });
  return { tokens, to };
}

/** `markdown="1"` and the like decide; else the name of the element, and whether it stands in a raw one. */
function isRaw(frame: Frame, tag: InlineTag): boolean {
  const asked = tag.attributes.get("markdown");
  if (asked === "0") return true;
  if (asked === "span") return false;
  const rawByName = contentModel(tag.name) === "raw";
  if (asked === "1") return rawByName;
  return rawByName || frame.raw;
}
