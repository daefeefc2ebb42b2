import { isMarkdown, mayHoldPosts, postsAmong } from "./find-posts.ts";

/** A folder of posts lies no deeper in a site. */
const DEEPEST = 8;

/** Whether a walk comes to a path below the folder that was opened, be anything there or not. */
export function isInReach(path: string): boolean {
  return path.split("/").length - 1 <= DEEPEST;
}

/** No newsletter has more posts, and no site that many files; whoever chooses a whole disk is not kept waiting. */
const MOST: WalkLimits = { texts: 20_000, entries: 400_000 };

export interface WalkLimits {
  /** Files of Markdown. */
  readonly texts: number;
  /** Files and folders of any kind. */
  readonly entries: number;
}

export interface FoundFile {
  /** Its path below the folder that was opened. */
  readonly path: string;
  readonly handle: FileSystemFileHandle;
}

export interface FoundPosts {
  readonly posts: readonly FoundFile[];
  /** False where there was more in reach than was looked at. */
  readonly isAll: boolean;
}

/** The posts in a folder. Rejects with the browser's error where it may not be read. */
export async function postsIn(
  folder: FileSystemDirectoryHandle,
  most: WalkLimits = MOST,
): Promise<FoundPosts> {
  const found = new Map<string, FileSystemFileHandle>();
  let entries = 0;
  let isAll = true;

  async function walk(
    inside: FileSystemDirectoryHandle,
    path: string,
    depth: number,
  ): Promise<void> {
    const folders: FileSystemDirectoryHandle[] = [];
    for await (const entry of inside.values()) {
      if (found.size >= most.texts || entries >= most.entries) {
        isAll = false;
        return;
      }
      entries++;
      if (entry.kind === "directory") {
        if (mayHoldPosts(entry.name)) folders.push(entry);
      } else if (isMarkdown(entry.name)) found.set(`${path}/${entry.name}`, entry);
    }
    if (depth === DEEPEST) return;
    await Promise.all(folders.map((each) => walk(each, `${path}/${each.name}`, depth + 1)));
  }

  await walk(folder, folder.name, 0);
  const posts = postsAmong([...found.keys()]).flatMap((path) => {
    const handle = found.get(path);
    return handle ? [{ path: path.slice(folder.name.length + 1), handle }] : [];
  });
  return { posts, isAll };
}

/** The folder at these names below another one; null where it is gone, or may not be read. */
export async function folderAt(
  folder: FileSystemDirectoryHandle,
  names: readonly string[],
): Promise<FileSystemDirectoryHandle | null> {
  try {
    return await names.reduce<Promise<FileSystemDirectoryHandle>>(
      async (above, name) => (await above).getDirectoryHandle(name),
      Promise.resolve(folder),
    );
  } catch {
    return null;
  }
}

/** The file at a path that `postsIn` gave; null where it is gone. */
export async function fileAt(
  folder: FileSystemDirectoryHandle,
  path: string,
): Promise<FileSystemFileHandle | null> {
  const parts = path.split("/");
  const name = parts.pop();
  if (name === undefined) return null;
  const parent = await folderAt(folder, parts);
  return parent?.getFileHandle(name).catch(() => null) ?? null;
}
