import type { ThreadUnit } from "../copy-options.ts";
import { splitText } from "./split.ts";
import { type ThreadLine, wordLine } from "./thread-line.ts";
import { MOST_WEIGHT, threadWeightOf } from "./weight.ts";

export interface ThreadPart {
  readonly text: string;
  /** As X counts it. */
  readonly weight: number;
  /** How many are to be attached to it. */
  readonly pictures: number;
}

/**
 * Lines as the parts of a thread behind its `opening` ("" for none), each within X's bound unless a single word of it is
 * over that.
 */
export function threadParts(
  opening: string,
  lines: readonly ThreadLine[],
  unit: ThreadUnit,
): ThreadPart[] {
  const parts: Omit<ThreadPart, "weight">[] = [];
  const put = ({ text, pictures }: ThreadLine): void => {
    const [first = "", ...others] = splitText(text, MOST_WEIGHT);
    parts.push({ text: first, pictures: pictures.length });
    for (const each of others) parts.push({ text: each, pictures: 0 });
  };
  if (opening !== "") put(wordLine(opening));
  const begun = parts.length;
  for (const line of withHeadings(lines)) {
    const last = parts.length > begun ? parts.at(-1) : undefined;
    const joined = `${last?.text}\n${line.text}`;
    const mayJoin = unit === "section" && line.opens !== "section" && !line.isBehindRule;
    if (last && mayJoin && threadWeightOf(joined) <= MOST_WEIGHT)
      parts[parts.length - 1] = { text: joined, pictures: last.pictures + line.pictures.length };
    else put(line);
  }
  return parts.map((part) => ({ ...part, weight: threadWeightOf(part.text) }));
}

/** Lines with the headings before them, so that no part ends with a heading. */
function withHeadings(lines: readonly ThreadLine[]): ThreadLine[] {
  const whole: ThreadLine[] = [];
  let isOpen = false;
  for (const line of lines) {
    const before = isOpen ? whole.pop() : undefined;
    whole.push(before ? behindHeading(before, line) : line);
    isOpen = line.opens !== null;
  }
  return whole;
}

function behindHeading(heading: ThreadLine, line: ThreadLine): ThreadLine {
  return {
    text: `${heading.text}\n${line.text}`,
    opens: heading.opens === "section" ? "section" : line.opens,
    isBehindRule: heading.isBehindRule,
    pictures: [...heading.pictures, ...line.pictures],
    became: [...heading.became, ...line.became],
  };
}
