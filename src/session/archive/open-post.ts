import type { IncomingFile } from "../../publish/file-system-access.ts";
import type { Database } from "../../store/database.ts";
import { readStoredPost } from "../../store/posts.ts";
import { postNameOf } from "../core/issue-facts.ts";
import type { OpenOutcome } from "../library/library-state.ts";
import type { FolderKeeper } from "./folder-keeper.ts";

/** A post of the archive becomes an issue of the library; the id of the issue. null where it is not there, or refused. */
export async function openPost(
  path: string,
  database: Database,
  folder: Pick<FolderKeeper, "fileOf">,
  openFiles: (files: readonly IncomingFile[]) => Promise<readonly OpenOutcome[]>,
): Promise<string | null> {
  const post = await readStoredPost(database, path).catch(() => null);
  if (!post) return null;
  const incoming = (await folder.fileOf(path)) ?? {
    file: new File([post.text], postNameOf(path)),
    handle: null,
  };
  const [outcome] = await openFiles([incoming]);
  return outcome && "id" in outcome ? outcome.id : null;
}
