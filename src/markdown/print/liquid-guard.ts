import { holdsLiquid } from "../../issue/liquid/liquid.ts";
import type { Engine } from "../../issue/profile/profile.ts";

/** What stands before and after code in which Liquid, which runs before kramdown, would run. */
export interface LiquidGuard {
  readonly open: string;
  readonly close: string;
}

const NONE: LiquidGuard = { open: "", close: "" };
const RAW: LiquidGuard = { open: "{% raw %}", close: "{% endraw %}" };

/** Whether code can be guarded: what says `{% endraw %}` itself would end any guard. */
export function canGuard(code: string): boolean {
  return !/\{%-?\s*endraw/.test(code);
}

/** The guard that new code needs. */
export function guardOf(code: string, engine: Engine): LiquidGuard {
  if (engine !== "kramdown" || !holdsLiquid(code)) return NONE;
  return canGuard(code) ? RAW : NONE;
}

/** Code as it is where Liquid does not run, without its guard. */
export function withoutGuard(code: string): string {
  return code.startsWith(RAW.open) && code.endsWith(RAW.close)
    ? code.slice(RAW.open.length, -RAW.close.length)
    : code;
}
