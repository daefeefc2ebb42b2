const MAC: Record<string, string> = {
  Mod: "⌘",
  Alt: "⌥",
  Shift: "⇧",
  Up: "↑",
  Down: "↓",
  Enter: "↩",
  Escape: "esc",
};
const OTHERS: Record<string, string> = { Mod: "Ctrl", Up: "↑", Down: "↓", Escape: "Esc" };

/** A shortcut written as this machine's keyboard names it. `keys` joins names by hyphens, `Mod` is ⌘ or Ctrl: `Mod-Shift-v`. */
export function spellKeys(keys: string, mac: boolean): string {
  const parts = keys
    .split("-")
    .map((key) => (mac ? MAC : OTHERS)[key] ?? (key.length === 1 ? key.toUpperCase() : key));
  return parts.join(mac ? "" : "+");
}

export function Keys({ keys }: { readonly keys: string }) {
  return <kbd className="kbd">{spellKeys(keys, navigator.platform.startsWith("Mac"))}</kbd>;
}
