import type { ArchiveIndex } from "./archive-index.ts";
import type { ArchiveState } from "./archive-state.ts";
import type { IndexStep } from "./keep-index.ts";

/** Fewer texts than these are read before anybody could look. */
const WORTH_SHOWING = 8;

/** What is shown after a step of the index. `isAwaited`: somebody waits for posts that are being read. */
export function stateAfter(
  step: IndexStep,
  state: ArchiveState,
  index: ArchiveIndex | null,
  isAwaited: boolean,
): Partial<ArchiveState> {
  if (step.kind === "progress") {
    const { done, total } = step;
    return total >= WORTH_SHOWING ? { indexing: { done, total } } : state;
  }
  if (step.kind === "learned") return { newsletter: step.newsletter };
  if (step.kind === "failed") return { status: "failed", indexing: null };
  const version = state.version + 1;
  if (step.kind === "loaded") return { version };
  const isFresh = step.changed || state.status !== "ready";
  return {
    ...(isFresh ? { posts: index?.posts() ?? [], version } : {}),
    status: "ready",
    // What was looked for before the files came is no end of reading them.
    indexing: isAwaited ? state.indexing : null,
  };
}
