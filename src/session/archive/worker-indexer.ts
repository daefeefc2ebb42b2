import type { Indexer, IndexerEvent } from "./index-messages.ts";

/** Chromium has this, and the policy of the built page asks for it; TypeScript does not know it yet. */
declare global {
  interface Window {
    readonly trustedTypes?: {
      /** What the rules give is a `TrustedScriptURL`, which stands for the text it was made of. */
      createPolicy(
        name: string,
        rules: { readonly createScriptURL: (url: string) => string },
      ): ScriptPolicy;
    };
  }
}

interface ScriptPolicy {
  readonly createScriptURL: (url: string) => string;
}

let policy: ScriptPolicy | null = null;

/** An indexer in a thread of its own. Rejects where its script cannot be loaded now. */
export async function startWorkerIndexer(
  databaseName: string,
  onEvent: (event: IndexerEvent) => void,
): Promise<Indexer> {
  const { default: script } = await import("./index.worker.ts?worker&url");
  const worker = new Worker(policyFor(script).createScriptURL(script), {
    type: "module",
    name: databaseName,
  });
  worker.addEventListener("message", ({ data }: MessageEvent<IndexerEvent>) => onEvent(data));
  worker.addEventListener("error", () => onEvent({ kind: "ended" }));
  return { order: (order) => worker.postMessage(order), end: () => worker.terminate() };
}

/** A policy can be made once; what it lets through is this one script of Galley's own. */
function policyFor(script: string): ScriptPolicy {
  const createScriptURL = (url: string): string => {
    if (url !== script) throw new TypeError("This is not Galley's worker.");
    return url;
  };
  policy ??= window.trustedTypes?.createPolicy("galley-worker", { createScriptURL }) ?? {
    createScriptURL,
  };
  return policy;
}
