import { createContext, createElement, useContext, useEffect, useState } from "react";
import type { ComponentType, ReactNode } from "react";
import type { Lazy } from "./lazy.ts";
import { lazy, whenLoaded } from "./lazy.ts";

/** The part, loaded as soon as `wanted`; null until it is there. There at once where it was loaded before. */
export function useLazy<Part>(part: Lazy<Part>, wanted: boolean): Part | null {
  return useLoading(part, wanted).loaded;
}

/** The same, and whether it could not be loaded up to now. It is tried again in moments, and at once by `again`. */
function useLoading<Part>(part: Lazy<Part>, wanted: boolean) {
  const [state, setState] = useState<"waiting" | "failed" | "arrived">("waiting");
  const missing = wanted && part.now() === null;
  useEffect(
    () =>
      missing
        ? whenLoaded(
            [part],
            () => setState("arrived"),
            () => setState("failed"),
          )
        : undefined,
    [missing, part],
  );
  return {
    loaded: part.now(),
    hasFailed: state === "failed",
    again: () =>
      void part.load().then(
        () => setState("arrived"),
        () => undefined,
      ),
  };
}

/** What says in the place of a part that it could not be loaded; given once, at the root. */
const MissingPart = createContext<ComponentType<{ readonly again: () => void }> | null>(null);
export const MissingPartProvider = MissingPart.Provider;

/** Puts what is said of a part that is missing into the part's place. */
export type PartFrame = (word: ReactNode) => ReactNode;

/** Says in `frame` that a part which somebody waits for could not be loaded; nothing while it may still come. */
export function LoadingNotice({
  part,
  frame,
}: {
  readonly part: Lazy<unknown>;
  readonly frame: PartFrame;
}) {
  const { loaded, hasFailed, again } = useLoading(part, true);
  const word = useContext(MissingPart);
  return !loaded && hasFailed && word ? frame(createElement(word, { again })) : null;
}

/**
 * A component that is loaded when it is first shown, or before by `load`. Until then `waiting` stands in its place; where
 * it cannot be loaded, a word and “Try again” in `frame`, or nothing for what nobody has asked for.
 * React's own `lazy` holds back what has come, for up to 300 ms after it has shown that it waits, and gives up where the
 * line was gone for a moment.
 */
export function lazyComponent<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: ReactNode = null,
  frame: PartFrame | null = null,
): ComponentType<Props> & { readonly load: () => Promise<unknown> } {
  const part = lazy(load);
  function Shown(props: Props) {
    const { loaded, hasFailed, again } = useLoading(part, true);
    const word = useContext(MissingPart);
    if (loaded) return createElement(loaded, props);
    return hasFailed && word && frame ? frame(createElement(word, { again })) : waiting;
  }
  return Object.assign(Shown, { load: part.load });
}
