import type { Database } from "./database.ts";

/** A record that was put, added or deleted, by its key (a figure file by its issue); `gone` where it was deleted. */
export interface WrittenRecord {
  readonly store: string;
  /** null: all records of the store, or a range of them. */
  readonly key: string | null;
  readonly gone: boolean;
}

/**
 * Makes a database tell what is written: `onWritten` is called when the disk has acknowledged it, or may have, and
 * `onFailed` before that where it has not, with why.
 */
export function watchWrites(
  database: Database,
  onWritten: (written: readonly WrittenRecord[]) => void,
  onFailed: (error: unknown) => void = () => undefined,
): void {
  database.watch = (body) => (transaction) => {
    const written: WrittenRecord[] = [];
    const told = (): void => onWritten(written);
    // What was not acknowledged may be on the disk all the same.
    transaction.done.then(told, (error: unknown) => {
      onFailed(error);
      told();
    });
    return body(watched(transaction, written));
  };
}

interface Stores {
  readonly objectStore: (name: never) => object;
}

/** The same transaction, which notes in `written` what is asked of it: no way of writing can forget to say so. */
function watched<Watched extends Stores>(transaction: Watched, written: WrittenRecord[]): Watched {
  return traced(transaction, (name, [store], found) =>
    name === "objectStore" && found
      ? traced(found, (method, [given, key]) => {
          const gone = method === "delete" || method === "clear";
          if (gone || method === "put" || method === "add")
            written.push({ store: String(store), key: keyOf(key ?? given), gone });
        })
      : undefined,
  );
}

/** The same object; `see` is told of each call, and may answer with something else than what was found. */
function traced<Traced extends object>(
  target: Traced,
  see: (name: string | symbol, given: readonly unknown[], found: object | null) => object | void,
): Traced {
  return new Proxy(target, {
    get(_, name): unknown {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== "function") return method;
      return (...given: readonly unknown[]): unknown => {
        const found: unknown = Reflect.apply(method, target, given);
        return see(name, given, Object(found)) ?? found;
      };
    },
  });
}

/** Each record says in one of these what it is. */
function keyOf(given: unknown): string | null {
  if (typeof given === "string") return given;
  const { id, about, issueId }: { id?: unknown; about?: unknown; issueId?: unknown } =
    Object(given);
  const named = id ?? about ?? issueId;
  return typeof named === "string" ? named : null;
}
