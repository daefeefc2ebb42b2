import type { Command, EditorState, Transaction } from "@tiptap/pm/state";
import { NodeSelection, Plugin, TextSelection } from "@tiptap/pm/state";
import type { Node } from "@tiptap/pm/model";
import type { EditorView } from "@tiptap/pm/view";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { Finding } from "../../../checks/finding.ts";
import type { GetContext } from "../../core/editor-context.ts";
import { patchDecorations, type Says } from "../../core/patch-decorations.ts";
import { revealSelection } from "../../core/reveal.ts";
import {
  findingCount,
  type FindingsChange,
  findingsInText,
  findingsKey,
  findingsOf,
  isInText,
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
        if (
          !target.closest(".finding, .finding-empty") ||
          target.closest("a[href], .unpublishable")
        )
          return false;
        const finding = findingsOf(view.state).findLast(
          ({ place }) => place.from <= pos && pos <= place.to,
        );
        if (!finding) return false;
        const selection = TextSelection.create(view.state.doc, pos);
        const change: FindingsChange = { kind: "open", finding, quiet: true };
        view.dispatch(view.state.tr.setSelection(selection).setMeta(findingsKey, change));
        return true;
      },
      handleDOMEvents: {
        mousedown(view, event) {
          const finding = event.button === 0 ? findingBeside(view, event) : null;
          if (!finding) return false;
          event.preventDefault();
          return showFinding(finding)(view.state, view.dispatch, view);
        },
      },
    },
    view: (view) => looking(view, context),
  });
}

/** How far from a block its mark is drawn, and how wide a place for the pointer it is. */
const MARK_REACH = 14;

/** The finding of a block whose mark, in the margin beside it, was pressed. */
function findingBeside(
  view: EditorView,
  { clientX, clientY, target }: MouseEvent,
): TextFinding | null {
  if (target instanceof Element && target.closest("button, a[href]")) return null;
  const found = [...view.dom.querySelectorAll(".finding-block")].findLast((block) => {
    const { left, top, bottom } = block.getBoundingClientRect();
    return left - MARK_REACH <= clientX && clientX < left && top <= clientY && clientY <= bottom;
  });
  if (!found) return null;
  return (
    findingsOf(view.state).find(
      ({ place }) => isOfBlock(view.state.doc, place) && view.nodeDOM(place.from) === found,
    ) ?? null
  );
}

/** Shows the next finding behind the one that is shown, or behind the caret, or the one before; round the end. */
export function walkFindings(direction: 1 | -1): Command {
  return (state, dispatch, view) => {
    const shown = findingsKey.getState(state);
    const findings = shown ? findingsInText(shown) : [];
    const { from, to } = state.selection;
    const open = shown?.open ? findings.indexOf(shown.open.finding) : -1;
    const step =
      direction > 0
        ? (open < 0 ? findings.findLastIndex(({ place }) => place.from <= to) : open) + 1
        : (open < 0
            ? findings.length - findings.filter(({ place }) => place.from >= from).length
            : open) - 1;
    const next = findings[(step + findings.length) % findings.length];
    return next !== undefined && showFinding(next)(state, dispatch, view);
  };
}

/** Goes to a finding in the text, and shows its message. */
export function showFinding(finding: Finding): Command {
  return (state, dispatch, view) => {
    if (!isInText(finding)) return false;
    const { place } = finding;
    const shown = findingsKey.getState(state);
    const isFound = shown !== undefined && findingsInText(shown).includes(finding);
    const { tr, doc } = state;
    const from = Math.min(place.from, doc.content.size);
    const node = isOfBlock(doc, place) ? doc.nodeAt(from) : null;
    // A block without words, such as a figure, is gone to as a whole.
    const isWhole = node !== null && node.isAtom && NodeSelection.isSelectable(node);
    const selection = isWhole
      ? NodeSelection.create(doc, from)
      : TextSelection.near(doc.resolve(from));
    tr.setSelection(selection).scrollIntoView();
    const change: FindingsChange = { kind: "open", finding, quiet: false };
    dispatch?.(isFound ? tr.setMeta(findingsKey, change) : tr);
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
      const open = stillOpen(shown, findingsInText({ ...shown, ...found }));
      return { ...found, seen, marks: marksOf(tr, shown.marks, found.findings), open };
    }
    case "open":
      return { ...shown, open: { finding: change.finding, quiet: change.quiet } };
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
function stillOpen({ open }: FindingsState, now: readonly TextFinding[]): FindingsState["open"] {
  const finding = now.find(
    ({ place, rule }) => place.from === open?.finding.place.from && rule === open.finding.rule,
  );
  return open && finding ? { ...open, finding } : null;
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
      // What had no width, such as an empty item, has none to lose.
      const isThere = from < to || (place.from === place.to && from === to);
      return isThere ? [{ ...finding, place: { ...place, from, to } }] : [];
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

/** Whether a finding is of a whole block, rather than of words. */
function isOfBlock(doc: Node, { from, to }: Pick<TextFinding["place"], "from" | "to">): boolean {
  const node = from < to ? doc.nodeAt(from) : null;
  return node?.isBlock === true && from + node.nodeSize === to;
}

function marksOf(
  { doc }: Transaction,
  shown: DecorationSet,
  findings: readonly TextFinding[],
): DecorationSet {
  const marks = findings.map(({ place: { from, to }, severity }) => {
    const spec: Says = { says: severity };
    const $from = doc.resolve(from);
    if (from === to && $from.parent.isTextblock)
      return Decoration.node(
        $from.before(),
        $from.after(),
        { class: "finding-empty", "data-severity": severity },
        spec,
      );
    return isOfBlock(doc, { from, to })
      ? Decoration.node(from, to, { class: "finding-block", "data-severity": severity }, spec)
      : Decoration.inline(from, to, { class: "finding", "data-severity": severity }, spec);
  });
  return patchDecorations(shown, doc, marks);
}
