import { useEditorState } from "@tiptap/react";
import { useLayoutEffect, useRef } from "react";
import type { FloatProps } from "../../core/chrome/float-props.ts";
import { Icon } from "../../core/chrome/icon.view.tsx";
import { MARK_NAMES, marksInQuestion } from "../../queries/mark-active.ts";

/** Pixels by which the sign stands right of the caret and reaches down into its line. */
const RIGHT = 3;
const DOWN = 5;

/**
 * Beside the caret, where marks begin or end or were chosen: those that the next letter takes, `Aa` for none. For the
 * eye alone; it moves nothing and takes no pointer.
 */
export function CaretMarks({ editor }: FloatProps) {
  const sign = useRef<HTMLSpanElement>(null);
  const shown = useEditorState({
    editor,
    selector({ editor: { state } }) {
      const marks = marksInQuestion(state);
      return marks && `${state.selection.head} ${marks.join(" ")}`;
    },
  });
  useLayoutEffect(() => {
    const around = sign.current?.offsetParent?.getBoundingClientRect();
    if (!sign.current || !around) return;
    const { view } = editor;
    const caret = view.coordsAtPos(view.state.selection.head, -1);
    const { offsetWidth: width, offsetHeight: height } = sign.current;
    const left = Math.min(caret.right + RIGHT, around.right - width);
    sign.current.style.left = `${left - around.left}px`;
    sign.current.style.top = `${caret.top - height + DOWN - around.top}px`;
  });
  if (shown === null || !editor.context().editable) return null;
  const names = shown.split(" ");
  const icons = MARK_NAMES.filter((name) => names.includes(name));
  return (
    <span ref={sign} className="caret-marks" aria-hidden>
      {icons.length > 0 ? icons.map((name) => <Icon key={name} name={name} />) : "Aa"}
    </span>
  );
}
