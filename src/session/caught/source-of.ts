import { readableHost } from "../../links/clean/readable-host.ts";
import type { CaughtLink } from "./caught-state.ts";

/** Whose a link is, in a word or two: a paper's number on arXiv, else the host; the address itself where it has none. */
export function sourceOf({ key, href }: CaughtLink): string {
  if (key?.startsWith("arxiv:")) return `arXiv ${key.slice("arxiv:".length)}`;
  return readableHost(href) || href.replace(/^mailto:/i, "");
}

/** An address as it is shown where there is no title: without its protocol. */
export function shortAddress(href: string): string {
  return href.replace(/^(?:https?:\/\/(?:www\.)?|mailto:)/i, "").replace(/\/$/, "");
}
