import { InputRule } from "@tiptap/pm/inputrules";
import type { NodeType, ResolvedPos } from "@tiptap/pm/model";
import type { EditorState, Transaction } from "@tiptap/pm/state";
import { TextSelection } from "@tiptap/pm/state";
import { canJoin, findWrapping } from "@tiptap/pm/transform";
import type { Profile } from "../../../issue/profile/profile.ts";
import { schema } from "../../../issue/schema/index.ts";
import { makeSection } from "../../commands/make-section.ts";

const {
  paragraph,
  heading,
  bullet_list,
  ordered_list,
  list_item,
  blockquote,
  code_block,
  horizontal_rule,
} = schema.nodes;

/** Rules for what is typed at the start of a paragraph. The full-width `》` is what Chinese keyboards give for `>`. */
export function blockRules(profile: () => Profile): readonly InputRule[] {
  return [
    headingRule(profile),
    wrapRule(/^[-+*]\s$/, bullet_list, () => null),
    wrapRule(/^(\d{1,9})[.)]\s$/, ordered_list, (match) => ({ start: Number(match[1]) })),
    wrapRule(/^[>》]\s$/, blockquote, () => null),
    taskRule,
    codeRule,
    ruleRule,
    opinionRule(profile),
  ];
}

function headingRule(profile: () => Profile): InputRule {
  return new InputRule(/^(#{1,6})\s$/, (state, match, start, end) => {
    const level = match[1]?.length ?? 1;
    const $start = state.doc.resolve(start);
    if ($start.parent.type !== paragraph) return null;
    const tr = state.tr.delete(start, end);
    if (level <= profile().sectionLevel) return makeSection(tr, start, profile().sectionLevel);
    return tr.setNodeMarkup($start.before(), heading, { level });
  });
}

function wrapRule(
  find: RegExp,
  type: NodeType,
  attributes: (match: RegExpMatchArray) => Record<string, unknown> | null,
): InputRule {
  return new InputRule(find, (state, match, start, end) => {
    const $start = state.doc.resolve(start);
    if ($start.parent.type !== paragraph) return null;
    // A second marker at the start of an item is text: lists nest by Tab.
    if (type !== blockquote && $start.node(-1).type === list_item) return null;
    const tr = state.tr.delete(start, end);
    const attrs = attributes(match);
    const range = tr.doc.resolve(start).blockRange();
    const wrapping = range && findWrapping(range, type, attrs);
    if (!range || !wrapping) return null;
    tr.wrap(range, wrapping);
    return joinAround(tr, range.start, type);
  });
}

/** A list that starts right below one of its type continues it; so does one that starts right above. */
function joinAround(tr: Transaction, pos: number, type: NodeType): Transaction {
  const $after = tr.doc.resolve(pos + (tr.doc.nodeAt(pos)?.nodeSize ?? 0));
  if (type !== blockquote && $after.nodeAfter?.type === type && canJoin(tr.doc, $after.pos))
    tr.join($after.pos);
  if (tr.doc.resolve(pos).nodeBefore?.type === type && canJoin(tr.doc, pos)) tr.join(pos);
  return tr;
}

/** `[ ] ` at the start of an item. */
const taskRule = new InputRule(/^[[【]([ xX])[\]】]\s$/, (state, match, start, end) => {
  const $start = state.doc.resolve(start);
  const item = $start.node(-1);
  if (item?.type !== list_item || $start.index(-1) !== 0) return null;
  const checked = match[1] !== " ";
  return state.tr
    .delete(start, end)
    .setNodeMarkup($start.before(-1), null, { ...item.attrs, checked });
});

const codeRule = new InputRule(/^```([\w+#.-]*)\s$/, (state, match, start, end) =>
  toCode(state, state.doc.resolve(start), end, match[1] ?? ""),
);

/** Turns the paragraph that holds nothing but a fence into a code block. */
export function toCode(
  state: EditorState,
  $start: ResolvedPos,
  end: number,
  info: string,
): Transaction | null {
  if (
    $start.parent.type !== paragraph ||
    !$start.node(-1).canReplaceWith($start.index(-1), $start.indexAfter(-1), code_block)
  )
    return null;
  return state.tr.delete($start.pos, end).setNodeMarkup($start.before(), code_block, { info });
}

/** `---` alone in a paragraph; the caret goes to a paragraph below it. */
const ruleRule = new InputRule(/^---$/, (state, _match, start, end) => {
  const $start = state.doc.resolve(start);
  const alone = $start.parent.type === paragraph && $start.parent.content.size === end - start;
  if (!alone) return null;
  const tr = state.tr.replaceWith($start.before(), $start.after(), [
    horizontal_rule.create(),
    paragraph.create(),
  ]);
  return tr.setSelection(TextSelection.create(tr.doc, $start.before() + 2));
});

/** The profile's opinion word and a colon at the start of a paragraph make it an opinion: emphasis from there on. */
function opinionRule(profile: () => Profile): InputRule {
  return new InputRule(/^(\S{1,40})[：:]$/u, (state, match, start, end) => {
    const $start = state.doc.resolve(start);
    if (match[1] !== profile().opinion.word || $start.parent.type !== paragraph) return null;
    if ($start.node(-1).type === list_item) return null;
    const colon = match[0].slice(-1);
    const typed = end - start < match[0].length;
    const tr = state.tr;
    if (typed) tr.insertText(colon, end);
    const mark = schema.marks.em.create();
    return tr.addMark(start, tr.mapping.map($start.end()), mark).addStoredMark(mark);
  });
}
