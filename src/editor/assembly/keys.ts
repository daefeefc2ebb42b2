import type { Command } from "@tiptap/pm/state";
import {
  chainCommands,
  createParagraphNear,
  deleteSelection,
  exitCode,
  joinBackward,
  joinForward,
  liftEmptyBlock,
  newlineInCode,
  selectNodeBackward,
  selectNodeForward,
  selectTextblockEnd,
  selectTextblockStart,
  splitBlock,
} from "@tiptap/pm/commands";
import { redo, undo } from "@tiptap/pm/history";
import { undoInputRule } from "@tiptap/pm/inputrules";
import { backspaceInSection, deleteIntoSection } from "../commands/join-sections.ts";
import { enterInCell, enterInHeading } from "../commands/enter.ts";
import { hardBreak } from "../commands/hard-break.ts";
import {
  indentItem,
  outdentItem,
  splitItem,
  tickTask,
  toggleBulletList,
  toggleOrderedList,
} from "../commands/lists.ts";
import { toggleBold, toggleCode, toggleItalic, toggleStrike } from "../commands/marks.ts";
import { backspaceAtBlockStart } from "../commands/backspace.ts";
import { selectMore } from "../commands/select-more.ts";
import { inTables } from "../features/tables/later-tables.ts";
import { editSelected } from "../commands/edit-selected.ts";
import { enterOnMarkup } from "../features/typing/enter-rules.ts";
import { moveDown, moveUp } from "../commands/move-by-key.ts";

/** Where there is nothing to do again the key is taken all the same: else it is heard as the one without Shift, undo. */
const redoOrNothing: Command = (state, dispatch, view) => {
  redo(state, dispatch, view);
  return true;
};

/** Keys that do what they do everywhere in the text. `Mod` is Command on a Mac, Control elsewhere. */
export const TEXT_KEYS: Readonly<Record<string, Command>> = {
  Enter: chainCommands(
    editSelected,
    enterOnMarkup,
    enterInCell,
    newlineInCode,
    enterInHeading,
    splitItem,
    createParagraphNear,
    liftEmptyBlock,
    splitBlock,
  ),
  "Shift-Enter": chainCommands(newlineInCode, hardBreak),
  "Mod-Enter": chainCommands(
    exitCode,
    inTables(({ leaveTable }) => leaveTable),
    tickTask,
  ),
  Backspace: chainCommands(
    undoInputRule,
    deleteSelection,
    backspaceAtBlockStart,
    backspaceInSection,
    joinBackward,
    selectNodeBackward,
  ),
  Delete: chainCommands(deleteSelection, deleteIntoSection, joinForward, selectNodeForward),
  Tab: chainCommands(
    inTables(({ nextCell }) => nextCell),
    indentItem,
  ),
  "Shift-Tab": chainCommands(
    inTables(({ previousCell }) => previousCell),
    outdentItem,
  ),
  "Mod-a": selectMore,
  "Mod-b": toggleBold,
  "Mod-i": toggleItalic,
  "Mod-e": toggleCode,
  "Mod-Shift-x": toggleStrike,
  "Mod-Shift-7": toggleOrderedList,
  "Mod-Shift-8": toggleBulletList,
  "Mod-z": undo,
  "Mod-Shift-z": redoOrNothing,
  "Mod-y": redo,
  "Alt-ArrowUp": moveUp,
  "Alt-ArrowDown": moveDown,
};

/** Keys a Mac has beside these, by the habits of its other programs. */
export const MAC_KEYS: Readonly<Record<string, Command>> = {
  "Ctrl-a": selectTextblockStart,
  "Ctrl-e": selectTextblockEnd,
};
