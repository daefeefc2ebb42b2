import { holdsLiquid } from "../../../../issue/liquid/liquid.ts";
import type { Span } from "../../../syntax/tree.ts";

const OPENING = /^\{%-?\s*raw\s*-?%\}/;
const CLOSING = /\{%-?\s*endraw\s*-?%\}$/;

/** Code of the source, and whether Liquid runs in it before it is published as code. */
export interface GuardedCode extends Span {
  readonly runsLiquid: boolean;
}

/**
 * The code in `[from, to)` of the source: without `{% raw %}` and `{% endraw %}` around all of it, which keep Liquid
 * from running and are not published. `raw` are the insides of all of these, in order.
 */
export function guardedCode(source: string, { from, to }: Span, raw: readonly Span[]): GuardedCode {
  const code = source.slice(from, to);
  if (!holdsLiquid(code)) return { from, to, runsLiquid: false };
  const inside = {
    from: from + (OPENING.exec(code)?.[0].length ?? 0),
    to: to - (CLOSING.exec(code)?.[0].length ?? 0),
  };
  if (raw.some((span) => span.from === inside.from && span.to === inside.to))
    return { ...inside, runsLiquid: false };
  return { from, to, runsLiquid: !raw.some((span) => span.from <= from && to <= span.to) };
}
