import { useEditorState } from "@tiptap/react";
import type { KeyboardEvent } from "react";
import { useEffect, useRef } from "react";
import type { Command } from "@tiptap/pm/state";
import type { WithAlsoHere } from "../../core/chrome/also-here.view.tsx";
import type { FloatProps } from "../../core/chrome/float-props.ts";
import { FloatBox } from "../../core/chrome/float.view.tsx";
import { choicesFor } from "./choices.ts";
import { messageOf } from "./message.ts";
import {
  openPlace,
  type UnpublishableChange,
  unpublishableKey,
  type UnpublishablePlace,
} from "./place.ts";

/** Why a place is not published as it is shown, what can be done about it, and what else is said of it. */
export function UnpublishablePopover({ editor, ...props }: FloatProps & WithAlsoHere) {
  const place = useEditorState({
    editor,
    selector: ({ editor }) => openPlace(editor.state),
    equalityFn: Object.is,
  });
  const isQuiet = useEditorState({
    editor,
    selector: ({ editor }) => unpublishableKey.getState(editor.state)?.open?.quiet ?? true,
  });
  return (
    place && (
      <Choices
        key={`${place.from} ${place.name}`}
        editor={editor}
        {...props}
        place={place}
        isQuiet={isQuiet}
      />
    )
  );
}

interface ChoicesProps extends FloatProps, WithAlsoHere {
  readonly place: UnpublishablePlace;
  readonly isQuiet: boolean;
}

function Choices({ editor, texts, place, isQuiet, AlsoHere }: ChoicesProps) {
  const first = useRef<HTMLButtonElement>(null);
  const { unpublishable: words } = texts;
  const context = editor.context();
  useEffect(() => {
    if (!isQuiet) first.current?.focus();
  }, [isQuiet]);

  const leave = (): void => {
    editor.run(close);
    editor.view.focus();
  };
  const choose = (run: Command): void => {
    editor.run(run);
    leave();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  };
  const choices = context.editable ? choicesFor(place, context) : [];
  return (
    <FloatBox
      editor={editor}
      at={place.from}
      className="popover"
      is="dialog"
      aria-label={words.label}
      aria-description={messageOf(place, context)}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget) && document.hasFocus())
          editor.run(close);
      }}
    >
      <p className="popover-message">{messageOf(place, context)}</p>
      <div className="popover-choices">
        {choices.map(({ name, run }, index) => (
          <button
            key={name}
            ref={index === 0 ? first : null}
            type="button"
            className="button"
            data-size="small"
            data-look={index === 0 ? "outline" : "text"}
            onClick={() => choose(run)}
          >
            {words.choices[name]}
          </button>
        ))}
      </div>
      {place.trouble.kind === "block" ? null : (
        <AlsoHere editor={editor} texts={texts} from={place.from} to={place.to} onDone={leave} />
      )}
    </FloatBox>
  );
}

const close: Command = (state, dispatch) => {
  const change: UnpublishableChange = { kind: "close" };
  dispatch?.(state.tr.setMeta(unpublishableKey, change));
  return true;
};
