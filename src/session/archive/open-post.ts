import type { IncomingFile } from "../../publish/file-system-access.ts";
import type { Database } from "../../store/database.ts";
import { readStoredPost } from "../../store/posts.ts";
import { postNameOf } from "../core/issue-facts.ts";
import type { OpenOutcome } from "../library/library-state.ts";
import type { FolderKeeper } from "./folder-keeper.ts";

/** What opens files, in the library. */
export interface FileOpening {
  readonly openFiles: (files: readonly IncomingFile[]) => Promise<readonly OpenOutcome[]>;
  readonly openFileOf: (id: string, file: IncomingFile) => Promise<OpenOutcome>;
}

/**
 * A post of the archive becomes an issue of the library, with the file to be written back where it lies in the folder;
 * `issueId`: the one that it is already. null where it is not there.
 */
export async function openPost(
  path: string,
  issueId: string | null,
  database: Database,
  folder: Pick<FolderKeeper, "fileOf">,
  { openFiles, openFileOf }: FileOpening,
): Promise<OpenOutcome | null> {
  const fileName = postNameOf(path);
  const there = await folder.fileOf(path).catch(() => null);
  if (issueId !== null) {
    const outcome = there && (await openFileOf(issueId, there).catch(() => null));
    // What is wrong with the file is nothing against the issue.
    return outcome && "id" in outcome ? outcome : { kind: "same", fileName, id: issueId };
  }
  const post = await readStoredPost(database, path).catch(() => null);
  if (!post) return null;
  const incoming = there ?? { file: new File([post.text], fileName), handle: null };
  const [outcome] = await openFiles([incoming]);
  return outcome ?? null;
}
