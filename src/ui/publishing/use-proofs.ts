import { useState } from "react";
import type { Finding } from "../../checks/finding.ts";
import type { EditorHandle } from "../../editor/editor-handle.ts";
import type { FindingTexts } from "../texts/load-finding-texts.ts";
import { goToFinding } from "../open-issue/go-to-finding.ts";
import { useCurrent } from "../open-issue/use-current.ts";
import { showPublishing } from "../shell/overlays.ts";
import { useFindingTexts } from "../open-issue/use-finding-texts.ts";
import { type ListedFindings, useFindings } from "../open-issue/use-findings.ts";

/** The text below the sheet, to which findings lead. */
export interface TextToGoTo {
  readonly editor: EditorHandle | null;
  /** What stands in the page's place has to give it back. */
  readonly onGoToText: () => void;
}

/** What the checks say of an issue that is to go out. */
export interface LookedProofs extends Pick<ListedFindings, "handle"> {
  readonly words: FindingTexts["words"];
  /** What blocks publishing, and what is likely wrong, in this order. */
  readonly listed: readonly Finding[];
  /** How many findings are of taste alone. */
  readonly taste: number;
  /** Closes the sheet, and shows a finding where it stands. */
  readonly goTo: (finding: Finding) => void;
  readonly isConfirmed: (finding: Finding) => boolean;
  readonly confirm: (finding: Finding, isConfirmed: boolean) => void;
  /** Something blocks that nobody has confirmed. */
  readonly isHeld: boolean;
}

/** null until the checks have looked; what they would say holds nothing until then. */
export function useProofs({ editor, onGoToText }: TextToGoTo): LookedProofs | null {
  const found = useFindings(editor);
  const texts = useFindingTexts();
  const issueId = useCurrent((issue) => issue.id);
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set());
  if (!found || !texts) return null;
  const all = [...found.all, ...found.notYet];
  const listed = (["blocks", "likely"] as const).flatMap((wanted) =>
    all.filter(({ severity }) => severity === wanted),
  );
  const isConfirmed = (finding: Finding) => confirmed.has(keyOf(finding));
  return {
    handle: found.handle,
    words: texts.words,
    listed,
    taste: all.length - listed.length,
    goTo(finding) {
      onGoToText();
      showPublishing(false);
      // The dialog gives the focus back where it came from, and then the place may have it.
      requestAnimationFrame(() => goToFinding(found.handle, finding, issueId));
    },
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
