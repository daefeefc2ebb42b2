import { useState } from "react";
import type { ChangeEvent, CompositionEvent } from "react";

type TextField = HTMLInputElement | HTMLTextAreaElement;

/** What a field shows while it is being typed in. */
export interface Draft {
  readonly value: string;
  readonly onChange: (event: ChangeEvent<TextField>) => void;
  readonly onCompositionEnd: (event: CompositionEvent<TextField>) => void;
  readonly onBlur: () => void;
}

interface Typed {
  readonly text: string;
  /** The kept value that this text led to; null until it is known. */
  readonly led: string | null;
  readonly before: string;
}

/**
 * A text field over a value that lives elsewhere and may be kept in a tidier form: each change is handed on, that of an
 * input method when it is done, and what was typed stays in the field until it is left or somebody else changes the
 * value.
 */
export function useDraft(kept: string, keep: (text: string) => void): Draft {
  const [typed, setTyped] = useState<Typed | null>(null);
  if (typed && typed.led === null && kept !== typed.before) setTyped({ ...typed, led: kept });
  if (typed && typed.led !== null && kept !== typed.led) setTyped(null);
  const change = (text: string, done: boolean) => {
    setTyped({ text, led: null, before: kept });
    if (done) keep(text);
  };
  return {
    value: typed?.text ?? kept,
    onChange({ currentTarget: { value }, nativeEvent }) {
      change(value, !("isComposing" in nativeEvent && nativeEvent.isComposing === true));
    },
    onCompositionEnd: ({ currentTarget: { value } }) => change(value, true),
    onBlur: () => setTyped(null),
  };
}
