import type { Environment } from "../environment/environment.ts";

/** What pages leave behind of fields of one kind as they go, in `localStorage`. */
export interface LeftFields {
  /** All that was left, by field. */
  readonly read: () => ReadonlyMap<string, unknown>;
  /** Leaves these behind, at once. Where the storage is full nothing is left. */
  readonly leave: (values: ReadonlyMap<string, unknown>) => void;
  /** A page may come back after all: takes what this one has left, and nothing of others. */
  readonly takeBack: () => void;
  /** Takes what was read, where nothing else was left there since. */
  readonly take: (values: ReadonlyMap<string, unknown>) => void;
  /** Takes whatever was left of these fields: the disk has what was typed later. */
  readonly forget: (fields: Iterable<string>) => void;
}

export function createLeftFields(storage: Environment["storage"], name: string): LeftFields {
  let own: ReadonlyMap<string, unknown> | null = null;

  function read(): Map<string, unknown> {
    const stored = storage?.getItem(name) ?? null;
    try {
      const left: unknown = stored === null ? null : JSON.parse(stored);
      return new Map(Object.entries(Object(left)));
    } catch {
      return new Map();
    }
  }
  function change(by: (left: Map<string, unknown>) => void): void {
    const left = read();
    by(left);
    try {
      if (left.size === 0) storage?.removeItem(name);
      else storage?.setItem(name, JSON.stringify(Object.fromEntries(left)));
    } catch {
      // The write that is begun beside it is all there is then.
    }
  }

  function take(values: ReadonlyMap<string, unknown>): void {
    change((left) => {
      for (const [field, value] of values)
        if (JSON.stringify(left.get(field)) === JSON.stringify(value)) left.delete(field);
    });
  }

  return {
    read,
    leave(values) {
      own = new Map(values);
      change((left) => {
        for (const [field, value] of values) left.set(field, value);
      });
    },
    takeBack() {
      const taken = own;
      own = null;
      if (taken) take(taken);
    },
    take,
    forget(fields) {
      if ((storage?.getItem(name) ?? null) === null) return;
      change((left) => {
        for (const field of fields) left.delete(field);
      });
    },
  };
}
