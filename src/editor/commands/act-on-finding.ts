import type { Command, EditorState } from "@tiptap/pm/state";
import type { Finding } from "../../checks/finding.ts";
import { applyFix, isSourceFix } from "../../checks/fix.ts";
import { withIgnored, withoutIgnored } from "../../checks/ignored-place.ts";
import type { CheckService } from "../core/check-service.ts";
import { type FindingsChange, findingsKey, type FindingsState } from "../queries/findings.ts";

/** Hides the message that is shown. */
export const closeFinding: Command = (state, dispatch) => tell(state, dispatch, { kind: "close" });

/** Whether a finding is mended by a change of the document, rather than of the file's text alone. */
export function isFixedInText({ fix }: Finding): boolean {
  return fix !== null && !isSourceFix(fix);
}

/** Mends a finding in the document that it was found in. */
export function fixFinding({ fix }: Finding): Command {
  return (state, dispatch) => {
    if (!fix || isSourceFix(fix) || findingsKey.getState(state)?.seen !== state.doc) return false;
    const { tr } = state;
    applyFix(tr, fix);
    dispatch?.(tr);
    return true;
  };
}

/** Has a place say nothing any more, from now on and after a reload. */
export function ignoreFinding(finding: Finding, service: CheckService): Command {
  return (state, dispatch) => {
    const all = allOf(findingsKey.getState(state));
    service.keepIgnored(withIgnored(state.doc, all, finding, service.ignored));
    return tell(state, dispatch, { kind: "ignore", finding });
  };
}

/** Takes that back: the next look finds it again. */
export function showAgain(finding: Finding, service: CheckService): Command {
  return (state) => {
    const all = allOf(findingsKey.getState(state));
    service.keepIgnored(withoutIgnored(state.doc, all, finding, service.ignored));
    return true;
  };
}

/** All findings in the order of the file, as a look has them. */
function allOf(shown: FindingsState | undefined): readonly Finding[] {
  if (!shown) return [];
  const at = ({ place }: Finding) => (place.kind === "text" ? place.from : -1);
  return [...shown.findings, ...shown.others, ...shown.ignored].toSorted((a, b) => at(a) - at(b));
}

function tell(
  state: EditorState,
  dispatch: Parameters<Command>[1],
  change: FindingsChange,
): boolean {
  dispatch?.(state.tr.setMeta(findingsKey, change).setMeta("addToHistory", false));
  return true;
}
