import type { Environment } from "../environment/environment.ts";

const KEY = "galley:fixes";

/** Which rules "Fix all" was last told to leave alone, newsletter by newsletter; kept in this browser. */
export interface LeftOutRules {
  readonly of: (profileId: string) => readonly string[];
  readonly keep: (profileId: string, rules: readonly string[]) => void;
}

export function leftOutRules(storage: Environment["storage"]): LeftOutRules {
  let all = readAll(storage?.getItem(KEY) ?? null);
  return {
    of: (profileId) => all[profileId] ?? [],
    keep(profileId, rules) {
      all = { ...all, [profileId]: rules };
      try {
        storage?.setItem(KEY, JSON.stringify(all));
      } catch {
        // Full or forbidden: what was chosen holds until the page goes.
      }
    },
  };
}

function readAll(json: string | null): Readonly<Record<string, readonly string[]>> {
  try {
    const stored: unknown = JSON.parse(json ?? "{}");
    if (typeof stored !== "object" || stored === null) return {};
    return Object.fromEntries(
      Object.entries(stored).map(([profileId, rules]: [string, unknown]) => [
        profileId,
        Array.isArray(rules) ? rules.filter((rule) => typeof rule === "string") : [],
      ]),
    );
  } catch {
    return {};
  }
}
