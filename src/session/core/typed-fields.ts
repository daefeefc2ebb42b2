import { isFinal, RETRY_AFTER, SAVE_AFTER } from "../../store/autosave.ts";
import type { Environment } from "../environment/environment.ts";
import { createLeftFields } from "./left-fields.ts";
import { attempt, type Outcome } from "./attempt.ts";

/** Before the kind of fields, in `localStorage`. */
const PREFIX = "galley:typed:";

/** What stands in fields of one kind, on its way to the disk. */
export interface TypedFields<Value> {
  /** What the disk has not acknowledged, by field. */
  readonly waiting: () => ReadonlyMap<string, Value>;
  /**
   * Takes what stands in a field now. Resolves to how the next write of it went; where it failed, attempts go on, unless
   * it was refused for good. Never rejects.
   */
  readonly put: (field: string, value: Value) => Promise<Outcome>;
  /** Begins the write of what waits, at once. */
  readonly flush: () => void;
  /** Gives the disk what pages have left behind; where it refuses that, it is left for the next time. Never rejects. */
  readonly restore: () => Promise<void>;
}

interface TypedFieldsOptions<Value> {
  readonly kind: string;
  readonly environment: Pick<Environment, "clock" | "page" | "storage">;
  /** What comes of a value and one that was typed after it; left out: the latter. */
  readonly join?: (former: Value, next: Value) => Value;
  readonly isValue: (value: unknown) => value is Value;
  readonly write: (values: ReadonlyMap<string, Value>) => Promise<void>;
  /** A write has ended, well or not. */
  readonly onWritten?: () => void;
}

/**
 * Writes what is typed in fields as a text is saved: within half a second of the first letter, all letters until then at
 * once. What the disk has not got to as the page goes is left in `localStorage`; see `UnsavedCopy` for why.
 */
export function createTypedFields<Value>(options: TypedFieldsOptions<Value>): TypedFields<Value> {
  const { kind, write, isValue, onWritten, join = (_, next) => next } = options;
  const { clock, page, storage } = options.environment;
  const left = createLeftFields(storage, PREFIX + kind);
  let due = new Map<string, Value>();
  let underWay: ReadonlyMap<string, Value> | null = null;
  let cancel: (() => void) | null = null;
  let failures = 0;
  let heard: ((outcome: Outcome) => void)[] = [];

  const take = (into: Map<string, Value>, field: string, value: Value): void => {
    const former = into.get(field);
    into.set(field, former === undefined ? value : join(former, value));
  };
  function waiting(): ReadonlyMap<string, Value> {
    if (!underWay) return due;
    const joined = new Map(underWay);
    for (const [field, value] of due) take(joined, field, value);
    return joined;
  }
  function schedule(milliseconds: number): void {
    cancel = clock.later(milliseconds, flush);
  }
  function flush(): void {
    cancel?.();
    cancel = null;
    if (!underWay && due.size > 0) void begin();
  }
  async function begin(): Promise<void> {
    const values = due;
    const told = heard;
    [due, heard, underWay] = [new Map(), [], values];
    const outcome = await attempt(() => write(values));
    if (!outcome.ok && !isFinal(outcome.failure)) {
      due = new Map(waiting());
      failures++;
    } else {
      failures = 0;
      // Else what a page left before would take the place of this at the next start.
      left.forget(values.keys());
    }
    underWay = null;
    if (due.size > 0)
      schedule(RETRY_AFTER[Math.min(failures, RETRY_AFTER.length) - 1] ?? SAVE_AFTER);
    else left.takeBack();
    onWritten?.();
    for (const tell of told) tell(outcome);
  }
  page.onHide(() => {
    if (waiting().size === 0) return;
    left.leave(waiting());
    flush();
  });

  return {
    waiting,
    put(field, value) {
      take(due, field, value);
      if (!cancel && !underWay) schedule(SAVE_AFTER);
      return new Promise((resolve) => heard.push(resolve));
    },
    flush,
    async restore() {
      const found = left.read();
      const values = new Map<string, Value>();
      for (const [field, value] of found) if (isValue(value)) values.set(field, value);
      const outcome = values.size > 0 ? await attempt(() => write(values)) : { ok: true };
      if (outcome.ok) left.take(found);
    },
  };
}
