import { createElement, useEffect, useState } from "react";
import type { ComponentType, ReactNode } from "react";
import type { Lazy } from "./lazy.ts";
import { lazy, whenLoaded } from "./lazy.ts";

/** The part, loaded as soon as `wanted`; null until it is there. There at once where it was loaded before. */
export function useLazy<Part>(part: Lazy<Part>, wanted: boolean): Part | null {
  const [, arrived] = useState(false);
  const missing = wanted && part.now() === null;
  useEffect(() => (missing ? whenLoaded([part], () => arrived(true)) : undefined), [missing, part]);
  return part.now();
}

/**
 * A component that is loaded when it is first shown, or before by `load`. Until then `waiting` stands in its place.
 * React's own `lazy` holds back what has come, for up to 300 ms after it has shown that it waits, and gives up where the
 * line was gone for a moment.
 */
export function lazyComponent<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: ReactNode = null,
): ComponentType<Props> & { readonly load: () => Promise<unknown> } {
  const part = lazy(load);
  function Shown(props: Props) {
    const component = useLazy(part, true);
    return component ? createElement(component, props) : waiting;
  }
  return Object.assign(Shown, { load: part.load });
}
