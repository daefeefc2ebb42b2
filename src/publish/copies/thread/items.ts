import type { ThreadLine } from "./thread-line.ts";

/** A line that can be chosen for a thread of items, or left out of it. */
export interface ThreadItem {
  /** The same as long as its first address is, or its words where it has none. */
  readonly key: string;
  readonly text: string;
  /** The words of its section's heading; "" before the first. */
  readonly section: string;
  readonly isChosen: boolean;
}

/** What can be chosen: every line that is no heading. */
export function threadItems(
  lines: readonly ThreadLine[],
  leftOut: ReadonlySet<string>,
): ThreadItem[] {
  let section = "";
  return keyed(lines).flatMap(({ line, key }) => {
    if (line.opens === "section") section = line.text;
    return key === null ? [] : [{ key, text: line.text, section, isChosen: !leftOut.has(key) }];
  });
}

interface Chosen {
  readonly lines: readonly ThreadLine[];
  readonly leftOut: readonly ThreadLine[];
}

/** The lines without those that are left out, and without headings below which nothing is left. */
export function chosenLines(lines: readonly ThreadLine[], leftOut: ReadonlySet<string>): Chosen {
  if (leftOut.size === 0) return { lines, leftOut: [] };
  const all = keyed(lines).map(({ line, key }) => ({
    line,
    isOut: key !== null && leftOut.has(key),
  }));
  const kept = all.filter(({ isOut }) => !isOut).map(({ line }) => line);
  return {
    lines: kept.filter((line, at) => line.opens === null || hasBelow(kept, at)),
    leftOut: all.filter(({ isOut }) => isOut).map(({ line }) => line),
  };
}

/** Whether a line stands below a heading, before the next of its rank. */
function hasBelow(lines: readonly ThreadLine[], heading: number): boolean {
  const { opens } = lines[heading] ?? {};
  for (const line of lines.slice(heading + 1)) {
    if (line.opens === null) return true;
    if (line.opens === "section" || opens === "heading") return false;
  }
  return false;
}

/** Lines with their keys, null for headings; of equal ones the later are counted. */
function keyed(lines: readonly ThreadLine[]): { line: ThreadLine; key: string | null }[] {
  const counts = new Map<string, number>();
  return lines.map((line) => {
    if (line.opens !== null) return { line, key: null };
    const address = line.became.find(({ kind }) => kind === "link-address")?.source;
    const said = address ?? line.text;
    const count = (counts.get(said) ?? 0) + 1;
    counts.set(said, count);
    return { line, key: count === 1 ? said : `${said} ${count}` };
  });
}
