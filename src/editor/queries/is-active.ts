import type { EditorState } from "@tiptap/pm/state";
import { schema } from "../../issue/schema/index.ts";

/** What the caret may stand in, as the bar and the menus show it. */
export type ActiveName =
  | "bold"
  | "italic"
  | "strike"
  | "code"
  | "link"
  | "bullet-list"
  | "ordered-list"
  | "task"
  | "quote"
  | "table";

const { strong, em, strike, code, link } = schema.marks;
const MARKS = { bold: strong, italic: em, strike, code, link } as const;
const NODES: Record<Exclude<ActiveName, keyof typeof MARKS>, string> = {
  "bullet-list": "bullet_list",
  "ordered-list": "ordered_list",
  task: "list_item",
  quote: "blockquote",
  table: "table",
};

/** Whether the caret stands in this, or all of the selected text has it. */
export function isActive(state: EditorState, name: ActiveName): boolean {
  if (isMark(name)) return markActive(state, MARKS[name]);
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth);
    if (node.type.name !== NODES[name]) continue;
    return name !== "task" || node.attrs["checked"] !== null;
  }
  return false;
}

function isMark(name: ActiveName): name is keyof typeof MARKS {
  return name in MARKS;
}

function markActive(state: EditorState, type: (typeof MARKS)[keyof typeof MARKS]): boolean {
  const { $from, from, to, empty } = state.selection;
  if (empty) return type.isInSet(state.storedMarks ?? $from.marks()) !== undefined;
  let all = true;
  let any = false;
  state.doc.nodesBetween(from, to, (node) => {
    if (!node.isText) return;
    any = true;
    all &&= type.isInSet(node.marks) !== undefined;
  });
  return any && all;
}
