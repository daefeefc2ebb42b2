import type { Node } from "@tiptap/pm/model";
import type { Issue } from "../../markdown/issue.ts";
import type { Lens } from "../environment/environment.ts";
import { printWords } from "./print-words.ts";

export interface PrintedText {
  readonly text: string;
  /** Whether some part could not be printed as it stands, so that only its words are in the text. */
  readonly hasLostForm: boolean;
}

/** Prints one issue as it changes. */
export interface Printing {
  /** The text of the issue, whatever goes wrong; printed once for each that is asked for. */
  readonly print: (issue: Issue) => PrintedText;
  /** What was printed last; `isEarly`: before the lens was complete, which may print it better. */
  readonly last: () => { readonly text: string; readonly isEarly: boolean } | null;
}

/** `read`: a document and the text it was read from. */
export function createPrinting(
  lens: Lens,
  read: { readonly doc: Node; readonly text: string },
): Printing {
  let good = read;
  let last: (PrintedText & { readonly issue: Issue; readonly isEarly: boolean }) | null = null;

  function printed(issue: Issue): PrintedText {
    try {
      const text = lens.printIssue(issue);
      good = { doc: issue.doc, text };
      return { text, hasLostForm: false };
    } catch {
      return { text: printWords(issue, good, lens.printIssue), hasLostForm: true };
    }
  }

  return {
    print(issue) {
      const isEarly = !lens.isComplete();
      if (!last || !isSame(last.issue, issue) || last.isEarly !== isEarly)
        last = { ...printed(issue), issue, isEarly };
      return last;
    },
    last: () => last,
  };
}

function isSame(one: Issue, other: Issue): boolean {
  return one.doc === other.doc && one.origin === other.origin && one.profile === other.profile;
}
