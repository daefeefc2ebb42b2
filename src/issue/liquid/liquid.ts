/** Liquid's two openings: what Jekyll runs before it reads Markdown, wherever in a post it stands. */
const OPENING = /\{[{%]/;
const PIECE = /\{\{[^]*?\}\}|\{%[^]*?%\}/g;

/** Whether a text holds anything that Liquid would take for its own. */
export function holdsLiquid(text: string): boolean {
  return OPENING.test(text);
}

/**
 * Whether `after` holds no other Liquid than `before`: whoever changes the rest of an address means its Liquid to go on
 * running, and Liquid that was not there comes from outside.
 */
export function addsNoLiquid(before: string, after: string): boolean {
  const known = new Set(before.match(PIECE));
  const rest = after.replace(PIECE, (piece) => (known.has(piece) ? " " : piece));
  return !holdsLiquid(rest);
}
