import type { Environment } from "../environment/environment.ts";
import type { EngineOptions, MetadataEngine } from "./metadata-engine.ts";

/** What asks, loaded when first something is to be known. */
export interface LateEngine {
  /** null until it is loaded. */
  readonly engine: () => MetadataEngine | null;
  /** Rejects where it cannot be loaded now; the next call tries again. */
  readonly load: () => Promise<MetadataEngine>;
  readonly end: () => void;
}

export function createLateEngine(
  environment: Environment,
  options: Omit<EngineOptions, "environment">,
  onLoaded: () => void,
): LateEngine {
  let engine: MetadataEngine | null = null;
  let loading: Promise<MetadataEngine> | null = null;
  let ended = false;

  return {
    engine: () => engine,
    load() {
      loading ??= environment
        .loadMetadata()
        .then((createEngine) => {
          engine = createEngine({ environment, ...options });
          if (ended) engine.end();
          onLoaded();
          return engine;
        })
        .catch((error: unknown) => {
          loading = null;
          throw error;
        });
      return loading;
    },
    end() {
      ended = true;
      engine?.end();
    },
  };
}
