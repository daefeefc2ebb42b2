import { useSyncExternalStore } from "react";
import { readRoute, routeAddress } from "./route.ts";
import type { Route } from "./route.ts";

let known: { readonly hash: string; readonly route: Route } | null = null;

/** The address that may not be left unasked, and who is told of another one. */
let held: { readonly hash: string; readonly onLeave: (hash: string) => void } | null = null;

/**
 * Keeps the screen that is shown: from now on every other address is taken back, and told instead. null lets go; so
 * does what is returned.
 */
export function holdRoute(onLeave: ((hash: string) => void) | null): () => void {
  const hold = onLeave && { hash: window.location.hash, onLeave };
  held = hold;
  return () => {
    if (held === hold) held = null;
  };
}

function takeBack(): boolean {
  const { hash } = window.location;
  if (held === null || held.hash === hash) return false;
  const { onLeave } = held;
  window.location.hash = held.hash;
  onLeave(hash);
  return true;
}

function current(): Route {
  const { hash } = window.location;
  if (known && held && held.hash !== hash) return known.route;
  if (known?.hash !== hash) known = { hash, route: readRoute(hash) };
  return known.route;
}

function subscribe(listener: () => void): () => void {
  const hear = (): void => {
    if (!takeBack()) listener();
  };
  window.addEventListener("hashchange", hear);
  return () => window.removeEventListener("hashchange", hear);
}

export function useRoute(): Route {
  return useSyncExternalStore(subscribe, current);
}

/** Goes to a screen; the browser's Back comes back from it. */
export function go(route: Route): void {
  window.location.hash = routeAddress(route);
}
