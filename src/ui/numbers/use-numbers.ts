import { useEffect, useState } from "react";
import type { NewsletterNumbers } from "../../session/numbers/newsletter-numbers.ts";
import { useArchive, useSession } from "../shell/session-context.ts";

interface Counted {
  readonly profileId: string;
  /** The index as it was counted. */
  readonly version: number;
  /** null: they could not be counted. */
  readonly numbers: NewsletterNumbers | null;
}

/**
 * The numbers of a newsletter, counted again whenever the index has changed; null until they are there. While they are
 * counted again, the former ones stay.
 */
export function useNumbers(profileId: string | null): Counted | null {
  const { numbers } = useSession();
  const version = useArchive((state) => state.version);
  const [counted, setCounted] = useState<Counted | null>(null);
  useEffect(() => {
    if (profileId === null) return undefined;
    let gone = false;
    const count = async (): Promise<void> => {
      const found = await numbers
        .load()
        .then((loaded) => loaded.count(profileId))
        .catch(() => null);
      if (!gone) setCounted({ profileId, version, numbers: found });
    };
    void count();
    return () => {
      gone = true;
    };
  }, [numbers, profileId, version]);
  return counted?.profileId === profileId ? counted : null;
}
