import { identityOf } from "../identity/identity.ts";

/** The address if it is one of the web; null for any other, whatever could run among them. */
export function webAddress(text: string): string | null {
  const address = text.trim();
  if (address.length > 8192 || /\s/.test(address) || !URL.canParse(address)) return null;
  const { protocol, username, password } = new URL(address);
  return /^https?:$/.test(protocol) && username === "" && password === "" ? address : null;
}

/**
 * The address to keep of a page that also names a canonical one. Canonical addresses are shorter and last longer, but
 * some lead to the site's front page, to another site, or lag behind in pages that change without loading: then it is
 * the one that the reader saw.
 */
export function pageAddress(seen: string, canonical: string | null): string {
  if (canonical === null || identityOf(seen)?.kind !== "page") return seen;
  const from = new URL(seen);
  const to = new URL(canonical);
  const leadsElsewhere = siteOf(from) !== siteOf(to) || from.port !== to.port;
  const leadsHome = to.pathname === "/" && from.pathname !== "/";
  const routes = /^#!?\/./.test(from.hash);
  const loses =
    from.pathname === to.pathname &&
    [...from.searchParams].some(([name]) => NAMING.has(name) && !to.searchParams.has(name));
  if (leadsElsewhere || leadsHome || routes || loses) return seen;
  to.protocol = from.protocol;
  return to.href;
}

/** Phone and AMP hosts are of the same site. */
function siteOf(url: URL): string {
  return url.hostname.replace(/^(?:www|m|mobile|amp)\./, "");
}

/** Parameters that name what a page shows. */
const NAMING: ReadonlySet<string> = new Set(["v", "list", "p", "id", "q", "aid", "tid", "pid"]);
