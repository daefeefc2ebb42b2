import { mayHoldPosts, postsAmong } from "./find-posts.ts";

/** A folder of posts lies no deeper in a site, and has no more of them. */
const DEEPEST = 8;
const MOST_FILES = 20_000;

export interface FoundFile {
  /** Begins with the name of the folder that was opened. */
  readonly path: string;
  readonly handle: FileSystemFileHandle;
}

/** The posts in a folder. Rejects with the browser's error where it may not be read. */
export async function postsIn(folder: FileSystemDirectoryHandle): Promise<readonly FoundFile[]> {
  const found = new Map<string, FileSystemFileHandle>();
  await walk(folder, folder.name, 0, found);
  return postsAmong([...found.keys()]).flatMap((path) => {
    const handle = found.get(path);
    return handle ? [{ path, handle }] : [];
  });
}

async function walk(
  folder: FileSystemDirectoryHandle,
  path: string,
  depth: number,
  found: Map<string, FileSystemFileHandle>,
): Promise<void> {
  const folders: FileSystemDirectoryHandle[] = [];
  for await (const entry of folder.values()) {
    if (found.size >= MOST_FILES) return;
    if (entry.kind === "file") found.set(`${path}/${entry.name}`, entry);
    else if (mayHoldPosts(entry.name)) folders.push(entry);
  }
  if (depth === DEEPEST) return;
  await Promise.all(folders.map((each) => walk(each, `${path}/${each.name}`, depth + 1, found)));
}

/** The file at a path that `postsIn` gave; null where it is gone. */
export async function fileAt(
  folder: FileSystemDirectoryHandle,
  path: string,
): Promise<FileSystemFileHandle | null> {
  const [top, ...parts] = path.split("/");
  const name = parts.pop();
  if (top !== folder.name || name === undefined) return null;
  try {
    const parent = await parts.reduce<Promise<FileSystemDirectoryHandle>>(
      async (above, part) => (await above).getDirectoryHandle(part),
      Promise.resolve(folder),
    );
    return await parent.getFileHandle(name);
  } catch {
    return null;
  }
}
