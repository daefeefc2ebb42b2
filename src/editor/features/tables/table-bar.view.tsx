import { useEditorState } from "@tiptap/react";
import type { EditorState } from "@tiptap/pm/state";
import { FloatBox } from "../../core/chrome/float.view.tsx";
import type { FloatProps } from "../../core/chrome/float-props.ts";
import type { TableCommand } from "./table-editing.ts";
import { TABLE_COMMANDS } from "./table-editing.ts";

const COMMANDS = [
  "rowAbove",
  "rowBelow",
  "columnBefore",
  "columnAfter",
  "alignStart",
  "alignCenter",
  "alignEnd",
  "deleteRow",
  "deleteColumn",
  "deleteTable",
] as const satisfies readonly TableCommand[];

/** Rows and columns of the table that holds the caret. */
export function TableBar({ editor, texts }: FloatProps) {
  const at = useEditorState({ editor, selector: ({ editor }) => tableAround(editor.state) });
  if (at === null || !editor.context().editable) return null;
  return (
    <FloatBox
      editor={editor}
      at={at}
      above
      className="format table-bar"
      is="toolbar"
      aria-label={texts.table.label}
      onMouseDown={(event) => event.preventDefault()}
    >
      {COMMANDS.map((name) => (
        <button
          key={name}
          type="button"
          className="button"
          data-size="small"
          onClick={() => {
            editor.run(TABLE_COMMANDS[name]);
            editor.view.focus();
          }}
        >
          {texts.table[name]}
        </button>
      ))}
    </FloatBox>
  );
}

/** Where the table begins that holds the caret; null outside of tables. */
function tableAround(state: EditorState): number | null {
  const { $head } = state.selection;
  for (let depth = $head.depth; depth > 0; depth -= 1)
    if ($head.node(depth).type.spec["tableRole"] === "table") return $head.before(depth);
  return null;
}
