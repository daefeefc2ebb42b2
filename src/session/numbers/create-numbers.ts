import type { StoreApi } from "zustand/vanilla";
import type { Database } from "../../store/database.ts";
import { listThrownOutLinks, REMOVED_KEPT } from "../../store/inbox-links.ts";
import type { ArchiveState } from "../archive/archive-state.ts";
import type { Environment } from "../environment/environment.ts";
import { countNewsletter } from "./count-newsletter.ts";
import type { NewsletterNumbers } from "./newsletter-numbers.ts";

/** Counts newsletters. */
export interface Numbers {
  /**
   * What the index knows now of the issues that this profile reads, in an idle moment of the page. Rejects where the disk
   * cannot be read.
   */
  readonly count: (profileId: string) => Promise<NewsletterNumbers>;
}

/** In milliseconds. */
const PATIENCE = 100;

export function createNumbers(
  { page, clock }: Pick<Environment, "page" | "clock">,
  database: Database,
  archive: StoreApi<ArchiveState>,
): Numbers {
  return {
    async count(profileId) {
      const thrownOut = await listThrownOutLinks(database);
      // Somebody waits for it: a page that is not idle soon is not waited for.
      await new Promise<void>((resolve) => {
        page.whenIdle(resolve);
        clock.later(PATIENCE, resolve);
      });
      const digests = archive.getState().issuesOf(profileId);
      const forgetsRepeats = thrownOut.length >= REMOVED_KEPT;
      return { ...countNewsletter(digests, thrownOut), forgetsRepeats };
    },
  };
}
