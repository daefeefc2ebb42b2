import type { Verdict } from "./verdict.ts";

export type Total = Pick<Verdict, "blocks" | "agree" | "shown" | "wrong">;

export function total(verdicts: readonly Total[]): Total {
  const sum = (key: keyof Total): number => verdicts.reduce((all, each) => all + each[key], 0);
  return { blocks: sum("blocks"), agree: sum("agree"), shown: sum("shown"), wrong: sum("wrong") };
}

/** One line: the three shares in percent, and the counts. */
export function totalLine(name: string, { blocks, agree, shown, wrong }: Total): string {
  const percent = (count: number): string =>
    `${((100 * count) / Math.max(1, blocks)).toFixed(2)} %`.padStart(8);
  return (
    `${name.padEnd(34)} agree ${percent(agree)}  shown as source ${percent(shown)}  ` +
    `wrong ${percent(wrong)}  (${agree}/${shown}/${wrong} of ${blocks})`
  );
}
