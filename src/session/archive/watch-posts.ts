import { type ArchiveFolder, listPostPaths } from "../../store/posts.ts";
import type { Database } from "../../store/database.ts";
import type { Environment } from "../environment/environment.ts";
import { isMarkdown, mayHoldPosts } from "./find-posts.ts";
import { folderAt } from "./walk-folder.ts";

/** A program that writes many files is done with them sooner; in milliseconds. */
const SETTLED_AFTER = 400;

export interface PostsWatch {
  /** Watches the posts of another folder, or of none. Never rejects. */
  readonly watch: (folder: ArchiveFolder | null) => Promise<void>;
}

/** `onChange` is called after the disk has told of a change of a post. */
export function watchPosts(
  { clock, watchDisk }: Pick<Environment, "clock" | "watchDisk">,
  database: Database,
  onChange: () => void,
): PostsWatch {
  let watched: ArchiveFolder | null = null;
  let end = (): void => undefined;
  let later: (() => void) | null = null;

  const hear = (): void => {
    later ??= clock.later(SETTLED_AFTER, () => {
      later = null;
      onChange();
    });
  };

  return {
    async watch(folder) {
      if (folder && watched && (await isSameFolder(folder, watched))) return;
      watched = folder;
      end();
      end = () => undefined;
      if (!folder) return;
      const paths = await listPostPaths(database).catch(() => []);
      const within = sharedFolder(paths.filter((path) => path.startsWith(`${folder.place}/`)));
      // Not all of the site: what it is built with is a hundred thousand files.
      const posts = await folderAt(folder.handle, within.slice(1));
      if (posts && watched === folder) end = watchDisk(posts, mayBePost, hear);
    },
  };
}

async function isSameFolder(one: ArchiveFolder, other: ArchiveFolder): Promise<boolean> {
  if (one.place !== other.place) return false;
  return one.handle.isSameEntry(other.handle).catch(() => false);
}

function mayBePost(path: readonly string[]): boolean {
  const name = path.at(-1);
  return name === undefined || (path.slice(0, -1).every(mayHoldPosts) && isMarkdown(name));
}

/** The names of the folders that all these paths have in common. */
export function sharedFolder(paths: readonly string[]): readonly string[] {
  const [first = [], ...others] = paths.map((path) => path.split("/").slice(0, -1));
  const differs = first.findIndex((name, at) => others.some((names) => names[at] !== name));
  return differs < 0 ? first : first.slice(0, differs);
}
