import type { EditorView } from "@tiptap/pm/view";
import type { Finding } from "../../../checks/finding.ts";
import { isSourceFix } from "../../../checks/fix.ts";
import type { GetContext } from "../../core/editor-context.ts";
import { findingsKey } from "../../queries/findings.ts";
import { fixFinding, ignoreFinding, showAgain } from "../../commands/act-on-finding.ts";
import type { CheckHandle } from "./check-handle.ts";
import { showFinding } from "./checks-plugin.ts";
import { surroundingsOf } from "./surroundings-of.ts";

/** What a list of findings beside the text does with them. */
export function makeCheckHandle(view: EditorView, context: GetContext): CheckHandle {
  const state = () => findingsKey.getState(view.state) ?? null;
  const current = (finding: Finding): Finding => {
    const shown = state();
    const all = shown ? [...shown.findings, ...shown.others, ...shown.ignored] : [];
    if (all.includes(finding)) return finding;
    const alike = all.filter(
      ({ rule, parameters }) =>
        rule === finding.rule && JSON.stringify(parameters) === JSON.stringify(finding.parameters),
    );
    const at = placeOf(finding);
    const away = (each: Finding) => Math.abs(placeOf(each) - at);
    return alike.toSorted((a, b) => away(a) - away(b))[0] ?? finding;
  };
  const run = (command: ReturnType<typeof fixFinding>): boolean =>
    command(view.state, view.dispatch, view);
  return {
    state,
    isFresh: () => state()?.seen === view.state.doc,
    surroundingsOf: (finding) => surroundingsOf(view.state.doc, finding),
    isOfFile: ({ fix }) => fix !== null && isSourceFix(fix),
    current,
    fix: (finding) => context().editable && run(fixFinding(current(finding))),
    show(finding) {
      const shown = run(showFinding(current(finding)));
      if (shown) view.focus();
      return shown;
    },
    ignore: (finding) => run(ignoreFinding(current(finding), context().checks)),
    showAgain: (finding) => run(showAgain(current(finding), context().checks)),
  };
}

function placeOf({ place }: Finding): number {
  return place.kind === "text" ? place.from : place.offset;
}
