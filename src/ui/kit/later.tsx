import { createElement, useEffect, useState } from "react";
import type { ComponentType } from "react";

/** Something that is loaded once, when it is first asked for. */
export interface Later<Part> {
  /** What was loaded; null until then. */
  readonly now: () => Part | null;
  /** Loads it, or waits for it. A load that fails is tried again with the next call. */
  readonly load: () => Promise<Part>;
}

export function later<Part>(load: () => Promise<Part>): Later<Part> {
  let found: Part | null = null;
  let loading: Promise<Part> | null = null;
  const begin = async (): Promise<Part> => {
    try {
      found = await load();
      return found;
    } finally {
      loading = null;
    }
  };
  return {
    now: () => found,
    load: () => (found === null ? (loading ??= begin()) : Promise.resolve(found)),
  };
}

/** Milliseconds until a load that failed is tried again, for as long as somebody waits for it. */
const RETRY = 3_000;

/** The part, loaded as soon as `wanted`; null until it is there. There at once where it was loaded before. */
export function useLater<Part>(part: Later<Part>, wanted: boolean): Part | null {
  const [, arrived] = useState(false);
  const missing = wanted && part.now() === null;
  useEffect(() => {
    if (!missing) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    const show = (): void => {
      if (!gone) arrived(true);
    };
    const retry = (): void => {
      if (!gone) timer = setTimeout(begin, RETRY);
    };
    const begin = (): void => void part.load().then(show, retry);
    begin();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [missing, part]);
  return part.now();
}

/** A component that is loaded when it is first shown, or before by `load`. Nothing stands in its place until then. */
export function laterComponent<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> & { readonly load: () => Promise<unknown> } {
  const part = later(load);
  function Shown(props: Props) {
    const component = useLater(part, true);
    return component && createElement(component, props);
  }
  return Object.assign(Shown, { load: part.load });
}
