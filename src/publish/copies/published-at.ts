import { readFileName, titleParts } from "../../issue/new-issue/index.ts";
import { isoMoment, readMoment } from "../../issue/patterns/moment.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import type { Issue } from "../../markdown/issue.ts";
import type { FileHead } from "../../markdown/file-head.ts";
import { headOfIssue } from "./head-of-issue.ts";

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
export function publishedAt(issue: Issue, fileName: string): PublishedAt {
  const { profile } = issue;
  if (!profile.site) return { site: null, post: null };
  const { address } = profile.site;
  const head = headOfIssue(issue);
  const path = permalinkOf(head) ?? pathOf(profile, head, fileName);
  return { site: address, post: path === null ? null : `${address}/${path.replace(/^\/+/, "")}` };
}

/** A permalink that asks for nothing to be filled in. */
function permalinkOf(head: FileHead): string | null {
  const permalink = head.textOf("permalink");
  return permalink?.includes(":") ? null : permalink;
}

function pathOf(profile: Profile, head: FileHead, fileName: string): string | null {
  const named = readFileName(profile, fileName);
  const title = head.textOf("title");
  const titled = title === null ? null : titleParts(profile.titlePattern, title, profile.language);
  const [year = "", month = "", day = ""] = (dayOf(head) ?? named.date).split("-");
  const number = String(titled?.number ?? named.number ?? "");
  const parts: Readonly<Record<string, string>> = { year, month, day, slug: named.slug, number };
  let isKnown = true;
  const path = (profile.site?.post ?? "").replace(/\{(\w+)\}/g, (_, name: string) => {
    const part = parts[name] ?? "";
    isKnown &&= part !== "";
    return encodeURIComponent(part);
  });
  return isKnown ? path : null;
}

/** The day from which the site has the issue: the front matter's, else the file name's. null where neither says one. */
export function publishedOn(issue: Issue, fileName: string): string | null {
  return dayOf(headOfIssue(issue)) ?? (readFileName(issue.profile, fileName).date || null);
}

/** The day that the front matter says, as `2025-11-03`. */
export function dayOf(head: FileHead): string | null {
  const date = head.textOf("date") ?? "";
  const moment = readMoment(date);
  return moment
    ? isoMoment({ ...moment, time: null })
    : (/^\d{4}-\d\d-\d\d/.exec(date)?.[0] ?? null);
}

/** What becomes of an address that an issue writes. */
export type Address =
  | { readonly kind: "absolute"; readonly address: string }
  /** Leads to a place of the page itself. */
  | { readonly kind: "within-page" }
  /** Only the site knows where it leads. */
  | { readonly kind: "liquid" }
  | { readonly kind: "within-site" }
  | { readonly kind: "unsafe" };

/** The schemes that a reader may be sent to. */
const SAFE = /^(?:https?|mailto|tel|ftp|sms|xmpp|geo|magnet):/i;
export const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** Whether an address holds Liquid. */
export function hasLiquid(written: string): boolean {
  return /\{[{%]/.test(written);
}

/** Reads an address as a browser would on the post's page; control characters and white space at its ends do not count. */
export function readAddress(written: string, { site, post }: PublishedAt): Address {
  const href = written.replace(/[\t\n\r]/g, "").replace(/^[\0- ]+|[\0- ]+$/g, "");
  if (hasLiquid(href)) return { kind: "liquid" };
  if (href.startsWith("#") || href === "") return { kind: "within-page" };
  if (SCHEME.test(href)) {
    return SAFE.test(href) ? { kind: "absolute", address: encoded(href) } : { kind: "unsafe" };
  }
  if (href.startsWith("//")) return { kind: "absolute", address: encoded(`https:${href}`) };
  // What is relative to the post has no address where the post has none.
  const base = post ?? (href.startsWith("/") ? site : null);
  if (base === null || !URL.canParse(href, base)) return { kind: "within-site" };
  return { kind: "absolute", address: new URL(href, base).href };
}

/** An address stays as it is written, but for what ends one where text is looked through for addresses. */
function encoded(href: string): string {
  return href.replace(/[\s"<>]/g, encodeURIComponent);
}
