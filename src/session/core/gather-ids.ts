import type { Clock } from "../../store/clock.ts";

export interface GatheredIds {
  readonly add: (id: string) => void;
  readonly cancel: () => void;
}

/** Gathers ids, each once, and gives them out together some time after the first of them; in milliseconds. */
export function gatherIds(
  clock: Clock,
  after: number,
  give: (ids: readonly string[]) => void,
): GatheredIds {
  const gathered = new Set<string>();
  let cancel: (() => void) | null = null;
  return {
    add(id) {
      gathered.add(id);
      cancel ??= clock.later(after, () => {
        cancel = null;
        const ids = [...gathered];
        gathered.clear();
        give(ids);
      });
    },
    cancel: () => cancel?.(),
  };
}
