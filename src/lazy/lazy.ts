import { whileLoading } from "./loading.ts";

/** A part of the app that is loaded once, when it is first asked for. */
export interface Lazy<Part> {
  /** What was loaded; null until then. */
  readonly now: () => Part | null;
  /** Loads it, or waits for it. Rejects where it cannot be loaded now; the next call tries again. */
  readonly load: () => Promise<Part>;
}

export function lazy<Part>(load: () => Promise<Part>): Lazy<Part> {
  let loaded: Part | null = null;
  let loading: Promise<Part> | null = null;
  const begin = async (): Promise<Part> => {
    try {
      loaded = await whileLoading(load());
      return loaded;
    } finally {
      loading = null;
    }
  };
  return {
    now: () => loaded,
    load: () => (loaded === null ? (loading ??= begin()) : Promise.resolve(loaded)),
  };
}

/** Milliseconds until a load that failed is tried again, for as long as somebody waits for it. */
const RETRY = 3_000;

/** Calls `then` as soon as all of these are there, `failed` each time that one cannot be loaded, unless the result is called before. */
export function whenLoaded(
  parts: readonly Pick<Lazy<unknown>, "load">[],
  then: () => void,
  failed: () => void = () => undefined,
): () => void {
  let ended = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = async (): Promise<void> => {
    try {
      await Promise.all(parts.map(({ load }) => load()));
    } catch {
      if (ended) return;
      timer = setTimeout(() => void begin(), RETRY);
      return failed();
    }
    if (!ended) then();
  };
  void begin();
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}
