import { filePathOf, isOwnFile } from "./figure-path.ts";

/** Folders whose files a site is served with as if they lay at its root, engine by engine. */
const SERVED = ["static", "public", "assets", "source", "src", "content", "docs"];

/** Where in its repository a site lies whose posts are in this folder; "" for the root. Only Jekyll's folder says that. */
export function siteFolder(postFolder: string): string {
  return /^(?:(.*)\/)?_posts(?:\/|$)/.exec(postFolder)?.[1] ?? "";
}

/** A path from a site's root, from that of its repository. */
export function inRepository(site: string, path: string): string {
  return site === "" ? path : `${site}/${path}`;
}

/** The reverse: a path that is not below the site stays as it is. */
export function inSite(site: string, path: string): string {
  return site !== "" && path.startsWith(`${site}/`) ? path.slice(site.length + 1) : path;
}

/**
 * Where the repository of a site may have the file of a figure, from its root, the likeliest first: what a path means is
 * for the engine to say. `postFolder`: where its post lies. [] for what is no file of the site, or is Liquid's to say.
 */
export function sitePathsOf(address: string, postFolder: string): readonly string[] {
  const path = filePathOf(address);
  if (!isOwnFile(address) || /\{\{|\{%/.test(path)) return [];
  const site = siteFolder(postFolder);
  const roots = [site, "", postFolder, ...SERVED];
  const found = [path, decoded(path)].flatMap((each) => [
    ...roots.map((root) => resolved(root, each)),
    // The site itself may be served below a folder.
    resolved(site, each.replace(/^[^/]*\//, "")),
  ]);
  return [...new Set(found.filter((each) => each !== null))];
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** null where it leads out of the repository. */
function resolved(root: string, path: string): string | null {
  const parts: string[] = [];
  for (const part of `${root}/${path}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.length === 0 ? null : parts.join("/");
}
