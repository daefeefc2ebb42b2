import type { Engine } from "../../../issue/profile/profile.ts";
import { guardOf } from "../liquid-guard.ts";

/** A fenced block of code, guarded from Liquid; the fence is longer than any that the code holds. */
export function newCode(code: string, info: string, engine: Engine): string[] {
  const runs = code.match(/^ *`{3,}/gm) ?? [];
  const fence = "`".repeat(Math.max(3, ...runs.map((run) => run.trim().length + 1)));
  const { open, close } = guardOf(code, engine);
  return [fence + info, ...(code === "" ? [] : (open + code + close).split("\n")), fence];
}
