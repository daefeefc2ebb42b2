/** What the window shows; it stands in the address after `#`, so that a reload shows it again. */
export type Route =
  | { readonly screen: "library" }
  | { readonly screen: "issue"; readonly id: string; readonly part: "text" | "front-matter" }
  | { readonly screen: "settings"; readonly profileId: string | null };

/** Reads the address's part after `#`; the library where it says nothing known. */
export function readRoute(hash: string): Route {
  const [screen, id, part] = hash.replace(/^#\/?/, "").split("/").map(decode);
  if (screen === "issue" && id)
    return { screen, id, part: part === "front-matter" ? "front-matter" : "text" };
  if (screen === "settings") return { screen, profileId: id || null };
  return { screen: "library" };
}

/** The address of a route, from `#` on. */
export function routeAddress(route: Route): string {
  switch (route.screen) {
    case "library":
      return "#/";
    case "issue": {
      const part = route.part === "front-matter" ? "/front-matter" : "";
      return `#/issue/${encodeURIComponent(route.id)}${part}`;
    }
    case "settings":
      return route.profileId === null
        ? "#/settings"
        : `#/settings/${encodeURIComponent(route.profileId)}`;
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
