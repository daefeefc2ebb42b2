import { cleanLink } from "../clean/clean-link.ts";
import { COUNTRY_ENDINGS, SHARED_ENDINGS, SHARED_HOSTS } from "./shared-hosts.ts";

/** Where a link comes from. */
export interface LinkSource {
  /**
   * The narrowest first: the owner's part of a shared host (`github.com/openai`, before it the repository), the host, and
   * the domain that the host belongs to.
   */
  readonly sources: readonly string[];
  /** What the address looks like, whosever it is: `/` for a front page, `blog`, `year` for `/2025/…`, `github.com/pull` … */
  readonly form: string;
}

/** null for what is no web address. */
export function sourceOf(href: string): LinkSource | null {
  return sourceOfCleaned(cleanLink(href).href);
}

/** The same of an address that `cleanLink` has cleaned. */
export function sourceOfCleaned(address: string): LinkSource | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || url.hostname === "") return null;
  const host = url.hostname.replace(/^(?:www|m|en|zh|cn)\.(?=[^.]+\.)/, "");
  const [first = "", second = "", third = ""] = url.pathname
    .toLowerCase()
    .split("/")
    .filter(Boolean);
  const ownerOf = SHARED_HOSTS.get(host);
  const owner = ownerOf?.(url)?.toLowerCase();
  const domain = domainOf(host);
  const repository = CODE_HOSTS.has(host) && owner && second ? [`${host}/${owner}/${second}`] : [];
  return {
    sources: [
      ...repository,
      ...(owner ? [`${host}/${owner}`] : []),
      host,
      ...(domain === host ? [] : [domain]),
    ],
    form: CODE_HOSTS.has(host) ? `${host}/${third}` : ownerOf ? host : formOf(first),
  };
}

const CODE_HOSTS: ReadonlySet<string> = new Set([
  "github.com",
  "gitlab.com",
  "gitee.com",
  "codeberg.org",
]);

/** Words of a path that mean the same on every host are short; what is long is the thing's own. */
function formOf(part: string): string {
  if (part === "") return "/";
  if (/^(?:19|20)\d\d$/.test(part)) return "year";
  return /^[a-z]{1,12}$/.test(part) ? part : "*";
}

/** Whether a source is a host that many publish on, so that it does not say whose the page is. */
export function isShared(source: string): boolean {
  return SHARED_HOSTS.has(source);
}

/** Whether only an organisation has such a host: `example.ai`, `newsroom.example.com`. */
export function isOrganisationHost(source: string): boolean {
  return /^(?:(?:newsroom|news|press|about|investors?|ir)\.[\w-]+\.(?:com|io|co)|[\w.-]+\.ai)$/.test(
    source,
  );
}

/** The word in a source that may be a name: the owner, else the domain's own part. */
export function ownWordOf(source: string): string {
  const [host = "", owner] = source.split("/");
  if (owner !== undefined) return owner;
  const parts = domainOf(host).split(".");
  return parts[0] ?? "";
}

/** What is registered: two parts, three below an ending that many share. */
function domainOf(host: string): string {
  if (/^[\d.]+$|:/.test(host) || SHARED_HOSTS.has(host)) return host;
  const parts = host.split(".");
  const ending = parts.slice(-2).join(".");
  const length = COUNTRY_ENDINGS.has(ending) || SHARED_ENDINGS.has(ending) ? 3 : 2;
  return parts.slice(-length).join(".");
}
