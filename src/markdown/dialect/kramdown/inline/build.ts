import type { Code, Inline, Link, Span, Text } from "../../../syntax/tree.ts";
import { guardedCode } from "../liquid/code-guard.ts";
import type { ImageToken, LinkToken, Token } from "./token.ts";
import type { VirtualText } from "./virtual-text.ts";

export interface Building extends VirtualText {
  /** The text with letters for Liquid: a line end in Liquid is none. */
  readonly masked: string;
  /** The parts that belong to Liquid, in positions of the text. */
  readonly liquid: readonly Span[];
  /** How many of these are done: text comes in order. */
  liquidDone: number;
  /** The file's text. */
  readonly source: string;
  /** The insides of `{% raw %}` in the file. */
  readonly rawLiquid: readonly Span[];
  /** Finds an abbreviation, with what must stand before it; null where the document defines none. */
  readonly abbreviation: RegExp | null;
}

/** Makes the syntax tree: offsets into the source, line ends as breaks, Liquid and abbreviations as sources. */
export function build(tokens: readonly Token[], building: Building): Inline[] {
  const out: Inline[] = [];
  for (const token of tokens) {
    if (token.type === "text") text(out, token, building);
    else if (token.type === "break") hardBreak(out, token, building);
    else out.push(element(token, building));
  }
  return out;
}

/** The value of code, and where it stands, without what guards it from Liquid. */
function codeContent(
  token: Span,
  building: Building,
): Pick<Code, "value" | "content" | "runsLiquid"> {
  const { text, rawLiquid, source } = building;
  const content = spanOf(token, building);
  const guarded = guardedCode(source, content, rawLiquid);
  const value = text.slice(
    token.from + guarded.from - content.from,
    token.to - content.to + guarded.to,
  );
  const { from, to, runsLiquid } = guarded;
  return { value, content: { from, to }, ...(runsLiquid && { runsLiquid }) };
}

type ElementToken = Exclude<Token, { type: "text" | "break" }>;

function element(token: ElementToken, building: Building): Inline {
  const span = spanOf(token, building);
  switch (token.type) {
    case "piece":
      return { type: "text", ...span, value: token.value };
    case "source":
      return { type: "source", ...span, kind: token.kind };
    case "code": {
      return { type: "code", ...span, ...codeContent(token.content, building) };
    }
    case "image": {
      const { src, alt, title, form } = token;
      return { type: "image", ...span, src, alt, title, form, ...liquidOf(token, building) };
    }
    case "link": {
      const { href, title, form } = token;
      const content = spanOf(token.content, building);
      return {
        type: "link",
        ...span,
        href,
        title,
        form,
        ...liquidOf(token, building),
        content,
        children: build(token.children, building),
      };
    }
    case "em":
    case "strong":
    case "strike": {
      const content = spanOf(token.content, building);
      return { type: token.type, ...span, content, children: build(token.children, building) };
    }
  }
}

/** Whether the Liquid of an address runs: not in `{% raw %}`. That of a reference stands elsewhere. */
function liquidOf(
  { holdsLiquid, form, from, to }: LinkToken | ImageToken,
  { liquid }: Building,
): Pick<Link, "runsLiquid"> {
  const runsLiquid =
    holdsLiquid &&
    (form === "reference" || liquid.some((part) => part.from < to && part.to > from));
  return runsLiquid ? { runsLiquid } : {};
}

/** Text up to each line end, and the break that it makes with the white space around it. */
function text(out: Inline[], { from, to }: Span, building: Building): void {
  let at = from;
  for (;;) {
    const lineEnd = building.masked.indexOf("\n", at);
    if (lineEnd === -1 || lineEnd >= to) break;
    let start = lineEnd;
    while (start > at && isBlank(building.masked, start - 1)) start--;
    let end = lineEnd + 1;
    while (end < to && (isBlank(building.masked, end) || building.masked[end] === "\n")) end++;
    literal(out, at, start, building);
    lineBreak(out, start, end, building);
    at = end;
  }
  literal(out, at, to, building);
}

/** A break that is marked as a hard one already takes in its line end. */
function lineBreak(out: Inline[], from: number, to: number, building: Building): void {
  const last = out.at(-1);
  const span = spanOf({ from, to }, building);
  if (last?.type === "hardBreak" && last.to === span.from) {
    out[out.length - 1] = { ...last, to: span.to };
  } else out.push({ type: "softBreak", ...span });
}

/** Takes the white space before its marks out of the text. */
function hardBreak(out: Inline[], token: Span, building: Building): void {
  const last = out.at(-1);
  let { from } = spanOf(token, building);
  if (last?.type === "text" && last.value.length === last.to - last.from) {
    let end = last.value.length;
    while (end > 0 && isBlank(last.value, end - 1)) end--;
    from = last.from + end;
    if (end === 0) out.pop();
    else out[out.length - 1] = { ...last, to: from, value: last.value.slice(0, end) };
  }
  out.push({ type: "hardBreak", from, to: building.offset(token.to) });
}

function literal(out: Inline[], from: number, to: number, building: Building): void {
  const { liquid } = building;
  let at = from;
  for (;;) {
    const part = liquid[building.liquidDone];
    if (part === undefined || part.from >= to) break;
    building.liquidDone++;
    if (part.from < at) continue;
    words(out, at, part.from, building);
    out.push({ type: "source", kind: "liquid", ...spanOf(part, building) });
    at = part.to;
  }
  words(out, at, to, building);
}

function words(out: Inline[], from: number, to: number, building: Building): void {
  const { abbreviation } = building;
  let at = from;
  if (abbreviation !== null) {
    const part = building.text.slice(from, to);
    for (const match of part.matchAll(abbreviation)) {
      const start = from + match.index;
      const end = start + match[0].length;
      plain(out, at, start, building);
      out.push({
        type: "source",
        kind: "abbreviation",
        ...spanOf({ from: start, to: end }, building),
      });
      at = end;
    }
  }
  plain(out, at, to, building);
}

function plain(out: Inline[], from: number, to: number, building: Building): void {
  if (from >= to) return;
  const piece: Text = {
    type: "text",
    ...spanOf({ from, to }, building),
    value: building.text.slice(from, to),
  };
  out.push(piece);
}

function spanOf({ from, to }: Span, building: Building): Span {
  return { from: building.offset(from), to: building.offset(to) };
}

function isBlank(text: string, at: number): boolean {
  return text[at] === " " || text[at] === "\t";
}
