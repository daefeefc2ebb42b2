import type { Mark, Node } from "@tiptap/pm/model";
import type { Profile } from "../../issue/profile/profile.ts";
import { schema } from "../../issue/schema/index.ts";
import type { Sources, Syntax } from "../origin/sources.ts";
import type { Block, Inline, Link, ListItem, TableCell, TableRow } from "../syntax/tree.ts";

/** How a file writes what Markdown lets write in several ways, for what is written anew in it. */
export interface Habits {
  /** The marker of most of its lists. */
  readonly bullet: "-" | "*" | "+";
  /** Whether a link whose words are its address is written as the address alone, as in `<https://a.example>`. */
  readonly writesAddresses: boolean;
  /**
   * What stands behind the words of a link (`[label]`, `[]`) to an address that the file writes by reference alone; null
   * for any other, and where these definitions do not know the label.
   */
  readonly referenceOf: (link: Mark, words: string, definitions: string) => string | null;
}

export const NO_HABITS: Habits = {
  bullet: "-",
  writesAddresses: false,
  referenceOf: () => null,
};

/** The habits of a file with these blocks; they are looked for when they are asked for. */
export function habitsOf(blocks: readonly Node[], sources: Sources, profile: Profile): Habits {
  let bullet: Habits["bullet"] | null = null;
  let references: References | null = null;
  let writesAddresses: boolean | null = null;
  return {
    get writesAddresses() {
      return (writesAddresses ??= hasAddresses(blocks, sources));
    },
    get bullet() {
      return (bullet ??= usualBullet(blocks, sources) ?? bulletOf(profile));
    },
    referenceOf({ attrs }, words, definitions) {
      references ??= referencesIn(blocks, sources);
      const known = references.get(keyOf(String(attrs["href"]), attrs["title"]));
      if (!known || !definitions.toLowerCase().includes(`[${fold(known.label)}]:`)) return null;
      return fold(words) === fold(known.label) ? known.short : `[${known.label}]`;
    },
  };
}

const BULLETS = ["-", "*", "+"] as const;

/** That with which the profile lets most items of lists begin; `-` where it says nothing. */
function bulletOf({ sections }: Profile): Habits["bullet"] {
  const times = (bullet: string): number =>
    sections.filter(({ item }) => item?.startsWith(`${bullet} `)).length;
  return BULLETS.toSorted((a, b) => times(b) - times(a))[0] ?? "-";
}

/** That of most lists outside of others; null where there are none. */
function usualBullet(blocks: readonly Node[], sources: Sources): Habits["bullet"] | null {
  const counts = { "-": 0, "*": 0, "+": 0 };
  for (const block of blocks) {
    if (block.type !== schema.nodes.bullet_list) continue;
    const source = block.firstChild && sources.get(block.firstChild);
    const sign = BULLETS.find((bullet) => source?.text[source.syntax.from] === bullet);
    if (sign) counts[sign]++;
  }
  const [usual] = BULLETS.toSorted((a, b) => counts[b] - counts[a]);
  return usual && counts[usual] > 0 ? usual : null;
}

function hasAddresses(blocks: readonly Node[], sources: Sources): boolean {
  return blocks.some((block) => {
    const source = sources.get(block);
    return source !== undefined && linksIn(source.syntax).some(({ form }) => form === "autolink");
  });
}

interface Reference {
  readonly label: string;
  /** How it is written where its words are the label: `[]` or nothing. */
  readonly short: string;
}

/** The addresses that are written by reference; null for one that is also written beside its words. */
type References = ReadonlyMap<string, Reference | null>;

function referencesIn(blocks: readonly Node[], sources: Sources): References {
  const found = new Map<string, Reference | null>();
  for (const block of blocks) {
    const source = sources.get(block);
    if (!source) continue;
    for (const link of linksIn(source.syntax)) {
      const key = keyOf(link.href, link.title);
      if (link.form !== "reference") found.set(key, null);
      else if (!found.has(key)) found.set(key, referenceIn(source.text, link));
    }
  }
  return found;
}

function referenceIn(text: string, { content, to }: Link): Reference {
  const words = text.slice(content.from, content.to);
  const behind = text.slice(content.to + 1, to).trim();
  const label = behind.slice(1, -1).trim() || words;
  return { label, short: behind === "" || behind === "[]" ? behind : `[${label}]` };
}

function linksIn(
  syntax: Syntax | Block | ListItem | TableRow | TableCell | Inline,
): readonly Link[] {
  const own = "type" in syntax && syntax.type === "link" ? [syntax] : [];
  if ("rows" in syntax)
    return syntax.rows.flatMap(({ cells }) => cells.flatMap((cell) => linksIn(cell)));
  return "children" in syntax
    ? [...own, ...syntax.children.flatMap((child) => linksIn(child))]
    : own;
}

function keyOf(href: string, title: unknown): string {
  return `${href}\n${typeof title === "string" ? title : ""}`;
}

/** Labels are compared without case, and with single blanks. */
function fold(label: string): string {
  return label.replace(/\s+/g, " ").trim().toLowerCase();
}
