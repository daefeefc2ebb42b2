import type { Engine } from "../../issue/profile/profile.ts";

/** What stands before and after code in which Liquid, which runs before kramdown, would run. */
export interface LiquidGuard {
  readonly open: string;
  readonly close: string;
}

const NONE: LiquidGuard = { open: "", close: "" };
const RAW: LiquidGuard = { open: "{% raw %}", close: "{% endraw %}" };

/** The guard that new code needs. Code that says `{% endraw %}` itself would end any. */
export function guardOf(code: string, engine: Engine): LiquidGuard {
  if (engine !== "kramdown" || !/\{\{|\{%/.test(code)) return NONE;
  return /\{%-?\s*endraw/.test(code) ? NONE : RAW;
}

/** Code as it is where Liquid does not run, without its guard. */
export function withoutGuard(code: string): string {
  return code.startsWith(RAW.open) && code.endsWith(RAW.close)
    ? code.slice(RAW.open.length, -RAW.close.length)
    : code;
}
