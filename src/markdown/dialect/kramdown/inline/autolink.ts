import { holdsLiquid } from "../../../../issue/liquid/liquid.ts";
import { find, matchInLeaf, push, WITHIN } from "./scanner.ts";
import type { Frame, Scanner } from "./scanner.ts";
import { entitiesIn, decodeEntities } from "./entity.ts";
import type { Token } from "./token.ts";

const SCHEME = /<(?:mailto|https?|ftps?):/y;
const MAIL = /<[\p{Alphabetic}\p{Nd}\-_.]+@[\p{Alphabetic}\p{Nd}\-_.]+>/uy;

/**
 * An address in angle brackets: `<https://a.com>`, `<a@b.c>`, `<mailto:a@b.c>` (shown without its scheme). Runs to the
 * first `>` of its line, spaces and all. Addresses without brackets are text. Within a link, where HTML allows no
 * other, it is shown as source.
 */
export function autolink(scanner: Scanner, frame: Frame): boolean {
  const { written, pos: from } = scanner;
  const address = addressAt(scanner, from);
  if (address === null) return false;
  const to = address.to + 1;
  scanner.pos = to;
  if ((frame.within & WITHIN.link) !== 0) {
    push(frame, { type: "source", kind: "other", from, to });
    return true;
  }
  const text = written.slice(from + 1, address.to);
  const content = { from: from + (text.startsWith("mailto:") ? 8 : 1), to: address.to };
  push(frame, {
    type: "link",
    form: "autolink",
    href: decodeEntities(address.mail ? `mailto:${text}` : text),
    title: null,
    holdsLiquid: holdsLiquid(text),
    from,
    to,
    content,
    children: words(written, content.from, content.to),
  });
  return true;
}

function addressAt(scanner: Scanner, from: number): { to: number; mail: boolean } | null {
  const scheme = matchInLeaf(scanner, SCHEME, from);
  if (scheme !== null) {
    const to = find(scanner, ">", from + scheme[0].length + 1);
    const lineEnd = find(scanner, "\n", from);
    if (to !== -1 && (lineEnd === -1 || to < lineEnd)) return { to, mail: false };
  }
  const mail = matchInLeaf(scanner, MAIL, from);
  return mail === null ? null : { to: from + mail[0].length - 1, mail: true };
}

/** kramdown lets entities of the address through to the page. */
function words(written: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let at = from;
  for (const { from: start, to: end, value } of entitiesIn(written.slice(from, to))) {
    if (at < from + start) tokens.push({ type: "text", from: at, to: from + start });
    at = from + end;
    tokens.push({ type: "piece", from: from + start, to: at, value, entity: true });
  }
  if (at < to) tokens.push({ type: "text", from: at, to });
  return tokens;
}
