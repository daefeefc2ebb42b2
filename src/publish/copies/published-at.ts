import { readFileName } from "../../issue/new-issue/index.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import { frontMatterValue, readFrontMatter } from "../../markdown/front-matter/index.ts";
import type { Issue } from "../../markdown/index.ts";

/** Where an issue stands on the web. Each is null where the profile does not say where the site is. */
export interface PublishedAt {
  /** Without a slash at its end. */
  readonly site: string | null;
  readonly post: string | null;
}

/**
 * The addresses of an issue's site and post: the front matter's `permalink` below the site, else the profile's pattern
 * with the date (the front matter's, else the file name's) and the slug filled in. `fileName` is the `.md`'s.
 */
export function publishedAt({ doc, profile }: Issue, fileName: string): PublishedAt {
  if (!profile.site) return { site: null, post: null };
  const { address } = profile.site;
  const path =
    permalinkOf(String(doc.attrs["frontMatter"])) ??
    pathOf(profile, doc.attrs["frontMatter"], fileName);
  return { site: address, post: path === null ? null : `${address}/${path.replace(/^\/+/, "")}` };
}

/** A permalink that asks for nothing to be filled in. */
function permalinkOf(head: string): string | null {
  const value = frontMatterValue(readFrontMatter(head), "permalink");
  return value.kind === "text" && value.text !== "" && !value.text.includes(":")
    ? value.text
    : null;
}

function pathOf(profile: Profile, head: string, fileName: string): string | null {
  const named = readFileName(profile, fileName);
  const stated = frontMatterValue(readFrontMatter(head), "date");
  const date = (stated.kind === "text" && /^\d{4}-\d\d-\d\d/.exec(stated.text)?.[0]) || named.date;
  const [year = "", month = "", day = ""] = date.split("-");
  const number = named.number === null ? "" : String(named.number);
  const parts: Readonly<Record<string, string>> = { year, month, day, slug: named.slug, number };
  let isKnown = true;
  const path = (profile.site?.post ?? "").replace(/\{(\w+)\}/g, (_, name: string) => {
    const part = parts[name] ?? "";
    isKnown &&= part !== "";
    return encodeURIComponent(part);
  });
  return isKnown ? path : null;
}

/** What becomes of an address that an issue writes. */
export type Address =
  | { readonly kind: "absolute"; readonly address: string }
  /** Leads to a place of the page itself. */
  | { readonly kind: "within-page" }
  | { readonly kind: "within-site" }
  | { readonly kind: "unsafe" };

/** The schemes that a reader may be sent to. */
const SAFE = /^(?:https?|mailto|tel|ftp|sms|xmpp|geo|magnet):/i;
const LIQUID = /\{\{|\{%/;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** Reads an address as a browser would on the post's page; control characters and white space at its ends do not count. */
export function readAddress(written: string, { site, post }: PublishedAt): Address {
  const href = written.replace(/[\t\n\r]/g, "").replace(/^[\0- ]+|[\0- ]+$/g, "");
  if (LIQUID.test(href)) return { kind: "within-site" };
  if (href.startsWith("#") || href === "") return { kind: "within-page" };
  if (SCHEME.test(href)) {
    return SAFE.test(href)
      ? { kind: "absolute", address: withoutSpaces(href) }
      : { kind: "unsafe" };
  }
  if (href.startsWith("//")) return { kind: "absolute", address: withoutSpaces(`https:${href}`) };
  const base = post ?? (site === null ? null : `${site}/`);
  if (base === null || !URL.canParse(href, base)) return { kind: "within-site" };
  return { kind: "absolute", address: new URL(href, base).href };
}

/** An address stays as it is written, but for what ends one where text is looked through for addresses. */
function withoutSpaces(href: string): string {
  return href.replace(/[\s"<>]/g, encodeURIComponent);
}
