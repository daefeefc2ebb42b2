import type { KeyboardEvent } from "react";
import { useEffect, useRef } from "react";
import type { Command } from "@tiptap/pm/state";
import type { FloatProps } from "../../core/chrome/float-props.ts";
import { FloatBox } from "../../core/chrome/float.view.tsx";
import { useEditorState } from "../../core/chrome/use-editor-state.view.tsx";
import { choicesFor } from "./choices.ts";
import { messageOf } from "./message.ts";
import {
  openPlace,
  type UnpublishableChange,
  unpublishableKey,
  type UnpublishablePlace,
} from "./place.ts";

/** Why a place is not published as it is shown, and what can be done about it. */
export function UnpublishablePopover({ surface, texts }: FloatProps) {
  const place = useEditorState(surface, openPlace);
  const isQuiet = useEditorState(
    surface,
    (state) => unpublishableKey.getState(state)?.open?.quiet ?? true,
  );
  return (
    place && (
      <Choices
        key={`${place.from} ${place.name}`}
        surface={surface}
        texts={texts}
        place={place}
        isQuiet={isQuiet}
      />
    )
  );
}

interface ChoicesProps extends FloatProps {
  readonly place: UnpublishablePlace;
  readonly isQuiet: boolean;
}

function Choices({ surface, texts, place, isQuiet }: ChoicesProps) {
  const first = useRef<HTMLButtonElement>(null);
  const { unpublishable: words } = texts;
  const context = surface.context();
  useEffect(() => {
    if (!isQuiet) first.current?.focus();
  }, [isQuiet]);

  const choose = (run: Command): void => {
    surface.run(run);
    surface.run(close);
    surface.view.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    choose(() => true);
  };
  const choices = context.editable ? choicesFor(place, context.profile) : [];
  return (
    <FloatBox
      surface={surface}
      at={place.from}
      className="popover"
      is="dialog"
      aria-label={words.label}
      aria-description={messageOf(place, context)}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget) && document.hasFocus())
          surface.run(close);
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
    </FloatBox>
  );
}

const close: Command = (state, dispatch) => {
  const change: UnpublishableChange = { kind: "close" };
  dispatch?.(state.tr.setMeta(unpublishableKey, change));
  return true;
};
