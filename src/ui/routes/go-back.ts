import { readRoute } from "./route.ts";
import type { Route } from "./route.ts";
import { go } from "./use-route.ts";

/** One entry of the tab's history, as long as it is Galley's. */
interface Entry {
  readonly screen: Route["screen"];
  /** How many entries before it the nearest other screen of Galley is; null: it was opened by its address. */
  readonly back: number | null;
}

let here: Entry = { screen: screenNow(), back: keptBack() ?? null };

/** Learns how one came to the entry that the address is at now, and keeps that with it: a reload asks again. */
export function noteEntry(): void {
  const screen = screenNow();
  const kept = keptBack();
  if (kept !== undefined) {
    here = { screen, back: kept };
    return;
  }
  const since = here.back === null ? null : here.back + 1;
  here = { screen, back: here.screen === screen ? since : 1 };
  window.history.replaceState({ back: here.back }, "");
}

/** Goes back to the screen from which one came to this one; to the library, where it was opened by its address. */
export function goBack(): void {
  if (here.back === null) go({ screen: "library" });
  else window.history.go(-here.back);
}

function screenNow(): Route["screen"] {
  return readRoute(window.location.hash).screen;
}

/** undefined: nothing is known of this entry yet. */
function keptBack(): number | null | undefined {
  const state: unknown = window.history.state;
  if (typeof state !== "object" || state === null || !("back" in state)) return undefined;
  return typeof state.back === "number" ? state.back : null;
}
