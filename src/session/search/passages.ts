import type { SectionKind } from "../../issue/profile/section-kinds.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import { sectionRulesFor } from "../../issue/questions/index.ts";
import { splitFrontMatter } from "../../markdown/front-matter/index.ts";

/** A line of an issue as it is read, without its Markdown. */
export interface Passage {
  readonly text: string;
  /** Title of its section; null above the first one. */
  readonly section: string | null;
  readonly kind: SectionKind | null;
  /** Hosts of its links. */
  readonly hosts: readonly string[];
}

/**
 * The lines of a text that somebody reads. They are read line by line, not parsed, since hundreds of issues are read at
 * once: what is code or raw HTML is found as it is written.
 */
export function passagesOf(text: string, profile: Profile): readonly Passage[] {
  const { bodyFrom } = splitFrontMatter(text);
  const passages: Passage[] = [];
  let section: string | null = null;
  let kind: SectionKind | null = null;
  for (const line of text.slice(bodyFrom).split(/\r\n|\r|\n/)) {
    const heading = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t#]*$/.exec(line);
    const { text: words, hosts } = readable(heading?.[2] ?? line);
    if (words === "") continue;
    if (heading?.[1] && heading[1].length <= profile.sectionLevel) {
      section = words;
      kind = sectionRulesFor(words, profile)?.kind ?? null;
    }
    passages.push({ text: words, section, kind, hosts });
  }
  return passages;
}

const LINK = /!?\[((?:[^[\]]|\[[^[\]]*\])*)\]\(\s*<?([^\s)>]*)>?(?:\s+["'(][^)]*)?\)/g;
const ADDRESS = /https?:\/\/[^\s<>"'）)，。]+/g;

function readable(line: string): { readonly text: string; readonly hosts: readonly string[] } {
  const hosts: string[] = [];
  const text = line
    .replace(/\{%.*?%\}|<\/?[a-z][^>]*>|<!--.*?-->/gi, "")
    .replace(LINK, (_all, words: string, address: string) => {
      hosts.push(...hostOf(address));
      return words;
    })
    .replace(/^\s*(?:>\s*)*(?:(?:[-*+]|\d{1,9}[.)])\s+)?/, "")
    .replace(/(\*\*|__|~~|`)/g, "")
    .replace(/(?<![\p{L}\p{N}])[_*]|[_*](?![\p{L}\p{N}])/gu, "")
    .replace(/\\(?=[!-/:-@[-`{-~])/g, "")
    .trim();
  for (const [address] of text.matchAll(ADDRESS)) hosts.push(...hostOf(address));
  return { text, hosts: [...new Set(hosts)] };
}

function hostOf(address: string): readonly string[] {
  const host = /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(address)?.[1];
  return host ? [host.toLowerCase()] : [];
}
