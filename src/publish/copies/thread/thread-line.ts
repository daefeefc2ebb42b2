import type { CopyPicture } from "../piece.ts";
import type { BecameOne } from "../report.ts";

/** A line of a thread. */
export interface ThreadLine {
  readonly text: string;
  /** Of a heading, which stands in one part with what follows it. */
  readonly opens: "section" | "heading" | null;
  /** Whether a rule stands before it, behind which a part begins. */
  readonly isBehindRule: boolean;
  /** What stands in it, to be attached to its part. */
  readonly pictures: readonly CopyPicture[];
  /** What became what in it. */
  readonly became: readonly BecameOne[];
}

/** A line of words alone. */
export function wordLine(text: string, given: Partial<ThreadLine> = {}): ThreadLine {
  return { text, opens: null, isBehindRule: false, pictures: [], became: [], ...given };
}
