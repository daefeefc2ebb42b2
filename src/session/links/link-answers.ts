import { createStore, type StoreApi } from "zustand/vanilla";
import type { LinkAnswer } from "../../editor/links/link-desk.ts";
import type { MetadataState } from "../metadata/metadata-state.ts";

/** Whether addresses still answer, as far as it was asked since the page was opened. */
export interface LinkAnswers {
  readonly answers: ReadonlyMap<string, LinkAnswer>;
  /** How far the check is that goes on now; null: none does. */
  readonly checking: { readonly done: number; readonly total: number } | null;
  /** Asks all of these, unless a check is under way. Resolves to how many do not answer, or null: nobody can ask. */
  readonly check: (hrefs: readonly string[]) => Promise<number | null>;
}

export function createLinkAnswers(metadata: StoreApi<MetadataState>): StoreApi<LinkAnswers> {
  const store = createStore<LinkAnswers>()((set, get) => ({
    answers: new Map(),
    checking: null,
    async check(given) {
      const hrefs = [...new Set(given)].filter((href) => /^https?:/i.test(href));
      if (metadata.getState().companion !== true || get().checking) return null;
      set({ checking: { done: 0, total: hrefs.length } });
      let lost = 0;
      try {
        await metadata.getState().check(hrefs, (href, answer) => {
          if (answer.kind === "gone" || answer.kind === "no-answer") lost++;
          const { answers, checking } = get();
          set({
            answers: new Map(answers).set(href, answer),
            checking: checking && { ...checking, done: checking.done + 1 },
          });
        });
      } finally {
        set({ checking: null });
      }
      return lost;
    },
  }));
  return store;
}
