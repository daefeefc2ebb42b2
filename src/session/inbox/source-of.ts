import { readableHost } from "../../links/clean/readable-host.ts";
import type { InboxLink } from "./inbox-state.ts";

/** Whose a link is, in a word or two: a paper's number on arXiv, else the host; the address itself where it has none. */
export function whoseLink({ key, href }: InboxLink): string {
  if (key?.startsWith("arxiv:")) return `arXiv ${key.slice("arxiv:".length)}`;
  return readableHost(href) || href.replace(/^mailto:/i, "");
}

/** An address as it is shown where there is no title: without its protocol, its words readable in every script. */
export function shortAddress(href: string): string {
  const short = href.replace(/^(?:https?:\/\/(?:www\.)?|mailto:)/i, "").replace(/\/$/, "");
  return short.replace(ENCODED_CHARACTER, readable);
}

/** One character outside ASCII, as UTF-8 has it: two, three or four bytes. */
const ENCODED_CHARACTER =
  /%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[\da-f](?:%[89ab][\da-f]){3}/gi;
/** What is not seen, or moves what is seen: controls, marks of direction, spaces and fillers. */
const UNSEEN = /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u;

/** What is no character, and what could not be seen as it is, stays encoded. */
function readable(encoded: string): string {
  try {
    const character = decodeURIComponent(encoded);
    return UNSEEN.test(character) ? encoded : character;
  } catch {
    return encoded;
  }
}
