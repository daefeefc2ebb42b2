import { readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Node } from "@tiptap/pm/model";
import type { Facts, OtherIssue } from "../../checks/house.ts";
import { namesIn, readNameTable } from "../../checks/names.ts";
import { titleParts } from "../../issue/new-issue/title.ts";
import { sitePathsOf } from "../../issue/figures/site-paths.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import { linksIn } from "../../issue/questions/index.ts";
import { cleanLink } from "../../links/clean/clean-link.ts";
import { identityOf } from "../../links/identity/identity.ts";
import {
  type FieldValue,
  frontMatterValue,
  readFrontMatter,
} from "../../markdown/front-matter/index.ts";
import { parseIssue } from "../../markdown/index.ts";
import { profileForText } from "../../markdown/profile-of.ts";

/** A post on the disk. */
export interface PostOnDisk {
  readonly file: string;
  readonly text: string;
  readonly profile: Profile;
  /** What other posts are told of it. */
  readonly told: OtherIssue;
  /** What its links are about. */
  readonly keys: ReadonlySet<string>;
  /** How often each name is spelt so in it. */
  readonly names: ReadonlyMap<string, number>;
  /** What its title has in common with those of its series; "" where it has no number. */
  readonly series: string;
}

/** Reads a post by the profile that fits it best. Throws what the file system throws. */
export function readPostOnDisk(
  file: string,
  profiles: readonly [Profile, ...Profile[]],
): PostOnDisk {
  const text = readFileSync(file, "utf8");
  const profile = profileForText(text, profiles);
  const matter = readFrontMatter(text);
  const title = wordsOf(frontMatterValue(matter, "title"));
  const { number } = titleParts(profile.titlePattern, title);
  const name = basename(file);
  const tags = frontMatterValue(matter, "tags");
  const category = frontMatterValue(matter, "categories");
  const keys = new Set<string>();
  const { doc } = parseIssue(text, profile);
  for (const { href } of linksIn(doc)) {
    const key = identityOf(href)?.key;
    if (key !== undefined) keys.add(key);
  }
  return {
    file,
    text,
    profile,
    series: number === null ? "" : title.slice(0, title.indexOf(String(number))).trim(),
    told: {
      label: number === null ? name : `${name} (${number})`,
      number,
      date:
        wordsOf(frontMatterValue(matter, "date")) || (/^\d{4}-\d\d-\d\d/.exec(name)?.[0] ?? null),
      tags: tags.kind === "list" ? tags.items : wordsOf(tags).split(/\s+/).filter(Boolean),
      category: category.kind === "list" ? category.items.join(" ") : wordsOf(category) || null,
      fields: matter.fields.map(({ key }) => key),
    },
    keys,
    names: namesOf(doc),
  };
}

function namesOf(doc: Node): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const table = readNameTable([]);
  doc.descendants((node) => {
    if (!node.inlineContent) return true;
    for (const { text } of namesIn(node, 0, table)) names.set(text, (names.get(text) ?? 0) + 1);
    return false;
  });
  return names;
}

/**
 * What is known besides of a post: the other issues of its series, and the files of its figures, if it lies below a
 * site's `_posts`. Of an issue that came later no link can have been sent before.
 */
export function factsOfPost(post: PostOnDisk, posts: readonly PostOnDisk[], now: number): Facts {
  const others = posts.filter(
    ({ file, series }) => file !== post.file && series !== "" && series === post.series,
  );
  const earlier = others.filter(({ told }) => (told.date ?? "") < (post.told.date ?? ""));
  return {
    keyOf: (href) => identityOf(href)?.key ?? null,
    cleaned: (href) => cleanLink(href).href,
    fileName: basename(post.file),
    others: others.map(({ told }) => told),
    sentIn: (key) => earlier.find(({ keys }) => keys.has(key))?.told.label ?? null,
    files: { sizeOf: (path) => sizeOf(path, post.file), version: () => 0 },
    names: joined(others.map(({ names }) => names)),
    now,
    isCommitted: true,
  };
}

function joined(all: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const sum = new Map<string, number>();
  for (const names of all)
    for (const [name, count] of names) sum.set(name, (sum.get(name) ?? 0) + count);
  return sum;
}

function wordsOf(value: FieldValue): string {
  return value.kind === "text" ? value.text : "";
}

function sizeOf(path: string, post: string): number | null | undefined {
  const folder = dirname(resolve(post));
  const at = folder.lastIndexOf("/_posts");
  const places = at < 0 ? [] : sitePathsOf(path, folder.slice(at + 1));
  if (places.length === 0) return undefined;
  const found = places.map((each) => statSync(join(folder.slice(0, at), each), QUIETLY));
  return found.find((each) => each?.isFile())?.size ?? null;
}

const QUIETLY = { throwIfNoEntry: false } as const;
