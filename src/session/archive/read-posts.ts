import { readMarkdownFile } from "../../publish/read-file.ts";
import { checksum } from "../../store/checksum.ts";
import type { Database } from "../../store/database.ts";
import {
  type ArchiveFolder,
  listPosts,
  type PostChanges,
  replacePosts,
} from "../../store/posts.ts";
import type { PostRecord } from "../../store/records.ts";
import { postNameOf } from "../core/issue-facts.ts";
import { isWithin } from "./is-within.ts";
import { postsAmong } from "./find-posts.ts";
import type { ArchiveFile, PostsReading } from "./index-messages.ts";
import { type FoundFile, isInReach, postsIn, type WalkLimits } from "./walk-folder.ts";

/** How many files are asked for at a time. */
const AT_A_TIME = 64;

export interface FolderReadingOptions {
  readonly limits?: WalkLimits;
  /** Nothing is changed where the archive is emptied before the folder has been read. */
  readonly onlyWhileKept?: boolean;
}

/**
 * Brings the archive in step with a folder: reads what is new or has another date or size, and takes away what is gone
 * from it. Posts from elsewhere stay, but for files that were added singly under the same name.
 *
 * @param kept the folder that was read before it
 */
export async function readFolder(
  database: Database,
  folder: FileSystemDirectoryHandle,
  kept: ArchiveFolder | null,
  { limits, onlyWhileKept = false }: FolderReadingOptions = {},
): Promise<PostsReading> {
  try {
    const { posts, isAll } = await postsIn(folder, limits);
    const known = await knownPosts(database);
    const place = await placeOfFolder(folder, posts, known, kept);
    const files = await inTurns(posts, async ({ path, handle }) => {
      return { path: `${place}/${path}`, file: await handle.getFile() };
    });
    const paths = new Set(files.map(({ path }) => path));
    const names = new Set(posts.map(({ path }) => postNameOf(path)));
    /** Of a folder within this one, whose posts are read with it from now on. */
    const within = kept && (await isWithin(folder, kept.handle)) ? `${kept.place}/` : null;
    const isGone = (path: string): boolean => {
      if (within !== null && path.startsWith(within)) return true;
      if (!path.includes("/")) return names.has(path);
      const below = path.startsWith(`${place}/`) ? path.slice(place.length + 1) : null;
      return isAll && below !== null && isInReach(below) && !paths.has(path);
    };
    // A folder without posts was chosen by mistake: nothing is taken away for it.
    const gone = posts.length > 0 ? [...known.keys()].filter(isGone) : [];
    const reading = await keep(database, files, known, { gone, onlyWhileKept });
    return reading.kind === "read" ? { ...reading, place } : reading;
  } catch {
    return { kind: "failed" };
  }
}

/**
 * Under what name the posts of a folder are kept: its own, and one with a number behind it where that is another
 * folder's, as two sites have each their `_posts`.
 */
async function placeOfFolder(
  folder: FileSystemDirectoryHandle,
  posts: readonly FoundFile[],
  known: Known,
  kept: ArchiveFolder | null,
): Promise<string> {
  if (kept && (await kept.handle.isSameEntry(folder).catch(() => false))) return kept.place;
  for (let number = 1; ; number++) {
    const place = number === 1 ? folder.name : `${folder.name} (${number})`;
    if (place !== kept?.place && mayBeOf(place, posts, known)) return place;
  }
}

/** Whether nothing is kept there, or, as no handle of it is left to compare, much the same as lies in the folder. */
function mayBeOf(place: string, posts: readonly FoundFile[], known: Known): boolean {
  const there = [...known.keys()].filter((path) => path.startsWith(`${place}/`)).length;
  const shared = posts.filter(({ path }) => known.has(`${place}/${path}`)).length;
  return shared * 2 >= Math.min(there, posts.length);
}

/** Reads files into the archive. One whose name is that of a single post there takes its place. */
export async function readFiles(
  database: Database,
  given: readonly ArchiveFile[],
): Promise<PostsReading> {
  try {
    const known = await knownPosts(database);
    const posts = new Set(postsAmong(given.map(({ path }) => path)));
    const files = given
      .filter(({ path }) => posts.has(path) || !path.includes("/"))
      .map(({ file, path }) => ({ file, path: placeOf(path, known) }));
    return await keep(database, files, known, { gone: [], onlyWhileKept: false });
  } catch {
    return { kind: "failed" };
  }
}

type Known = ReadonlyMap<string, PostRecord>;

async function knownPosts(database: Database): Promise<Known> {
  return new Map((await listPosts(database)).map((post) => [post.path, post]));
}

function placeOf(path: string, known: Known): string {
  if (path.includes("/") || known.has(path)) return path;
  const same = [...known.keys()].filter((other) => postNameOf(other) === path);
  return same.length === 1 ? (same[0] ?? path) : path;
}

async function keep(
  database: Database,
  files: readonly ArchiveFile[],
  known: Known,
  { gone, onlyWhileKept }: Omit<PostChanges, "posts">,
): Promise<PostsReading> {
  const fresh = files.filter(({ path, file }) => !isAsKnown(file, known.get(path)));
  const read = await inTurns(fresh, async ({ path, file }) => {
    return { path, file, content: await readMarkdownFile(file) };
  });
  const refused = read.flatMap(({ file, content }) =>
    content.kind === "refused" ? [file.name] : [],
  );
  const posts = read.flatMap(({ path, file, content }): PostRecord[] => {
    if (content.kind === "refused") return [];
    const { text } = content;
    const { lastModified: modifiedAt, size } = file;
    return [{ path, text, sum: checksum(text), modifiedAt, size }];
  });
  const changed = posts.filter((post) => known.get(post.path)?.sum !== post.sum);
  const isDone =
    (posts.length > 0 || gone.length > 0) &&
    (await replacePosts(database, { posts, gone, onlyWhileKept }));
  return {
    kind: "read",
    posts: files.length - refused.length,
    changed: isDone ? changed.length + gone.length : 0,
    refused,
  };
}

function isAsKnown(file: File, post: PostRecord | undefined): boolean {
  return post?.modifiedAt === file.lastModified && post.size === file.size;
}

/** Does the work for each, a few at a time, and gives the results in order. */
async function inTurns<From, To>(
  all: readonly From[],
  work: (each: From) => Promise<To>,
  from = 0,
): Promise<To[]> {
  if (from >= all.length) return [];
  const results = await Promise.all(all.slice(from, from + AT_A_TIME).map(work));
  return [...results, ...(await inTurns(all, work, from + AT_A_TIME))];
}
