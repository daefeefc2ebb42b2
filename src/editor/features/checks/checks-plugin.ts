import type { Command, EditorState, Transaction } from "@tiptap/pm/state";
import { Plugin, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { GetContext } from "../../core/editor-context.ts";
import { revealSelection } from "../../core/reveal.ts";
import {
  type FindingsChange,
  findingsKey,
  type FindingsState,
  type TextFinding,
} from "../../queries/findings.ts";
import { createLook } from "./look-for-findings.ts";

/** Milliseconds of rest after which the text is looked at. */
const REST = 500;

/**
 * Marks what is probably a mistake. The text is looked at when it has come to rest, never at a key; a mark is a line
 * below the words, or beside a block, and moves nothing.
 */
export function checksPlugin(context: GetContext): Plugin<FindingsState> {
  return new Plugin<FindingsState>({
    key: findingsKey,
    state: {
      init: () => ({
        findings: [],
        marks: DecorationSet.empty,
        seen: null,
        open: null,
        ignored: new Set(),
      }),
      apply: changed,
    },
    props: {
      decorations: (state) => findingsKey.getState(state)?.marks,
      handleKeyDown(view, event) {
        if (event.key !== "F8" || event.altKey || event.ctrlKey || event.metaKey) return false;
        return walkFindings(event.shiftKey ? -1 : 1)(view.state, view.dispatch, view);
      },
      handleClick(view, pos, event) {
        const { target } = event;
        if (!(target instanceof Element) || event.button !== 0) return false;
        // A link shows its own form, and what is not published its own choices.
        if (!target.closest(".finding") || target.closest("a[href], .unpublishable")) return false;
        const found = findingsKey.getState(view.state)?.findings ?? [];
        const index = found.findLastIndex(({ from, to }) => from <= pos && pos <= to);
        if (index < 0) return false;
        const selection = TextSelection.create(view.state.doc, pos);
        const change: FindingsChange = { kind: "open", index, quiet: true };
        view.dispatch(view.state.tr.setSelection(selection).setMeta(findingsKey, change));
        return true;
      },
    },
    view: (view) => looking(view, context),
  });
}

/** Shows the next finding behind the one that is shown, or behind the caret, or the one before; round the end. */
export function walkFindings(direction: 1 | -1): Command {
  return (state, dispatch, view) => {
    const shown = findingsKey.getState(state);
    const findings = shown?.findings ?? [];
    const { head } = state.selection;
    const step =
      direction > 0
        ? (shown?.open?.index ?? findings.findLastIndex(({ from }) => from <= head)) + 1
        : (shown?.open?.index ??
            findings.length - findings.filter(({ from }) => from >= head).length) - 1;
    const index = (step + findings.length) % findings.length;
    const next = findings[index];
    if (!next) return false;
    const change: FindingsChange = { kind: "open", index, quiet: false };
    const tr = state.tr.setSelection(TextSelection.near(state.doc.resolve(next.from)));
    dispatch?.(tr.setMeta(findingsKey, change).scrollIntoView());
    if (view) revealSelection(view);
    return true;
  };
}

/** Looks at the text whenever it rests, and tells screen readers when there are more mistakes or fewer. */
function looking(view: EditorView, context: GetContext) {
  const look = createLook(context().profile);
  let timer = 0;
  let told = 0;
  const run = (): void => {
    if (view.isDestroyed) return;
    // What is being composed must not be drawn anew.
    if (view.composing) return later();
    const { state } = view;
    const findings = look(state);
    const shown = findingsKey.getState(state);
    const isSame = signatureOf(findings) === signatureOf(shown?.findings ?? []);
    if (isSame && shown?.seen === state.doc) return;
    const change: FindingsChange = { kind: "found", findings, seen: state.doc };
    view.dispatch(state.tr.setMeta(findingsKey, change).setMeta("addToHistory", false));
    const count = findingsKey.getState(view.state)?.findings.length ?? 0;
    if (count !== told) context().announce(context().texts.checks.found(count));
    told = count;
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(run, REST);
  };
  later();
  return {
    update(_view: EditorView, before: EditorState) {
      const { state } = view;
      const isElsewhere = !state.selection.$head.sameParent(before.selection.$head);
      if (state.doc !== before.doc || isElsewhere) later();
    },
    destroy: () => clearTimeout(timer),
  };
}

function signatureOf(findings: readonly TextFinding[]): string {
  return findings.map(({ from, to, name }) => `${from}-${to} ${name}`).join("\n");
}

function changed(tr: Transaction, shown: FindingsState): FindingsState {
  const change: FindingsChange | undefined = tr.getMeta(findingsKey);
  switch (change?.kind) {
    case "found": {
      const { ignored } = shown;
      const findings = change.findings.filter(
        ({ name, rule }) => !ignored.has(name) && !ignored.has(rule),
      );
      const open = stillOpen(shown, findings);
      return { ...shown, findings, seen: change.seen, marks: marksOf(tr, findings), open };
    }
    case "open":
      return { ...shown, open: { index: change.index, quiet: change.quiet } };
    case "close":
      return { ...shown, open: null };
    case "ignore": {
      const findings = shown.findings.filter(
        ({ name, rule }) => name !== change.name && rule !== change.name,
      );
      const ignored = new Set([...shown.ignored, change.name]);
      return { ...shown, findings, ignored, open: null, marks: marksOf(tr, findings) };
    }
    case undefined:
      return moved(tr, shown);
  }
}

/** The finding that is shown, among those of a new look; null where it is not found any more. */
function stillOpen({ open, findings }: FindingsState, now: readonly TextFinding[]) {
  const former = open && findings[open.index];
  const index = now.findIndex(({ from, rule }) => from === former?.from && rule === former.rule);
  return open && index >= 0 ? { ...open, index } : null;
}

function moved(tr: Transaction, shown: FindingsState): FindingsState {
  if (!tr.docChanged) {
    const isLeft = shown.open?.quiet === true && tr.selectionSet;
    return isLeft ? { ...shown, open: null } : shown;
  }
  if (shown.findings.length === 0) return shown;
  const { mapping, doc } = tr;
  return {
    ...shown,
    findings: shown.findings.flatMap((finding) => {
      const from = mapping.map(finding.from, 1);
      const to = mapping.map(finding.to, -1);
      return from < to ? [{ ...finding, from, to }] : [];
    }),
    marks: shown.marks.map(mapping, doc),
    open: null,
  };
}

function marksOf({ doc }: Transaction, findings: readonly TextFinding[]): DecorationSet {
  const decorations = findings.map(({ from, to, severity }) => {
    const node = doc.nodeAt(from);
    const isBlock = node?.isBlock === true && from + node.nodeSize === to;
    return isBlock
      ? Decoration.node(from, to, { class: "finding-block", "data-severity": severity })
      : Decoration.inline(from, to, { class: "finding", "data-severity": severity });
  });
  return DecorationSet.create(doc, decorations);
}
