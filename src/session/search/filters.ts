import { fold, queryWords } from "../core/folded-words.ts";

export type FilterKind = "organisation" | "host" | "tag";

/** What a search is narrowed to: places of an organisation or with a link to a host, or issues with a tag. */
export interface Filter {
  readonly kind: FilterKind;
  /** As it is shown. */
  readonly name: string;
}

/** A filter that would leave something. */
export interface Offer extends Filter {
  /** How much it leaves: places, and issues that are found without any. */
  readonly count: number;
}

/** What is looked for; nothing where it has neither words nor filters. */
export interface SearchQuery {
  readonly words: string;
  readonly filters: readonly Filter[];
}

/** Equal for two filters that leave the same. */
export function filterKey({ kind, name }: Filter): string {
  return `${kind} ${fold(name)}`;
}

/** The signs that begin a word of a query which is a name of this kind. */
const SIGNS: Readonly<Record<FilterKind, string>> = { organisation: "@", host: "", tag: "#" };

/** Whether a word of a query, as `queryWords` gives it, is the beginning or a part of this name. */
export function isPartOfName(word: string, { kind, name }: Filter): boolean {
  const sign = SIGNS[kind];
  if (/^[@#]/.test(word) && sign !== word[0]) return false;
  const bare = sign !== "" && word.startsWith(sign) ? word.slice(1) : word;
  // One letter, or one Chinese character, is in too many names.
  const isWord = bare === word && bare.length > 1;
  return isWord ? fold(name).includes(bare) : fold(name).startsWith(bare);
}

/**
 * The words that are still to be looked for once a filter is chosen: not those that the filter completes. A word without
 * a sign stays beside a tag, since it also finds places.
 */
export function wordsBeside(words: string, filter: Filter): string {
  return words
    .split(/\s+/)
    .filter((word) => {
      const [folded] = queryWords(word);
      if (folded === undefined) return false;
      const isName = isPartOfName(folded, filter);
      return !isName || (filter.kind === "tag" && !folded.startsWith("#"));
    })
    .join(" ");
}
