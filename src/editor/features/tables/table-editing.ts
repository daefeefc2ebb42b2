import { gapCursor } from "@tiptap/pm/gapcursor";
import type { Command, Plugin } from "@tiptap/pm/state";
import { TextSelection } from "@tiptap/pm/state";
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  isInTable,
  selectedRect,
  tableEditing,
} from "@tiptap/pm/tables";
import { schema } from "../../../issue/schema/index.ts";

/** Selecting cells, and the caret beside a table. */
export function tablePlugins(): Plugin[] {
  return [tableEditing(), gapCursor()];
}

export const nextCell: Command = goToNextCell(1);
export const previousCell: Command = goToNextCell(-1);

/** The first row holds the headings in Markdown: nothing goes above it, and it goes only with the table. */
const belowHeadings: (command: Command) => Command = (command) => (state, dispatch, view) =>
  isInTable(state) && selectedRect(state).top > 0 && command(state, dispatch, view);

/** A line below the table, with the caret in it. */
export const leaveTable: Command = (state, dispatch) => {
  if (!isInTable(state)) return false;
  if (dispatch) {
    const rect = selectedRect(state);
    const after = rect.tableStart - 1 + rect.table.nodeSize;
    const tr = state.tr.insert(after, schema.nodes.paragraph.create());
    dispatch(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
  }
  return true;
};

type Alignment = "left" | "center" | "right";

/** Aligns the selected columns; null takes the alignment away. It is kept in each cell of a column. */
function alignColumn(align: Alignment | null): Command {
  return (state, dispatch) => {
    if (!isInTable(state)) return false;
    const { map, table: node, tableStart, left, right } = selectedRect(state);
    const tr = state.tr;
    for (const pos of map.cellsInRect({ left, right, top: 0, bottom: map.height })) {
      const cell = node.nodeAt(pos);
      if (cell && cell.attrs["align"] !== align)
        tr.setNodeMarkup(tableStart + pos, null, { ...cell.attrs, align });
    }
    if (!tr.docChanged) return false;
    dispatch?.(tr);
    return true;
  };
}

export const TABLE_COMMANDS = {
  rowAbove: belowHeadings(addRowBefore),
  rowBelow: addRowAfter,
  columnBefore: addColumnBefore,
  columnAfter: addColumnAfter,
  deleteRow: belowHeadings(deleteRow),
  deleteColumn,
  deleteTable,
  alignStart: alignColumn("left"),
  alignCenter: alignColumn("center"),
  alignEnd: alignColumn("right"),
} satisfies Record<string, Command>;
export type TableCommand = keyof typeof TABLE_COMMANDS;
