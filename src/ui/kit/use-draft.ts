import { useState } from "react";

/** What a field shows while it is being typed in. */
export interface Draft {
  readonly value: string;
  readonly onChange: (event: { readonly currentTarget: { readonly value: string } }) => void;
  readonly onBlur: () => void;
}

interface Typed {
  readonly text: string;
  /** The kept value that this text led to; null until it is known. */
  readonly led: string | null;
  readonly before: string;
}

/**
 * A text field over a value that lives elsewhere and may be kept in a tidier form: each change is handed on, and what
 * was typed stays in the field until it is left or somebody else changes the value.
 */
export function useDraft(kept: string, keep: (text: string) => void): Draft {
  const [typed, setTyped] = useState<Typed | null>(null);
  if (typed && typed.led === null && kept !== typed.before) setTyped({ ...typed, led: kept });
  if (typed && typed.led !== null && kept !== typed.led) setTyped(null);
  return {
    value: typed?.text ?? kept,
    onChange({ currentTarget: { value } }) {
      setTyped({ text: value, led: null, before: kept });
      keep(value);
    },
    onBlur: () => setTyped(null),
  };
}
