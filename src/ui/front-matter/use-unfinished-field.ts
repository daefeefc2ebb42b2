import { useState } from "react";
import { useUnfinishedOfIssue } from "../open-issue/use-unfinished-of-issue.ts";

/** A field of the form in which something may stand that the file cannot have. */
export interface UnfinishedField {
  /** null: what stands there is in the file. */
  readonly text: string | null;
  readonly hold: (text: string | null) => void;
  /** It is wrong, and nobody is typing it any more. */
  readonly isWrong: boolean;
  readonly onFocus: () => void;
  readonly onLeave: () => void;
}

export function useUnfinishedField(field: string): UnfinishedField {
  const [text, hold] = useUnfinishedOfIssue(field);
  const [isTyped, setTyped] = useState(false);
  return {
    text,
    hold,
    isWrong: text !== null && !isTyped,
    onFocus: () => setTyped(true),
    onLeave: () => setTyped(false),
  };
}
