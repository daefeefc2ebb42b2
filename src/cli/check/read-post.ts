import { readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Facts, OtherIssue } from "../../checks/house.ts";
import {
  isEarlierIssue,
  joinedNames,
  type Neighbour,
  neighbourOf,
} from "../../checks/neighbour.ts";
import { evenDate } from "../../issue/patterns/even-date.ts";
import { titleParts } from "../../issue/new-issue/title.ts";
import { sitePathsOf } from "../../issue/figures/site-paths.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import { linksIn } from "../../issue/questions/index.ts";
import { cleanLink } from "../../links/clean/clean-link.ts";
import { identityOf } from "../../links/identity/identity.ts";
import { readFileHead } from "../../markdown/file-head.ts";
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
  readonly neighbour: Neighbour;
}

/** Reads a post by the profile that fits it best. Throws what the file system throws. */
export function readPostOnDisk(
  file: string,
  profiles: readonly [Profile, ...Profile[]],
): PostOnDisk {
  const text = readFileSync(file, "utf8");
  const profile = profileForText(text, profiles);
  const head = readFileHead(text, profile);
  const { number } = titleParts(profile.titlePattern, head.textOf("title") ?? "", profile.language);
  const name = basename(file);
  const keys = new Set<string>();
  const { doc } = parseIssue(text, profile);
  for (const { href } of linksIn(doc)) {
    const key = identityOf(href)?.key;
    if (key !== undefined) keys.add(key);
  }
  const neighbour = neighbourOf(text, doc, profile);
  const date = head.textOf("date");
  return {
    file,
    text,
    profile,
    neighbour,
    told: {
      label: number === null ? name : `${name} (${number})`,
      number,
      date: date ? evenDate(date) : (/^\d{4}-\d\d-\d\d/.exec(name)?.[0] ?? null),
      tags: head.tags,
      category: head.category,
      fields: neighbour.fields,
    },
    keys,
  };
}

/**
 * What is known besides of a post: the other issues of its series, and the files of its figures, if it lies below a
 * site's `_posts`. Of an issue that came later no link can have been sent before.
 */
export function factsOfPost(post: PostOnDisk, posts: readonly PostOnDisk[], now: number): Facts {
  const others = posts.filter(
    ({ file, neighbour: { series } }) =>
      file !== post.file && series !== "" && series === post.neighbour.series,
  );
  const earlier = others
    .filter(({ told }) => isEarlierIssue(told, post.told))
    .toSorted((a, b) => (b.told.date ?? "").localeCompare(a.told.date ?? ""));
  return {
    keyOf: (href) => identityOf(href)?.key ?? null,
    cleaned: (href) => cleanLink(href).href,
    fileName: basename(post.file),
    others: others.map(({ told }) => told),
    sentIn: (key) => earlier.find(({ keys }) => keys.has(key))?.told.label ?? null,
    files: { sizeOf: (path) => sizeOf(path, post.file), version: () => 0 },
    names: joinedNames(others.map(({ neighbour }) => neighbour.names)),
    now,
    isCommitted: true,
  };
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
