import { useState } from "react";
import type { Finding } from "../../checks/finding.ts";
import type { EditorHandle } from "../../editor/editor-handle.ts";
import type { FindingTexts } from "../texts/load-finding-texts.ts";
import { useFindingTexts } from "../open-issue/use-finding-texts.ts";
import { type ListedFindings, useFindings } from "../open-issue/use-findings.ts";

/** What the checks say of an issue that is to go out. */
export interface LookedProofs extends Pick<ListedFindings, "handle"> {
  readonly words: FindingTexts["words"];
  /** What blocks publishing, and what is likely wrong, in this order. */
  readonly listed: readonly Finding[];
  /** How many findings are of taste alone. */
  readonly taste: number;
  readonly isConfirmed: (finding: Finding) => boolean;
  readonly confirm: (finding: Finding, isConfirmed: boolean) => void;
  /** Something blocks that nobody has confirmed. */
  readonly isHeld: boolean;
}

/** null until the checks have looked; what they would say holds nothing until then. */
export function useProofs(editor: EditorHandle | null): LookedProofs | null {
  const found = useFindings(editor);
  const texts = useFindingTexts();
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set());
  if (!found || !texts) return null;
  const listed = found.all.filter(({ severity }) => severity !== "taste");
  const isConfirmed = (finding: Finding) => confirmed.has(keyOf(finding));
  return {
    handle: found.handle,
    words: texts.words,
    listed,
    taste: found.all.length - listed.length,
    isConfirmed,
    confirm(finding, is) {
      const next = new Set(confirmed);
      if (is) next.add(keyOf(finding));
      else next.delete(keyOf(finding));
      setConfirmed(next);
    },
    isHeld: listed.some((finding) => finding.severity === "blocks" && !isConfirmed(finding)),
  };
}

/** The text stands still below the sheet, so that a place tells findings of one rule apart. */
function keyOf({ rule, place }: Finding): string {
  return JSON.stringify([rule, place]);
}
