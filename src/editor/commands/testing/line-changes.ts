/** A number at the start of a line, which may change where items come and go before it. */
const NUMBER =
  /^(\s*(?:#{1,6} +)?(?:[*_]{1,2})?\[?)(?:\d{1,3}|[０-９٠-٩]{1,3}|[가-하](?=\.)|[①-⑳㉑-㉟㊱-㊿])(?=\\?[.)）、．]|\s|\[)/u;

/** A marker, which is that of the list that an item comes into. */
const MARKER = /^ {0,3}[-*+] +/;

function unnumbered(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.replace(NUMBER, "$1#"));
}

/** What differs between two lists of lines: how many are the same at both ends, and what lies between. */
function differing(before: readonly string[], after: readonly string[]) {
  const [one, other] = [unnumbered(before), unnumbered(after)];
  let head = 0;
  while (head < one.length && head < other.length && one[head] === other[head]) head++;
  let tail = 0;
  const most = Math.min(one.length, other.length) - head;
  while (tail < most && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  const cut = (lines: readonly string[]) => lines.slice(head, lines.length - tail);
  return { head, tail, gone: cut(one), come: cut(other) };
}

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === "";

/** A line that says an address and nothing else, as it stands below the words of an item. */
const ADDRESS_LINE = /^<https?:\/\/[^\s<>]+>$/;

/**
 * What is wrong where one line with these words should have come, and nothing else but their address in a line below;
 * null: nothing.
 */
export function linesAdded(
  before: readonly string[],
  after: readonly string[],
  words: string,
): string | null {
  const { gone, come } = differing(before, after);
  if (!gone.every(isBlank)) return `lines changed: ${gone.join("⏎")} → ${come.join("⏎")}`;
  const all = come.filter((line) => !isBlank(line));
  const written = ADDRESS_LINE.test(all[1] ?? "") ? all.slice(0, 1) : all;
  if (written.length !== 1 || all.length > 2 || !written[0]?.includes(words))
    return `added: ${come.join("⏎")}`;
  return blanksAlike(before, after, come);
}

/** What is wrong where lines that stand together should have gone, and nothing else; null: nothing. */
export function linesRemoved(before: readonly string[], after: readonly string[]): string | null {
  const { come } = differing(before, after);
  return come.every(isBlank) ? null : `lines changed: ${come.join("⏎")}`;
}

/** What a line begins with by the form of its section: the marker, the box of a task, the marks of a heading, the number, the indent. */
const FORM =
  /^\s*(?:[-*+] +(?:\[[ x]\] +)?|#{1,6} +)?(?:(?:\*\*)?#(?:\\?[.)）、．]+(?:\*\*)? *| +))?(?:[▶■] *)?/u;

/**
 * What is wrong where two runs of lines that stand together should have changed places; null: nothing. So many empty
 * lines may come or go, as with a list that comes or goes; `apart`: and the form of a line may be that of another section.
 */
export function linesMoved(
  before: readonly string[],
  after: readonly string[],
  blanks = 0,
  apart = false,
): string | null {
  const bare = (line: string): string =>
    apart ? line.replace(FORM, "").replace(/\*\*/g, "") : line.replace(MARKER, "- ");
  const written = (lines: readonly string[]) =>
    unnumbered(lines)
      .filter((line) => !isBlank(line))
      .map((line) => bare(line).trimEnd());
  const [one, other] = [written(before), written(after)];
  const { head, gone, come } = differing(one, other);
  // Lines that both runs begin with, such as their numbers, look as if they had stayed.
  const isSwapped = [0, 1, 2].some((alike) => {
    const from = Math.max(0, head - alike);
    const [old, now] = [one, other].map((lines) => lines.slice(from, head + gone.length));
    return old !== undefined && now !== undefined && isRotated(old, now);
  });
  if (gone.length !== come.length || (gone.length > 0 && !isSwapped))
    return `lines changed: ${gone.join("⏎")} → ${come.join("⏎")}`;
  return Math.abs(before.length - after.length) > blanks ? "blank lines changed" : null;
}

function isRotated(one: readonly string[], other: readonly string[]): boolean {
  return one.some((_, at) =>
    [...one.slice(at), ...one.slice(0, at)].every((line, index) => line === other[index]),
  );
}

/** The gap before a new line is one that the file has between lines, and none is doubled. */
function blanksAlike(
  before: readonly string[],
  after: readonly string[],
  come: readonly string[],
): string | null {
  const most = (lines: readonly string[]): number => {
    let run = 0;
    return Math.max(0, ...lines.map((line) => (run = isBlank(line) ? run + 1 : 0)));
  };
  return most(after) > Math.max(1, most(before)) ? `too many blank lines: ${come.join("⏎")}` : null;
}
