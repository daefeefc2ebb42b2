import { createStore, type StoreApi } from "zustand/vanilla";
import type { LinkAnswer } from "../../editor/core/link-service.ts";
import type { Clock } from "../../store/clock.ts";
import type { CheckEnd, MetadataState } from "../metadata/metadata-state.ts";

/** Answers that come within so many milliseconds are told together: each telling looks at all items anew. */
const GATHERED_FOR = 100;

/** Whether addresses still answer, as far as it was asked since the page was opened. */
export interface LinkAnswers {
  readonly answers: ReadonlyMap<string, LinkAnswer>;
  /** How far the check is that goes on now; null: none does. */
  readonly checking: {
    readonly done: number;
    readonly hrefs: ReadonlySet<string>;
  } | null;
  /** Asks all of these; null: a check is under way already. */
  readonly check: (hrefs: readonly string[]) => Promise<LinkCheck | null>;
}

/** What a check came to. */
export interface LinkCheck {
  readonly end: CheckEnd;
  /** How many links answered, or did not. */
  readonly asked: number;
  /** How many of these do not answer. */
  readonly lost: number;
  /** How many cannot be asked, as those into a network of one's own. */
  readonly unasked: number;
}

export function createLinkAnswers(
  metadata: StoreApi<MetadataState>,
  clock: Clock,
): StoreApi<LinkAnswers> {
  let gathered = new Map<string, LinkAnswer>();
  let done = 0;
  let cancelTelling: (() => void) | null = null;

  function tell(): void {
    cancelTelling?.();
    cancelTelling = null;
    const { answers, checking } = store.getState();
    store.setState({
      ...(gathered.size > 0 ? { answers: new Map([...answers, ...gathered]) } : {}),
      checking: checking && { ...checking, done },
    });
    gathered = new Map();
  }

  const store = createStore<LinkAnswers>()((set, get) => ({
    answers: new Map(),
    checking: null,
    async check(given) {
      if (get().checking) return null;
      const hrefs = new Set(given.filter((href) => /^https?:/i.test(href)));
      set({ checking: { done: 0, hrefs } });
      let lost = 0;
      let unasked = 0;
      done = 0;
      const end = await metadata.getState().check([...hrefs], (href, answer) => {
        done++;
        if (answer) gathered.set(href, answer);
        else unasked++;
        if (answer?.kind === "gone" || answer?.kind === "no-answer") lost++;
        cancelTelling ??= clock.later(GATHERED_FOR, tell);
      });
      tell();
      set({ checking: null });
      return { end, asked: done - unasked, lost, unasked };
    },
  }));
  return store;
}
