import { Extension } from "@tiptap/core";
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
  splitBlock,
} from "@tiptap/pm/commands";
import { inputRules, undoInputRule } from "@tiptap/pm/inputrules";
import { backspaceAtBlockStart } from "../../commands/backspace.ts";
import { editSelected } from "../../commands/edit-selected.ts";
import { enterInCell, enterInHeading } from "../../commands/enter.ts";
import { hardBreak } from "../../commands/hard-break.ts";
import { backspaceInSection, deleteIntoSection } from "../../commands/join-sections.ts";
import { splitItem } from "../../commands/lists.ts";
import type { GetContext } from "../../core/editor-context.ts";
import { madeOnce } from "../../core/made-once.ts";
import { commandsByKey } from "../../core/commands-by-key.ts";
import { blockRules } from "./block-rules.ts";
import { enterOnMarkup } from "./enter-rules.ts";
import { MARK_RULES } from "./mark-rules.ts";
import { typingMarksPlugin } from "./typing-marks-plugin.ts";

/**
 * What keys of the text do. Each key is one chain, for every kind of block: the first that applies wins, so that the
 * order is the point, and could not be seen where each feature had its own link of it.
 */
const KEYS = {
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
  "Mod-Enter": exitCode,
  Backspace: chainCommands(
    undoInputRule,
    deleteSelection,
    backspaceAtBlockStart,
    backspaceInSection,
    joinBackward,
    selectNodeBackward,
  ),
  Delete: chainCommands(deleteSelection, deleteIntoSection, joinForward, selectNodeForward),
};

/** What is typed: markup that becomes what it means, the marks of the letters, and the keys of the text. */
export function typingExtensions(context: GetContext): Extension[] {
  return [
    Extension.create({
      name: "markup-rules",
      addProseMirrorPlugins: madeOnce(context, () => [
        inputRules({ rules: [...MARK_RULES, ...blockRules(() => context().profile)] }),
      ]),
    }),
    Extension.create({
      name: "typing-marks",
      // After all others that take text, before the keys that it watches.
      priority: 60,
      addProseMirrorPlugins: madeOnce(context, () => [typingMarksPlugin()]),
    }),
    Extension.create({
      name: "typing",
      // Whatever is open (a menu, a slot) hears keys before.
      priority: 50,
      addKeyboardShortcuts: commandsByKey(KEYS),
    }),
  ];
}
