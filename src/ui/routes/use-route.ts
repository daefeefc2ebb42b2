import { useSyncExternalStore } from "react";
import { readRoute, routeAddress } from "./route.ts";
import type { Route } from "./route.ts";

let known: { readonly hash: string; readonly route: Route } | null = null;

function current(): Route {
  const { hash } = window.location;
  if (known?.hash !== hash) known = { hash, route: readRoute(hash) };
  return known.route;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
}

export function useRoute(): Route {
  return useSyncExternalStore(subscribe, current);
}

/** Goes to a screen; the browser's Back comes back from it. */
export function go(route: Route): void {
  window.location.hash = routeAddress(route);
}
