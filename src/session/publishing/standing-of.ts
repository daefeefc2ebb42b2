import { cloneFolder } from "../../publish/destinations/clone-folder.ts";
import { inLineEndsOf } from "../../publish/destinations/line-ends-of.ts";
import { decodeUtf8 } from "../../publish/utf8.ts";
import type { Database } from "../../store/database.ts";
import type { OpenIssueStore } from "../open-issue/create-open-issue.ts";
import { postPathOf, unpublishedIn } from "./collect-files.ts";
import type { IssueStanding } from "./publishing-state.ts";

/** How the open issue stands to the files of the clone; null where no issue is open. Rejects as the disk does. */
export async function standingOf(
  openIssue: OpenIssueStore,
  database: Database,
  /** null where none is connected. */
  clone: FileSystemDirectoryHandle | null,
): Promise<IssueStanding | null> {
  const { current, text } = openIssue.getState();
  if (current.kind !== "open") return null;
  const mine = text();
  const unpublished = (await unpublishedIn(current, database)).length;
  const there = clone && (await textIn(clone, postPathOf(current)));
  const isSame = there !== null && inLineEndsOf(mine, there) === mine;
  return { unpublished, isInClone: isSame && unpublished === 0 };
}

/** null where there is none, or none that may be read now. */
async function textIn(clone: FileSystemDirectoryHandle, path: string): Promise<string | null> {
  const found = await cloneFolder(clone)
    .read(path)
    .catch(() => null);
  return found && decodeUtf8(found.bytes);
}
