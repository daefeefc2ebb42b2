/** What a key does at a row of the inbox. */
export type RowKey =
  | { readonly kind: "step"; readonly by: number; readonly extending: boolean }
  | { readonly kind: "number"; readonly ordinal: number }
  | {
      readonly kind:
        | "enter"
        | "edit"
        | "open"
        | "brief"
        | "remove"
        | "all"
        | "one"
        | "toggle"
        | "undo"
        | "redo";
    };

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
  Home: -Infinity,
  End: Infinity,
};

const PLAIN: Readonly<
  Record<string, "enter" | "edit" | "open" | "brief" | "remove" | "one" | "toggle">
> = {
  Enter: "enter",
  F2: "edit",
  e: "edit",
  o: "open",
  b: "brief",
  Delete: "remove",
  Backspace: "remove",
  Escape: "one",
  " ": "toggle",
};

/** These do the same with Shift, and while capitals are locked. */
const LETTERS: ReadonlySet<string> = new Set(["e", "o", "b"]);

/** null: the key is none of the list's. */
export function actionOfKey({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): RowKey | null {
  if (altKey) return null;
  const by = STEPS[key];
  if (by !== undefined) return { kind: "step", by, extending: shiftKey };
  if (ctrlKey || metaKey) {
    if (key === "a") return { kind: "all" };
    if (key === " ") return { kind: "toggle" };
    return historyKey({ key, shiftKey });
  }
  if (/^[1-9]$/.test(key)) return { kind: "number", ordinal: Number(key) };
  const name = key.length === 1 ? key.toLowerCase() : key;
  const kind = shiftKey && !LETTERS.has(name) ? undefined : PLAIN[name];
  return kind === undefined ? null : { kind };
}

/** Of the keys that are pressed with Ctrl: what goes back, and what goes forward again. */
export function historyKey({
  key,
  shiftKey,
}: Pick<Pressed, "key" | "shiftKey">): { readonly kind: "undo" | "redo" } | null {
  const name = key.toLowerCase();
  if (name === "y" && !shiftKey) return { kind: "redo" };
  if (name !== "z") return null;
  return { kind: shiftKey ? "redo" : "undo" };
}
