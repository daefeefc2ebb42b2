import { closeHistory } from "@tiptap/pm/history";
import { Mark, type Node } from "@tiptap/pm/model";
import type { Command, EditorState, Transaction } from "@tiptap/pm/state";
import { Plugin, PluginKey, TextSelection } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { sharedMarks } from "../../queries/marks-at-caret.ts";
import type { FindOptions, FindState } from "./find-handle.ts";

interface Match {
  readonly from: number;
  readonly to: number;
}
interface Finding {
  readonly query: string;
  readonly options: FindOptions;
  readonly matches: readonly Match[];
  readonly current: number;
  readonly marks: DecorationSet;
}
type FindChange =
  | { readonly kind: "query"; readonly query: string; readonly options: FindOptions }
  | { readonly kind: "current"; readonly current: number };

const findKey = new PluginKey<Finding>("find");
const NOTHING: Finding = {
  query: "",
  options: { matchCase: false, wholeWord: false },
  matches: [],
  current: -1,
  marks: DecorationSet.empty,
};

/** Marks what is looked for. While nothing is, it costs nothing. */
export function findPlugin(): Plugin<Finding> {
  return new Plugin<Finding>({
    key: findKey,
    state: { init: () => NOTHING, apply: (tr, finding) => applyToFinding(tr, finding) },
    props: { decorations: (state) => findKey.getState(state)?.marks },
  });
}

export function findState(state: EditorState): FindState {
  const { query, matches, current } = findingOf(state);
  return { query, count: matches.length, current: current + 1 };
}

/** Looks for this. The first match from the selection on is selected and shown, so that the next one is another. */
export function setQuery(query: string, options: FindOptions): Command {
  return (state, dispatch) => {
    const tr = change(state.tr, { kind: "query", query, options });
    const matches = query === "" ? [] : allMatches(state.doc, query, options);
    const first = matches.find((match) => match.from >= state.selection.from) ?? matches[0];
    if (first)
      tr.setSelection(TextSelection.create(state.doc, first.from, first.to)).scrollIntoView();
    dispatch?.(tr);
    return true;
  };
}

/** Selects the next or previous match from the selection on, round the end of the document. */
export function goToMatch(direction: 1 | -1): Command {
  return (state, dispatch) => {
    const { matches, current } = findingOf(state);
    if (matches.length === 0) return false;
    const { from, to } = state.selection;
    const onCurrent = matches[current]?.from === from && matches[current].to === to;
    let index: number;
    if (onCurrent) index = (current + direction + matches.length) % matches.length;
    else if (direction > 0)
      index = Math.max(
        0,
        matches.findIndex((match) => match.from >= from),
      );
    else {
      const before = matches.findLastIndex((match) => match.to <= from);
      index = before < 0 ? matches.length - 1 : before;
    }
    dispatch?.(selectMatch(state.tr, matches, index));
    return true;
  };
}

/** Replaces the current match, keeping the marks that all of it has, and goes to the next. */
export function replaceMatch(text: string): Command {
  return (state, dispatch) => {
    const { matches, current } = findingOf(state);
    const match = matches[current];
    if (!match) return goToMatch(1)(state, dispatch);
    if (dispatch) {
      const tr = replaceRange(state.tr, match, text);
      const after = match.from + text.length;
      dispatch(tr.setSelection(TextSelection.create(tr.doc, after)));
    }
    return true;
  };
}

/** Replaces every match in one step of the history. */
export function replaceAll(text: string): Command {
  return (state, dispatch) => {
    const { matches } = findingOf(state);
    if (matches.length === 0) return false;
    const tr = state.tr;
    for (const match of matches.toReversed()) replaceRange(tr, match, text);
    dispatch?.(closeHistory(tr));
    return true;
  };
}

/**
 * Words of one look keep it. Of words of several looks only those change that differ, so that what is around them keeps
 * its own, such as an address.
 */
function replaceRange(tr: Transaction, { from, to }: Match, text: string): Transaction {
  const looks: (readonly Mark[])[] = [];
  tr.doc.nodesBetween(from, to, ({ isText, marks }) => {
    if (isText) looks.push(marks);
  });
  const [look = Mark.none] = looks;
  const part = looks.every((each) => Mark.sameSet(each, look))
    ? { start: 0, oldEnd: to - from, newEnd: text.length }
    : differingPart(tr.doc.textBetween(from, to, null, "￼"), text);
  const start = from + part.start;
  const end = from + part.oldEnd;
  const words = text.slice(part.start, part.newEnd);
  if (!words) return tr.delete(start, end);
  const shared = sharedMarks(tr.doc, start, end);
  const marks = shared.length > 0 ? shared : tr.doc.resolve(Math.max(start, from + 1)).marks();
  return tr.replaceWith(start, end, tr.doc.type.schema.text(words, marks));
}

/** What of two texts lies between the beginning and the end that they share. */
function differingPart(
  old: string,
  text: string,
): { readonly start: number; readonly oldEnd: number; readonly newEnd: number } {
  const most = Math.min(old.length, text.length);
  let start = 0;
  while (start < most && old[start] === text[start]) start += 1;
  let same = 0;
  while (same < most - start && old.at(-1 - same) === text.at(-1 - same)) same += 1;
  return { start, oldEnd: old.length - same, newEnd: text.length - same };
}

function selectMatch(tr: Transaction, matches: readonly Match[], index: number): Transaction {
  const match = matches[index];
  if (match) tr.setSelection(TextSelection.create(tr.doc, match.from, match.to)).scrollIntoView();
  return change(tr, { kind: "current", current: index });
}

function applyToFinding(tr: Transaction, finding: Finding): Finding {
  const meta: FindChange | undefined = tr.getMeta(findKey);
  if (meta?.kind === "query") {
    if (meta.query === "") return NOTHING;
    const from = tr.selection.from;
    const matches = allMatches(tr.doc, meta.query, meta.options);
    return marked(tr.doc, {
      ...finding,
      ...meta,
      matches,
      current: matches.findIndex((match) => match.from >= from),
    });
  }
  if (meta?.kind === "current") return marked(tr.doc, { ...finding, current: meta.current });
  if (!tr.docChanged || finding.query === "") return finding;
  const matches = allMatches(tr.doc, finding.query, finding.options);
  const at = finding.matches[finding.current];
  const place = at ? tr.mapping.map(at.from) : tr.selection.from;
  return marked(tr.doc, {
    ...finding,
    matches,
    current: matches.findIndex((match) => match.from >= place),
  });
}

function marked(doc: Node, finding: Omit<Finding, "marks">): Finding {
  const marks = finding.matches.map(({ from, to }, index) =>
    Decoration.inline(from, to, {
      class: index === finding.current ? "found is-current" : "found",
    }),
  );
  return { ...finding, marks: DecorationSet.create(doc, marks) };
}

/** Matches per text block are remembered, so that a key while searching costs one block. */
const remembered = new WeakMap<
  Node,
  { readonly pattern: string; readonly offsets: readonly Match[] }
>();

function allMatches(doc: Node, query: string, options: FindOptions): Match[] {
  const pattern = patternOf(query, options);
  const key = `${pattern.flags} ${pattern.source}`;
  const matches: Match[] = [];
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    let found = remembered.get(node);
    if (found?.pattern !== key) {
      const text = node.textBetween(0, node.content.size, null, "￼");
      const offsets = [...text.matchAll(pattern)].map((match) => ({
        from: match.index,
        to: match.index + match[0].length,
      }));
      found = { pattern: key, offsets };
      remembered.set(node, found);
    }
    for (const { from, to } of found.offsets)
      matches.push({ from: pos + 1 + from, to: pos + 1 + to });
    return false;
  });
  return matches;
}

function patternOf(query: string, { matchCase, wholeWord }: FindOptions): RegExp {
  const literal = query.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  const startsWord = wholeWord && /^\w/.test(query);
  const endsWord = wholeWord && /\w$/.test(query);
  return new RegExp(
    `${startsWord ? "(?<!\\w)" : ""}${literal}${endsWord ? "(?!\\w)" : ""}`,
    matchCase ? "gu" : "giu",
  );
}

function findingOf(state: EditorState): Finding {
  return findKey.getState(state) ?? NOTHING;
}

function change(tr: Transaction, meta: FindChange): Transaction {
  return tr.setMeta(findKey, meta).setMeta("addToHistory", tr.docChanged);
}
