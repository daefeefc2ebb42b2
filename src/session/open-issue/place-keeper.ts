import type { Database } from "../../store/database.ts";
import { putPlace } from "../../store/issues.ts";
import type { PlaceRecord } from "../../store/records.ts";
import { keepUnsavedPlace, takeUnsavedPlace } from "../../store/unsaved-place.ts";
import type { Environment } from "../environment/environment.ts";
import type { Place } from "./open-issue-state.ts";

/** How long the place may go unwritten. */
const PLACE_AFTER = 1_000;

/** Writes where the reader is, now and then. A place that cannot be written is not worth an error. */
export interface PlaceKeeper {
  readonly remember: (id: string, place: Place) => void;
  /** Where the reader of an issue was last, written or not; null where that is not known. */
  readonly last: (id: string) => Place | null;
  /** Writes now what is not written yet. */
  readonly flush: () => void;
  /** The same where the page goes, and the disk may not get to it. */
  readonly leave: () => void;
}

interface PlaceOf {
  readonly id: string;
  readonly place: Place;
}

export function createPlaceKeeper(
  { clock, storage }: Pick<Environment, "clock" | "storage">,
  database: Database,
): PlaceKeeper {
  let waiting: PlaceOf | null = null;
  let last: PlaceOf | null = null;
  let cancel: (() => void) | null = null;

  function flush(): void {
    cancel?.();
    cancel = null;
    if (!waiting) return;
    const record = recordOf(waiting);
    waiting = null;
    // What was left behind is older from now on.
    takeUnsavedPlace(storage, record.id);
    putPlace(database, record).catch(() => undefined);
  }

  return {
    remember(id, place) {
      if (waiting && waiting.id !== id) flush();
      waiting = { id, place };
      last = waiting;
      cancel ??= clock.later(PLACE_AFTER, flush);
    },
    last: (id) => (last?.id === id ? last.place : null),
    flush,
    leave() {
      const left = waiting && recordOf(waiting);
      flush();
      if (left) keepUnsavedPlace(storage, left);
    },
  };
}

function recordOf({ id, place: { anchor, head, scroll, folds } }: PlaceOf): PlaceRecord {
  return { id, anchor, head, scroll, folds };
}
