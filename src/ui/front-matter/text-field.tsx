import type { ComponentProps } from "react";
import { useDraft } from "../kit/use-draft.ts";
import type { UnfinishedField } from "./use-unfinished-field.ts";
import { useWriting } from "./use-writing.ts";

type InputProps = Omit<
  ComponentProps<"input">,
  "value" | "onChange" | "onFocus" | "onBlur" | "onKeyDown"
>;

/** A field over one value of the front matter. */
export function TextField({
  kept,
  keep,
  ...rest
}: InputProps & {
  readonly kept: string;
  readonly keep: (text: string) => void;
}) {
  const draft = useDraft(kept, keep);
  const writing = useWriting();
  return <input className="field" {...rest} {...draft} readOnly={!writing} />;
}

/** The same over a value that not every text can be: what is not right stays in the field; Escape gives the former back. */
export function CheckedField({
  kept,
  keep,
  isRight,
  unfinished,
  ...rest
}: InputProps & {
  readonly kept: string;
  readonly keep: (text: string) => void;
  readonly isRight: (text: string) => boolean;
  readonly unfinished: UnfinishedField;
}) {
  const writing = useWriting();
  const { text, hold, isWrong, onFocus, onLeave } = unfinished;
  const draft = useDraft(text ?? kept, (typed) => {
    hold(isRight(typed) ? null : typed);
    if (isRight(typed)) keep(typed);
  });
  return (
    <input
      className="field"
      {...rest}
      {...draft}
      {...(isWrong ? { "aria-invalid": true } : {})}
      readOnly={!writing}
      onFocus={onFocus}
      onBlur={() => {
        draft.onBlur();
        onLeave();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || text === null || event.nativeEvent.isComposing) return;
        event.preventDefault();
        hold(null);
      }}
    />
  );
}
