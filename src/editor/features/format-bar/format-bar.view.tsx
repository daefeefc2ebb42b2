import { useEditorState } from "@tiptap/react";
import type { Command, EditorState } from "@tiptap/pm/state";
import { TextSelection } from "@tiptap/pm/state";
import { useEffect, useState } from "react";
import { FloatBox } from "../../core/chrome/float.view.tsx";
import type { FloatProps } from "../../core/chrome/float-props.ts";
import type { IconName } from "../../core/chrome/icons.ts";
import { Icon } from "../../core/chrome/icon.view.tsx";
import { MARK_NAMES, markActive } from "../../queries/mark-active.ts";
import { toggleBold, toggleCode, toggleItalic, toggleStrike } from "../../commands/marks.ts";
import { openedLink } from "../../queries/links.ts";
import { openLink } from "../../commands/links.ts";

const BUTTONS = {
  bold: toggleBold,
  italic: toggleItalic,
  strike: toggleStrike,
  code: toggleCode,
  link: openLink,
} satisfies Partial<Record<IconName, Command>>;

/** Over a selection that was made with the pointer, and gone with the next key. */
export function FormatBar({ editor, texts }: FloatProps) {
  const [shown, setShown] = useState(false);
  const words = useEditorState({ editor, selector: ({ editor }) => selectedWords(editor.state) });
  const active = useEditorState({
    editor,
    selector: ({ editor: { state } }) =>
      shown ? MARK_NAMES.filter((name) => markActive(state, name)).join(" ") : "",
  });
  const hasLink =
    useEditorState({ editor, selector: ({ editor }) => openedLink(editor.state) }) !== null;
  useEffect(() => {
    const { dom } = editor.view;
    const up = (): void => setShown(true);
    const away = (): void => setShown(false);
    const down = (): void => {
      setShown(false);
      document.addEventListener("pointerup", up, { once: true });
    };
    dom.addEventListener("pointerdown", down);
    dom.addEventListener("keydown", away);
    return () => {
      dom.removeEventListener("pointerdown", down);
      dom.removeEventListener("keydown", away);
      document.removeEventListener("pointerup", up);
    };
  }, [editor]);
  if (!shown || words === "" || hasLink || !editor.context().editable) return null;
  return (
    <FloatBox
      editor={editor}
      at={Number(words.split("-")[0])}
      above
      className="format"
      is="toolbar"
      aria-label={texts.format.label}
      onMouseDown={(event) => event.preventDefault()}
    >
      {MARK_NAMES.map((name) => (
        <button
          key={name}
          type="button"
          className="button"
          data-icon=""
          aria-label={texts.format[name]}
          title={texts.format[name]}
          aria-pressed={active.split(" ").includes(name)}
          onClick={() => {
            editor.run(BUTTONS[name]);
            if (name !== "link") editor.view.focus();
          }}
        >
          <Icon name={name} />
        </button>
      ))}
    </FloatBox>
  );
}

/** The range of the selected words, "from-to"; "" where nothing is selected that could be marked. */
function selectedWords(state: EditorState): string {
  const { selection } = state;
  if (!(selection instanceof TextSelection) || selection.empty) return "";
  return selection.$from.parent.type.spec.code ? "" : `${selection.from}-${selection.to}`;
}
