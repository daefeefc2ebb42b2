import { lift, setBlockType, wrapIn } from "@tiptap/pm/commands";
import { redo, undo } from "@tiptap/pm/history";
import type { Command } from "@tiptap/pm/state";
import type { Profile } from "../../issue/profile/profile.ts";
import { schema } from "../../issue/schema/index.ts";
import { openLink } from "../commands/links.ts";
import { moveDown, moveUp } from "../commands/move-by-key.ts";
import { inTables } from "../features/tables/later-tables.ts";
import { hardBreak } from "../commands/hard-break.ts";
import { insertBlock } from "../commands/insert-block.ts";
import {
  indentItem,
  outdentItem,
  toggleBulletList,
  toggleOrderedList,
  toggleTask,
} from "../commands/lists.ts";
import { toggleBold, toggleCode, toggleItalic, toggleStrike } from "../commands/marks.ts";
import { removeBlock } from "../commands/remove-block.ts";
import { selectMore } from "../commands/select-more.ts";
import { toggleHeading } from "../commands/toggle-heading.ts";
import { toggleOpinion } from "../commands/toggle-opinion.ts";

const { blockquote, code_block } = schema.nodes;

/** The commands of the text that need nothing but a place, by name. */
const COMMANDS = {
  bold: () => toggleBold,
  italic: () => toggleItalic,
  strike: () => toggleStrike,
  code: () => toggleCode,
  link: () => openLink,
  undo: () => undo,
  redo: () => redo,
  "hard-break": () => hardBreak,
  "bullet-list": () => toggleBulletList,
  "ordered-list": () => toggleOrderedList,
  task: () => toggleTask,
  indent: () => indentItem,
  outdent: () => outdentItem,
  quote: () => wrapIn(blockquote),
  unquote: () => lift,
  "code-block": () => setBlockType(code_block),
  opinion: (profile) => toggleOpinion(profile),
  "deep-dive": (profile) => toggleHeading(profile.sectionLevel + 1),
  heading: (profile) => toggleHeading(profile.sectionLevel + 2),
  table: (profile) => insertBlock("table", profile),
  rule: (profile) => insertBlock("rule", profile),
  figure: (profile) => insertBlock("figure", profile),
  source: (profile) => insertBlock("source", profile),
  "move-up": () => moveUp,
  "move-down": () => moveDown,
  "select-more": () => selectMore,
  "remove-block": () => removeBlock,
  "row-above": () => inTables(({ TABLE_COMMANDS }) => TABLE_COMMANDS.rowAbove),
  "row-below": () => inTables(({ TABLE_COMMANDS }) => TABLE_COMMANDS.rowBelow),
  "column-before": () => inTables(({ TABLE_COMMANDS }) => TABLE_COMMANDS.columnBefore),
  "column-after": () => inTables(({ TABLE_COMMANDS }) => TABLE_COMMANDS.columnAfter),
  "delete-row": () => inTables(({ TABLE_COMMANDS }) => TABLE_COMMANDS.deleteRow),
  "delete-column": () => inTables(({ TABLE_COMMANDS }) => TABLE_COMMANDS.deleteColumn),
  "delete-table": () => inTables(({ TABLE_COMMANDS }) => TABLE_COMMANDS.deleteTable),
} satisfies Record<string, (profile: Profile) => Command>;
export type EditorCommand = keyof typeof COMMANDS;

export function editorCommand(name: EditorCommand, profile: Profile): Command {
  return COMMANDS[name](profile);
}
