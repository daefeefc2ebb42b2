import "../file-system-access.ts";

/** More than any site has: whoever connects a whole disk is shown so many pictures, of so many folders. */
const MOST = 5_000;
const MOST_FOLDERS = 5_000;
const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|avif)$/i;
/** What tools make and keep; hidden folders are left out, too. */
const NOT_OF_THE_SITE: ReadonlySet<string> = new Set(["node_modules", "_site", "vendor"]);

/**
 * The paths of all pictures below a folder of a clone, from the clone's root; "" is the root itself. None where there is
 * no such folder. Rejects where it may not be looked at.
 */
export async function picturesBelow(
  root: FileSystemDirectoryHandle,
  path: string,
): Promise<readonly string[]> {
  const found: string[] = [];
  let looked = 0;
  async function walk(folder: FileSystemDirectoryHandle, at: string): Promise<void> {
    const folders: string[] = [];
    for await (const name of folder.keys()) {
      if (found.length >= MOST) return;
      if (PICTURE.test(name)) found.push(at + name);
      // What has an ending is a file, as far as anybody calls folders of pictures.
      else if (!name.startsWith(".") && !/\.[a-z]\w*$/i.test(name) && !NOT_OF_THE_SITE.has(name))
        folders.push(name);
    }
    for (const name of folders) {
      const inside = await folder.getDirectoryHandle(name).catch(() => null);
      if (++looked > MOST_FOLDERS) return;
      if (inside) await walk(inside, `${at}${name}/`);
    }
  }
  let folder = root;
  for (const name of path.split("/").filter((each) => each !== "")) {
    const next = await folder.getDirectoryHandle(name).catch(noFolder);
    if (!next) return [];
    folder = next;
  }
  await walk(folder, path === "" ? "" : `${path}/`);
  return found;
}

function noFolder(error: unknown): null {
  if (error instanceof Error && /^(?:NotFound|TypeMismatch)Error$/.test(error.name)) return null;
  throw error;
}
