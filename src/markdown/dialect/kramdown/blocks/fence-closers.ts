import type { Span } from "../../../syntax/tree.ts";
import type { Content } from "../content.ts";
import { firstSpanFrom } from "../state.ts";

interface Closer extends Span {
  readonly length: number;
  /** The longest of this and all later closers. */
  longest: number;
}

const CLOSER = /^ {0,3}((`|~)\2{2,})[ \t\f\v\r]*\n/gm;

/** The lines that may close a fence, per content and mark; found once, so that unclosed fences stay cheap. */
const known = new WeakMap<Content, Record<string, Closer[]>>();

/** The length of the longest closing fence from `at` on; 0 where there is none. */
export function longestCloser(content: Content, mark: string, at: number): number {
  const closers = closersOf(content, mark);
  return closers[firstSpanFrom(closers, at)]?.longest ?? 0;
}

/** The first line from `at` on that closes a fence of `length` marks. */
export function closingFence(
  content: Content,
  mark: string,
  length: number,
  at: number,
): Span | null {
  const closers = closersOf(content, mark);
  for (let i = firstSpanFrom(closers, at); i < closers.length; i++) {
    const closer = closers[i];
    if (closer && closer.length >= length) return closer;
  }
  return null;
}

function closersOf(content: Content, mark: string): Closer[] {
  let all = known.get(content);
  if (!all) {
    all = { "`": [], "~": [] };
    for (const match of content.text.matchAll(CLOSER)) {
      const length = match[1]?.length ?? 0;
      const closer = {
        from: match.index,
        to: match.index + match[0].length,
        length,
        longest: length,
      };
      all[match[2] ?? ""]?.push(closer);
    }
    for (const closers of Object.values(all)) keepLongest(closers);
    known.set(content, all);
  }
  return all[mark] ?? [];
}

function keepLongest(closers: Closer[]): void {
  let longest = 0;
  for (const closer of closers.toReversed()) {
    longest = Math.max(longest, closer.length);
    closer.longest = longest;
  }
}
