import type { StoreApi } from "zustand/vanilla";
import type { CaughtState } from "../caught/caught-state.ts";
import type { MetadataState } from "../metadata/metadata-state.ts";

/** Of a long list without titles only so many are asked for: nobody should be asked a thousand things at once. */
const MOST_ASKED = 30;

/**
 * Links that wait without a title get the one that a source knows, the newest first, one after the other; each thing is
 * asked for once. Ends when the result is called.
 */
export function nameWaiting(
  caught: StoreApi<CaughtState>,
  metadata: StoreApi<MetadataState>,
): () => void {
  const asked = new Set<string>();
  let underWay = false;
  let ended = false;

  async function nameNext(): Promise<void> {
    const link = caught
      .getState()
      .waiting.slice(0, MOST_ASKED)
      .find(({ key, title }) => title === null && key !== null && !asked.has(key));
    if (!link?.key || ended) return;
    asked.add(link.key);
    const answer = await metadata.getState().ask(link.href);
    if (answer.kind === "known" && answer.facts.title !== null)
      await caught.getState().giveTitle(link.key, answer.facts.title, answer.from);
    // What failed for now is asked for again with the next link that comes.
    if (answer.kind === "failed") asked.delete(link.key);
    else await nameNext();
  }

  async function run(): Promise<void> {
    if (underWay) return;
    underWay = true;
    try {
      await nameNext();
    } catch {
      // A title that cannot be kept is not worth an error: the link is there.
    } finally {
      underWay = false;
    }
  }

  const end = caught.subscribe((now, before) => {
    if (now.waiting.length > before.waiting.length) void run();
  });
  return () => {
    ended = true;
    end();
  };
}
