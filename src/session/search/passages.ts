import { HTML_NAMES, SVG_NAMES } from "../../checks/html-names.ts";
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
  /** Addresses of its links, as they are written. */
  readonly addresses: readonly string[];
  /** Their hosts. */
  readonly hosts: readonly string[];
}

/**
 * The lines of a text that somebody reads. They are read line by line, not parsed, since hundreds of issues are read at
 * once: what is code is found as it is written.
 */
export function passagesOf(text: string, profile: Profile): readonly Passage[] {
  const { bodyFrom } = splitFrontMatter(text);
  const passages: Passage[] = [];
  let section: string | null = null;
  let kind: SectionKind | null = null;
  let fence = "";
  for (const line of text.slice(bodyFrom).split(/\r\n|\r|\n/)) {
    const mark = (fence === "" ? OPENS : CLOSES).exec(line);
    const isEnd = mark !== null && mark[1]?.startsWith(fence) && mark[2]?.trim() === "";
    if (fence !== "" && !isEnd) {
      const code = line.trim();
      if (code !== "") passages.push({ text: code, section, kind, ...linked(addressesIn(code)) });
      continue;
    }
    if (mark) {
      fence = fence === "" ? (mark[1] ?? "") : "";
      continue;
    }
    const heading = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t#]*$/.exec(line);
    const { text: words, addresses } = readable(heading?.[2] ?? line);
    if (words === "") continue;
    if (heading?.[1] && heading[1].length <= profile.sectionLevel) {
      section = words;
      kind = sectionRulesFor(words, profile)?.kind ?? null;
    }
    passages.push({ text: words, section, kind, ...linked(addresses) });
  }
  return passages;
}

/** A fence may begin an item; none ends behind a marker. */
const OPENS = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})([^`]*)$/;
const CLOSES = /^[ \t>]*(`{3,}|~{3,})([^`]*)$/;

const LINK = /!?\[((?:[^[\]]|\[[^[\]]*\])*)\]\(\s*<?([^\s)>]*)>?(?:\s+["'(][^)]*)?\)/g;
const ADDRESS = /https?:\/\/[^\s<>"'）)，。]+/g;
const TAG = /<\/?([a-z][a-z0-9-]*)(?:\s[^<>]*|\/)?>/gi;
/** What an include shows of its attributes. */
const SHOWN = /\s(?:caption|alt)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Stands around the number of a piece of code; no text has it. */
const CODE = "\uE000";
const MASKED = /\uE000(\d+)\uE000/g;

function readable(line: string): { readonly text: string; readonly addresses: readonly string[] } {
  const addresses: string[] = [];
  const codes: string[] = [];
  // Code stands aside for as long as marks are taken off: the words of a link may be code.
  const masked = line
    .replace(/^\s*(?:>\s*)*(?:(?:[-*+]|\d{1,9}[.)])\s+)?/, "")
    .replace(/(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/g, (_all, _marks, code: string) => {
      return CODE + String(codes.push(code) - 1) + CODE;
    });
  const text = withoutMarks(masked, addresses)
    .replace(MASKED, (_all, at: string) => codes[Number(at)] ?? "")
    .trim();
  return { text, addresses: [...addresses, ...addressesIn(text)] };
}

/** The words of a line without its code. */
function withoutMarks(piece: string, addresses: string[]): string {
  return piece
    .replace(/\{%.*?%\}/g, (tag) =>
      Array.from(tag.matchAll(SHOWN), ([, double, single]) => double ?? single).join(" "),
    )
    .replace(/<!--.*?-->/g, "")
    .replace(TAG, (tag, name: string) => (isElement(name.toLowerCase()) ? "" : tag))
    .replace(/<([a-z][a-z0-9+.-]*:[^\s<>]*)>/gi, "$1")
    .replace(LINK, (_all, words: string, address: string) => {
      addresses.push(address);
      return words;
    })
    .replace(/(\*\*|__|~~|`)/g, "")
    .replace(/(?<![\p{L}\p{N}])[_*]|[_*](?![\p{L}\p{N}])/gu, "")
    .replace(/\\(?=[!-/:-@[-`{-~])/g, "");
}

function isElement(name: string): boolean {
  return HTML_NAMES.has(name) || SVG_NAMES.has(name);
}

function addressesIn(text: string): readonly string[] {
  return Array.from(text.matchAll(ADDRESS), ([address]) => address);
}

function linked(addresses: readonly string[]): Pick<Passage, "addresses" | "hosts"> {
  return { addresses, hosts: [...new Set(addresses.flatMap(hostOf))] };
}

function hostOf(address: string): readonly string[] {
  const host = /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(address)?.[1];
  return host ? [host.toLowerCase()] : [];
}
