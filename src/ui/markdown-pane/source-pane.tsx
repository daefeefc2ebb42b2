import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { originOf } from "../../editor/core/origin.ts";
import type { OpenIssue } from "../../session/open-issue/open-issue-state.ts";
import { useCurrent } from "../open-issue/use-current.ts";
import { useOpenIssue, useSession } from "../shell/session-context.ts";
import { createSourceView } from "./source-view.ts";
import type { SourceView } from "./source-view.ts";

/** Milliseconds without a key after which one side takes over what was typed in the other, to be shown there. */
const PAUSE = 160;

/** Milliseconds without a key after which what is typed is another step of the history. */
const REST = 600;

/** The source, kept in step both ways: each side takes over the other's text as soon as its typing pauses. */
export function SourcePane() {
  const { t } = useTranslation();
  const { openIssue } = useSession();
  const host = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<SourceView | null>(null);
  const opened = useCurrent((issue) => issue.openedText);
  const editable = useCurrent((issue) => issue.access === "writing");
  const text = useOpenIssue((state) => state.text);
  const label = t("markdownPane.sourceText");

  useEffect(() => {
    if (!host.current) return undefined;
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
      if (made.composing()) later();
      else handOver();
    };
    const later = () => {
      clearTimeout(toPage);
      toPage = setTimeout(handOverWhole, PAUSE);
    };
    const made = createSourceView(host.current, text(), {
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
        if (openIssue.getState().undo()) made.show(text());
      },
      onRedo() {
        handOver();
        if (openIssue.getState().redo()) made.show(text());
      },
    });
    setView(made);
    let isShown = true;
    // Where it cannot be found out the pane begins at its top.
    openIssue
      .getState()
      .caretOffset()
      .then(
        (offset) => isShown && typed === null && offset !== null && made.reveal(offset),
        () => undefined,
      );
    const detach = openIssue.getState().attachSource({ handOver: handOverWhole });
    const end = openIssue.subscribe(({ current }, { current: before }) => {
      if (current.kind !== "open" || before.kind !== "open" || isSameText(current, before)) return;
      clearTimeout(fromPage);
      fromPage = setTimeout(() => {
        if (typed === null) made.show(text());
      }, PAUSE);
    });
    return () => {
      isShown = false;
      handOver();
      detach();
      end();
      clearTimeout(fromPage);
      made.destroy();
      setView(null);
    };
  }, [openIssue, text, label]);
  useEffect(() => view?.compareWith(opened), [view, opened]);
  useEffect(() => view?.setEditable(editable), [view, editable]);

  return <div className="source-host" ref={host} />;
}

function isSameText({ state }: OpenIssue, { state: before }: OpenIssue): boolean {
  return state.doc === before.doc && originOf(state) === originOf(before);
}

function isWriting(current: { readonly kind: string }): boolean {
  return "access" in current && current.access === "writing";
}
