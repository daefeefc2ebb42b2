import { useCallback, useEffect, useRef, useState } from "react";

/** What was looked at, or why it could not be. */
interface Looked<Found> {
  /** Another one for each look. */
  readonly id: number;
  readonly found: Found | null;
  readonly failure: string | null;
  /** What looked. */
  readonly by: () => Promise<Found | null>;
}

/**
 * What a look at a place finds; it is looked at anew when `look` becomes another, or `again` is called. The last look
 * counts.
 */
export function usePlan<Found>(look: () => Promise<Found | null>): {
  readonly looked: Looked<Found> | null;
  /** What is shown is of another `look` than the one that was asked for. */
  readonly isLooking: boolean;
  readonly again: () => void;
} {
  const [looked, setLooked] = useState<Looked<Found> | null>(null);
  const last = useRef(0);
  const again = useCallback(() => {
    const id = ++last.current;
    const ended = (found: Found | null, failure: string | null) => {
      if (id === last.current) setLooked({ id, found, failure, by: look });
    };
    look().then(
      (found) => ended(found, null),
      (error: unknown) => ended(null, error instanceof Error ? error.name : String(error)),
    );
  }, [look]);
  useEffect(again, [again]);
  return { looked, isLooking: looked?.by !== look, again };
}
