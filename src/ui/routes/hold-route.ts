import { useEffect, useState } from "react";
import { readRoute } from "./route.ts";
import type { Route } from "./route.ts";
import { go, holdRoute } from "./use-route.ts";

/** A way to another screen that waits for an answer. */
interface Leaving {
  readonly leave: () => void;
  readonly stay: () => void;
}

/** While `held`, ways to other screens wait: what was asked for, or null. The browser asks before the page goes. */
export function useHeldRoute(held: boolean): Leaving | null {
  const [to, setTo] = useState<Route | null>(null);
  useEffect(() => {
    if (!held) return undefined;
    const release = holdRoute((hash) => setTo(readRoute(hash)));
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => {
      release();
      window.removeEventListener("beforeunload", ask);
    };
  }, [held]);
  if (to === null) return null;
  return {
    leave() {
      holdRoute(null);
      go(to);
    },
    stay: () => setTo(null),
  };
}
