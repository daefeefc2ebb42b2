import { readOtherFrontMatter, wordsOfValue } from "../issue/profile/other-front-matter.ts";
import type { Profile } from "../issue/profile/profile.ts";
import { frontMatterValue, readFrontMatter, splitFrontMatter } from "./front-matter/index.ts";

/** What the head of a file says, in the form that the newsletter's front matter has. */
export interface FileHead {
  readonly isThere: boolean;
  /**
   * The words of a field on one line; null where there are none. YAML's key is taken as it is written, as Jekyll does; in
   * the other forms its case does not matter.
   */
  readonly textOf: (key: string) => string | null;
  readonly tags: readonly string[];
  /** Several are one text, as Jekyll reads it; null where there is none. */
  readonly category: string | null;
  readonly body: string;
}

/** Reads the head of a text: YAML as Jekyll does, TOML or lines without fences where the profile says so. */
export function readFileHead(text: string, { frontMatter }: Profile): FileHead {
  const { head, bodyFrom, state } = splitFrontMatter(text);
  const other = state === "none" ? readOtherFrontMatter(text) : null;
  if (other?.kind === frontMatter.kind) {
    const textOf = (key: string): string | null => {
      const field = other.fields.findLast((each) => each.key.toLowerCase() === key.toLowerCase());
      return (field && wordsOfValue(field.value)) || null;
    };
    const tags = (textOf("tags") ?? "").replace(/[[\]"']/g, "").split(/,\s*/);
    return {
      isThere: true,
      textOf,
      tags: tags.filter(Boolean),
      category: textOf("categories") ?? textOf("category"),
      body: text.slice(other.bodyFrom),
    };
  }
  const matter = readFrontMatter(head);
  const tags = frontMatterValue(matter, "tags");
  return {
    isThere: state !== "none",
    textOf: (key) => scalar(matter, key),
    tags: tags.kind === "list" ? tags.items : tags.kind === "text" ? tags.text.split(/[,\s]+/) : [],
    category: words(matter, "categories") ?? words(matter, "category"),
    body: text.slice(bodyFrom),
  };
}

function words(matter: ReturnType<typeof readFrontMatter>, key: string): string | null {
  const value = frontMatterValue(matter, key);
  return value.kind === "list" ? value.items.join(" ") || null : scalar(matter, key);
}

function scalar(matter: ReturnType<typeof readFrontMatter>, key: string): string | null {
  const value = frontMatterValue(matter, key);
  return (value.kind === "text" || value.kind === "number") && value.text !== ""
    ? value.text
    : null;
}
