/** A fenced block of code; the fence is longer than any that the code holds. */
export function newCode(code: string, info: string): string[] {
  const runs = code.match(/^ *`{3,}/gm) ?? [];
  const fence = "`".repeat(Math.max(3, ...runs.map((run) => run.trim().length + 1)));
  return [fence + info, ...(code === "" ? [] : code.split("\n")), fence];
}
