import { cleanLink } from "../clean/clean-link.ts";
import { COUNTRY_ENDINGS, SHARED_ENDINGS, SHARED_HOSTS } from "./shared-hosts.ts";

/**
 * Where a link comes from, the narrowest first: the owner's part of a shared host (`github.com/openai`), the host, and
 * the domain that the host belongs to. [] for what is no web address.
 */
export function sourcesOf(href: string): readonly string[] {
  const address = cleanLink(href).href;
  if (!URL.canParse(address)) return [];
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || url.hostname === "") return [];
  const host = url.hostname.replace(/^(?:www|m|en|zh|cn)\.(?=[^.]+\.)/, "");
  const owner = SHARED_HOSTS.get(host)?.(url)?.toLowerCase();
  const domain = domainOf(host);
  return [...(owner ? [`${host}/${owner}`] : []), host, ...(domain === host ? [] : [domain])];
}

/** Whether a source is a host that many publish on, so that it does not say whose the page is. */
export function isShared(source: string): boolean {
  return SHARED_HOSTS.has(source);
}

/** The words in a source that may be a name: the owner, else the domain's own part. */
export function nameIn(source: string): string {
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
