/** What the window shows; it stands in the address after `#`, so that a reload shows it again. */
export type Route =
  | { readonly screen: "library" }
  | { readonly screen: "issue"; readonly id: string; readonly part: "text" | "front-matter" }
  | { readonly screen: "settings"; readonly profileId: string | null }
  /** The earlier issues, and what they teach. */
  | { readonly screen: "archive" }
  /** How links get here from other pages and programs. */
  | { readonly screen: "capture" };

/** Reads the address's part after `#`; the library where it says nothing known. */
export function readRoute(hash: string): Route {
  const [screen, id, part] = hash.replace(/^#\/?/, "").split("/").map(decode);
  if (screen === "issue" && id)
    return { screen, id, part: part === "front-matter" ? "front-matter" : "text" };
  if (screen === "settings") return { screen, profileId: id || null };
  if (screen === "archive" || screen === "capture") return { screen };
  return { screen: "library" };
}

/** The address of a route, from `#` on. */
export function routeAddress(route: Route): string {
  if (route.screen === "library") return "#/";
  if (route.screen === "archive" || route.screen === "capture") return `#/${route.screen}`;
  const id = encodeURIComponent((route.screen === "issue" ? route.id : route.profileId) ?? "");
  if (route.screen === "settings") return id === "" ? "#/settings" : `#/settings/${id}`;
  return route.part === "front-matter" ? `#/issue/${id}/front-matter` : `#/issue/${id}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
