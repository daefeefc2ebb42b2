import type { Environment } from "../environment/environment.ts";

/** What was here when the library was last looked at; it lies in `localStorage`, which survives damage to the database. */
export interface LibraryMark {
  readonly issues: number;
  /** When one of them was last saved, in milliseconds since 1970; null where an earlier Galley did not say. */
  readonly at: number | null;
}

const KEY = "galley:had-issues";

/** null: nobody has had an issue in this browser. */
export function readMark(storage: Environment["storage"]): LibraryMark | null {
  const stored = storage?.getItem(KEY) ?? null;
  if (stored === null) return null;
  const [issues = 1, at = null] = stored === "yes" ? [] : stored.split(" ").map(Number);
  return { issues, at };
}

/** Where the storage is full or forbidden, a first visit looks like one again. */
export function writeMark(storage: Environment["storage"], issues: number, at: number): void {
  const mark = `${issues} ${at}`;
  try {
    if (storage?.getItem(KEY) !== mark) storage?.setItem(KEY, mark);
  } catch {
    // See above.
  }
}
