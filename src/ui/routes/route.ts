/** What the window shows; it stands in the address after `#`, so that a reload shows it again. */
export type Route =
  | { readonly screen: "library" }
  | { readonly screen: "issue"; readonly id: string; readonly part: "text" | "front-matter" }
  | { readonly screen: "settings"; readonly profileId: string | null }
  | { readonly screen: (typeof PLAIN)[number] };

/**
 * Screens whose name is all of their address: the earlier issues and what they teach, how links get here from other pages
 * and programs, and the newsletter in numbers.
 */
const PLAIN = ["archive", "capture", "numbers"] as const;

/** Reads the address's part after `#`; the library where it says nothing known. */
export function readRoute(hash: string): Route {
  const [screen, id, part] = hash.replace(/^#\/?/, "").split("/").map(decode);
  if (screen === "issue" && id)
    return { screen, id, part: part === "front-matter" ? "front-matter" : "text" };
  if (screen === "settings") return { screen, profileId: id || null };
  return { screen: PLAIN.find((each) => each === screen) ?? "library" };
}

/** The address of a route, from `#` on. */
export function routeAddress(route: Route): string {
  if (route.screen === "library") return "#/";
  if (route.screen === "settings") {
    const id = encodeURIComponent(route.profileId ?? "");
    return id === "" ? "#/settings" : `#/settings/${id}`;
  }
  if (route.screen !== "issue") return `#/${route.screen}`;
  const address = `#/issue/${encodeURIComponent(route.id)}`;
  return route.part === "front-matter" ? `${address}/front-matter` : address;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
