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
/** A policy can be made once; what it lets through are these scripts of Galley's own. */
const scripts = new Set<string>();

/** The address of a script that was built with the page, as the page's policy lets it be started. */
export function ownScript(script: string): string {
  scripts.add(script);
  policy ??= window.trustedTypes?.createPolicy("galley-worker", { createScriptURL }) ?? {
    createScriptURL,
  };
  return policy.createScriptURL(script);
}

/** Starts a thread of its own for a script that was built with the page; `name` is what the script is told. */
export function startWorker(script: string, name: string): Worker {
  return new Worker(ownScript(script), { type: "module", name });
}

function createScriptURL(url: string): string {
  if (!scripts.has(url)) throw new TypeError("This is not Galley's worker.");
  return url;
}
