import { decodeReferences } from "../words.ts";
import { tagsOf } from "./tags.ts";

/** The parts of an HTML text that say what the page is. */
export interface PageParts {
  /** Contents of `<meta>` by `property`, `name` or `itemprop`, in small letters. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly title: string | null;
  /** `<link rel=canonical>`, as it is written. */
  readonly canonical: string | null;
  /** Texts of the JSON-LD blocks. */
  readonly blocks: readonly string[];
}

/** Pages have dozens of each; the rest is left out. */
const MOST_OF_A_NAME = 200;
const MOST_BLOCKS = 20;

export function partsOf(html: string): PageParts {
  const metas = new Map<string, string[]>();
  const blocks: string[] = [];
  let title: string | null = null;
  let canonical: string | null = null;
  for (const { name, attributes, text } of tagsOf(html)) {
    const attribute = (key: string): string => attributes.get(key)?.trim() ?? "";
    if (name === "title") title ??= decodeReferences(text).trim() || null;
    else if (name === "meta") {
      const content = decodeReferences(attribute("content")).trim();
      const names = ["property", "name", "itemprop"].map((key) => attribute(key).toLowerCase());
      for (const key of new Set(names)) {
        if (key === "" || content === "") continue;
        const found = metas.get(key) ?? [];
        if (found.length < MOST_OF_A_NAME) metas.set(key, [...found, content]);
      }
    } else if (name === "link" && /(?:^|\s)canonical(?:\s|$)/i.test(attribute("rel"))) {
      canonical ??= decodeReferences(attribute("href")) || null;
    } else if (name === "script" && /^application\/ld\+json\b/i.test(attribute("type"))) {
      if (blocks.length < MOST_BLOCKS) blocks.push(text);
    }
  }
  return { metas, title, canonical, blocks };
}
