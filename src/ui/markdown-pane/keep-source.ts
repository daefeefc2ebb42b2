import type { StoreApi } from "zustand/vanilla";
import { originOf } from "../../editor/core/origin.ts";
import type { OpenIssue, OpenIssueState } from "../../session/open-issue/open-issue-state.ts";
import { createSourceView, type SourceView } from "./source-view.ts";

/** Milliseconds without a key after which one side takes over what was typed in the other, to be shown there. */
const PAUSE = 160;

/** Milliseconds without a key after which what is typed is another step of the history. */
const REST = 600;

/**
 * The source of the open issue in `host`, kept in step both ways: each side takes over the other's text as soon as its
 * typing pauses. `end` hands over what was typed last.
 */
export function keepSource(
  host: HTMLElement,
  openIssue: StoreApi<OpenIssueState>,
  label: string,
): { readonly view: SourceView; readonly end: () => void } {
  const { text } = openIssue.getState();
  let typed: string | null = null;
  let burst = Symbol("burst");
  let busyUntil = -Infinity;
  let toPage: ReturnType<typeof setTimeout> | undefined;
  let fromPage: ReturnType<typeof setTimeout> | undefined;
  const handOver = () => {
    clearTimeout(toPage);
    if (typed === null) return;
    const given = typed;
    typed = null;
    openIssue.getState().replaceText(given, burst);
    busyUntil = performance.now();
  };
  /** What an input method is still composing is no text yet. */
  const handOverWhole = () => {
    if (view.composing()) later();
    else handOver();
  };
  const later = () => {
    clearTimeout(toPage);
    toPage = setTimeout(handOverWhole, PAUSE);
  };
  const view = createSourceView(host, text(), {
    label,
    editable: isWriting(openIssue.getState().current),
    onEdit(edited) {
      typed = edited;
      // The time that the page took to follow is no rest of the person.
      if (performance.now() - busyUntil > REST) burst = Symbol("burst");
      busyUntil = performance.now();
      openIssue.getState().sourceTyped();
      later();
    },
    onUndo() {
      handOver();
      if (openIssue.getState().undo()) view.show(text());
    },
    onRedo() {
      handOver();
      if (openIssue.getState().redo()) view.show(text());
    },
  });
  let isShown = true;
  // Where it cannot be found out the pane begins at its top; who has moved the caret by then goes on from there.
  const isUntouched = () => isShown && typed === null && view.isAtTop();
  openIssue
    .getState()
    .caretOffset()
    .then(
      (offset) => isUntouched() && offset !== null && view.reveal(offset),
      () => undefined,
    );
  const detach = openIssue.getState().attachSource({ handOver: handOverWhole });
  const endListening = openIssue.subscribe(({ current }, { current: before }) => {
    if (current.kind !== "open" || before.kind !== "open" || isSameText(current, before)) return;
    clearTimeout(fromPage);
    fromPage = setTimeout(() => {
      if (typed === null) view.show(text());
    }, PAUSE);
  });
  return {
    view,
    end() {
      isShown = false;
      handOver();
      detach();
      endListening();
      clearTimeout(fromPage);
      view.destroy();
    },
  };
}

function isSameText({ state }: OpenIssue, { state: before }: OpenIssue): boolean {
  return state.doc === before.doc && originOf(state) === originOf(before);
}

function isWriting(current: { readonly kind: string }): boolean {
  return "access" in current && current.access === "writing";
}
