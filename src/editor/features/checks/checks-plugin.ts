import type { Command, EditorState, Transaction } from "@tiptap/pm/state";
import { Plugin, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { Finding } from "../../../checks/finding.ts";
import type { GetContext } from "../../core/editor-context.ts";
import { patchDecorations, type Says } from "../../core/patch-decorations.ts";
import { revealSelection } from "../../core/reveal.ts";
import {
  findingCount,
  type FindingsChange,
  findingsKey,
  findingsOf,
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
        others: [],
        ignored: [],
        notYet: [],
        marks: DecorationSet.empty,
        seen: null,
        open: null,
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
        const index = findingsOf(view.state).findLastIndex(
          ({ place }) => place.from <= pos && pos <= place.to,
        );
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
        ? (shown?.open?.index ?? findings.findLastIndex(({ place }) => place.from <= head)) + 1
        : (shown?.open?.index ??
            findings.length - findings.filter(({ place }) => place.from >= head).length) - 1;
    const next = findings[(step + findings.length) % findings.length];
    return next !== undefined && showFinding(next)(state, dispatch, view);
  };
}

/** Goes to a finding in the text, and shows its message where it has a mark of ours. */
export function showFinding(finding: Finding): Command {
  return (state, dispatch, view) => {
    const { place } = finding;
    if (place.kind !== "text") return false;
    const index = findingsOf(state).findIndex((each) => each === finding);
    const { tr, doc } = state;
    const from = Math.min(place.from, doc.content.size);
    tr.setSelection(TextSelection.near(doc.resolve(from))).scrollIntoView();
    const change: FindingsChange = { kind: "open", index, quiet: false };
    dispatch?.(index < 0 ? tr : tr.setMeta(findingsKey, change));
    if (view) revealSelection(view);
    return true;
  };
}

/** Looks at the text whenever it rests, and tells screen readers when there are more mistakes or fewer. */
function looking(view: EditorView, context: GetContext) {
  const look = createLook(context().profile, () => context().checks);
  let timer = 0;
  let told = 0;
  let by = context().checks;
  const run = (): void => {
    if (view.isDestroyed) return;
    // What is being composed must not be drawn anew.
    if (view.composing) return later();
    const { state } = view;
    const { places, ...found } = look(state);
    const { checks, editable, announce, texts } = context();
    if (editable && places !== checks.ignored) checks.keepIgnored(places);
    const shown = findingsKey.getState(state);
    const isSame = shown && isAlike(found, shown);
    if (isSame && shown.seen === state.doc) return;
    const change: FindingsChange = { kind: "found", found, seen: state.doc };
    view.dispatch(state.tr.setMeta(findingsKey, change).setMeta("addToHistory", false));
    const count = findingCount(view.state);
    if (count !== told) announce(texts.checks.found(count));
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
      const isOther = by !== context().checks;
      by = context().checks;
      if (state.doc !== before.doc || isElsewhere || isOther) later();
    },
    destroy: () => clearTimeout(timer),
  };
}

type Found = Pick<FindingsState, "findings" | "others" | "ignored" | "notYet">;

function isAlike(a: Found, b: Found): boolean {
  return (["findings", "others", "ignored", "notYet"] as const).every(
    (kind) =>
      a[kind].length === b[kind].length &&
      a[kind].every((finding, index) => saysTheSame(finding, b[kind][index])),
  );
}

function saysTheSame(a: Finding, b: Finding | undefined): boolean {
  if (!b || a.rule !== b.rule) return false;
  const [one, other] = [a.place, b.place];
  const isThere =
    one.kind === "text"
      ? other.kind === "text" && one.from === other.from && one.to === other.to
      : other.kind === "field" && one.field === other.field && one.offset === other.offset;
  return (
    isThere &&
    (a.parameters === b.parameters || JSON.stringify(a.parameters) === JSON.stringify(b.parameters))
  );
}

function changed(tr: Transaction, shown: FindingsState): FindingsState {
  const change: FindingsChange | undefined = tr.getMeta(findingsKey);
  switch (change?.kind) {
    case "found": {
      const { found, seen } = change;
      const { findings } = found;
      const open = stillOpen(shown, findings);
      return { ...found, seen, marks: marksOf(tr, shown.marks, findings), open };
    }
    case "open":
      return { ...shown, open: { index: change.index, quiet: change.quiet } };
    case "close":
      return { ...shown, open: null };
    case "ignore": {
      const { finding } = change;
      const findings = shown.findings.filter((each) => each !== finding);
      const others = shown.others.filter((each) => each !== finding);
      const ignored = [...shown.ignored, finding];
      return {
        ...shown,
        findings,
        others,
        ignored,
        open: null,
        marks: marksOf(tr, shown.marks, findings),
      };
    }
    case undefined:
      return moved(tr, shown);
  }
}

/** The finding that is shown, among those of a new look; null where it is not found any more. */
function stillOpen({ open, findings }: FindingsState, now: readonly TextFinding[]) {
  const former = open && findings[open.index];
  const index = now.findIndex(
    ({ place, rule }) => place.from === former?.place.from && rule === former.rule,
  );
  return open && index >= 0 ? { ...open, index } : null;
}

function moved(tr: Transaction, shown: FindingsState): FindingsState {
  if (!tr.docChanged) {
    const isLeft = shown.open?.quiet === true && tr.selectionSet;
    return isLeft ? { ...shown, open: null } : shown;
  }
  const { mapping, doc } = tr;
  const move = <F extends Finding>(findings: readonly F[]): readonly F[] =>
    findings.flatMap((finding) => {
      const { place } = finding;
      if (place.kind !== "text") return [finding];
      const from = mapping.map(place.from, 1);
      const to = mapping.map(place.to, -1);
      return from < to ? [{ ...finding, place: { ...place, from, to } }] : [];
    });
  return {
    ...shown,
    findings: move(shown.findings),
    others: move(shown.others),
    ignored: move(shown.ignored),
    notYet: move(shown.notYet),
    marks: shown.marks.map(mapping, doc),
    open: null,
  };
}

function marksOf(
  { doc }: Transaction,
  shown: DecorationSet,
  findings: readonly TextFinding[],
): DecorationSet {
  const marks = findings.map(({ place: { from, to }, severity }) => {
    const node = doc.nodeAt(from);
    const isBlock = node?.isBlock === true && from + node.nodeSize === to;
    const spec: Says = { says: severity };
    return isBlock
      ? Decoration.node(from, to, { class: "finding-block", "data-severity": severity }, spec)
      : Decoration.inline(from, to, { class: "finding", "data-severity": severity }, spec);
  });
  return patchDecorations(shown, doc, marks);
}
