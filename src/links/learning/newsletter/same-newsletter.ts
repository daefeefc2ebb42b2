import { patternFromTitles } from "../../../issue/new-issue/index.ts";
import type { NewsletterPost } from "./post.ts";

/**
 * The posts of a folder that are one newsletter: those that lie together and whose titles, else names, count in one
 * way. A site's folder holds other posts, too. Where no way is common to several, all that lie in the folder that
 * has most.
 */
export function sameNewsletter(posts: readonly NewsletterPost[]): readonly NewsletterPost[] {
  const [byTitle, byName] = [formOfTitle, formOfName].map((formOf) =>
    largest(posts, (post) => {
      const form = formOf(post);
      return form === null ? null : `${placeOf(post)}|${form}`;
    }),
  );
  const byForm = (byTitle?.length ?? 0) >= (byName?.length ?? 0) ? (byTitle ?? []) : (byName ?? []);
  if (byForm.length >= Math.max(2, posts.length * 0.1) || posts.length === byForm.length)
    return byForm;
  return largest(posts, placeOf);
}

/** Folders of years and the like are one place. */
function placeOf({ folder, extension }: NewsletterPost): string {
  return `${folder.replace(/\d+/g, "0")}|${extension}`;
}

function formOfTitle({ title }: NewsletterPost): string | null {
  const pattern = title === null ? null : patternFromTitles([title]);
  return pattern?.split("{number}")[0]?.trim().toLowerCase() ?? null;
}

function formOfName({ stem }: NewsletterPost): string | null {
  const name = stem.replace(/^\d{4}-\d\d-\d\d-/, "");
  const counted = /^([^\d]{0,40}?)0*\d{1,5}(?!\d)/u.exec(name);
  if (counted) return `name:${counted[1]}`;
  return name === stem || /\d/.test(name) ? null : `fixed:${name}`;
}

function largest(
  posts: readonly NewsletterPost[],
  keyOf: (post: NewsletterPost) => string | null,
): readonly NewsletterPost[] {
  const groups = new Map<string, NewsletterPost[]>();
  for (const post of posts) {
    const key = keyOf(post);
    if (key === null) continue;
    const group = groups.get(key) ?? [];
    group.push(post);
    groups.set(key, group);
  }
  return [...groups.values()].reduce<readonly NewsletterPost[]>(
    (a, b) => (b.length > a.length ? b : a),
    [],
  );
}
