import { createStore, type StoreApi } from "zustand/vanilla";
import { type Lazy, lazy } from "../../lazy/lazy.ts";
import type { SaveFailure } from "../../store/save-failure.ts";
import type { Environment } from "../environment/environment.ts";
import { isDoubted } from "./doubted-database.ts";
import { readMark, writeMark } from "./library-mark.ts";
import type { SafetyState } from "./safety-state.ts";
import type { SafetyWork } from "./safety-work.ts";

/** After the start: what is copied and compared can wait until the person sees what they came for. */
const BEGIN_AFTER = 1_500;

export interface SafetyStore extends StoreApi<SafetyState> {
  /** What mends and copies; loaded in an idle moment, or when it is needed. */
  readonly work: Lazy<SafetyWork>;
  /**
   * The library was read and has so many issues. Where there were more, waits for the comparison with the second copy;
   * else that is begun in an idle moment. Never rejects; resolves to whether the library may be shown as it is.
   */
  readonly look: (issues: number, lostData: boolean) => Promise<boolean>;
  /** The library could not be read. Never rejects. */
  readonly lookWithout: (failure: SaveFailure) => Promise<void>;
  /** So many issues are in the library, last saved at these times. */
  readonly mark: (savedAt: readonly number[]) => void;
  /** Whether anybody has had an issue in this browser. */
  readonly isMarked: () => boolean;
  /** The browser forbids its database. */
  readonly forbid: () => void;
  /** The browser has emptied its database while it was in use; also said once more as soon as the open issue is back. */
  readonly emptied: () => void;
  readonly end: () => void;
}

export function createSafety(
  environment: Environment,
  begin: (store: StoreApi<SafetyState>) => Promise<SafetyWork>,
): SafetyStore {
  const { clock, page, storage } = environment;
  const store = createStore<SafetyState>()(() => ({
    copy: null,
    trouble: null,
    vanished: 0,
    picturesBack: 0,
    isForbidden: false,
    backedUpAt: null,
  }));
  const work = lazy(() => begin(store));
  let hasBegun = false;
  let hasEnded = false;
  let marked = 0;

  /** Never rejects: what cannot be loaded now is told, and tried the next time. */
  async function compare(atStart: boolean, isEmpty = false): Promise<void> {
    hasBegun = true;
    try {
      const loaded = await work.load();
      if (hasEnded) return;
      await loaded.compare(atStart);
    } catch {
      hasBegun = false;
      const had = readMark(storage);
      if (isEmpty && had && had.issues > 0)
        store.setState({ trouble: { kind: "gone", had, left: 0, atStart: true } });
    }
  }

  function beginSoon(): void {
    if (!hasBegun)
      clock.later(BEGIN_AFTER, () => page.whenIdle(() => void (hasBegun || compare(false))));
  }

  return {
    ...store,
    work,
    async look(issues, lostData) {
      if (store.getState().isForbidden) return true;
      if (store.getState().trouble?.kind === "unreadable") store.setState({ trouble: null });
      const had = readMark(storage);
      const isLess = lostData || issues < (had?.issues ?? 0);
      // Where the disk was full, what was saved last may be in the copy alone.
      const isUnsure = isDoubted(environment);
      if (isLess || isUnsure || (issues === 0 && !had && (await environment.hasSecondCopy())))
        await compare(true, issues === 0);
      else beginSoon();
      return store.getState().trouble === null;
    },
    async lookWithout(failure) {
      try {
        await (await work.load()).lookWithout(failure);
      } catch {
        // The library says that it cannot be read.
      }
    },
    mark(savedAt) {
      const { isForbidden, vanished } = store.getState();
      // What has vanished is asked for still.
      if (savedAt.length < vanished) return;
      marked = savedAt.length;
      if (isForbidden) return;
      if (savedAt.length > 0 || readMark(storage))
        writeMark(storage, savedAt.length, Math.max(0, ...savedAt));
    },
    forbid() {
      store.setState({ isForbidden: true });
      page.onLeave(() => marked > 0);
    },
    emptied() {
      store.setState({ vanished: marked });
      void compare(false);
    },
    isMarked: () => readMark(storage) !== null,
    end() {
      hasEnded = true;
      work.now()?.end();
    },
  };
}
