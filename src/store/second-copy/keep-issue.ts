import type { Database, Transaction } from "../database.ts";
import type { CopyFolder } from "./copy-folder.ts";
import {
  type CopiedIssue,
  type FoundIssue,
  ISSUE_STORES,
  issueInDatabase,
  issueOfFile,
  issuePath,
} from "./copied-issue.ts";
import { seal } from "./sealed.ts";

/**
 * How the two places of an issue stand to each other.
 * - `same`     the copy has what the database has, by now
 * - `missing`  the database does not have it
 * - `damaged`  the database has not its last text, or not to the letter
 * - `older`    the copy has a later save than the database
 * - `forked`   both went on from a common state, each in its way
 */
export type Standing = "same" | "missing" | "damaged" | "older" | "forked";

export interface KeptIssue {
  readonly standing: Standing;
  readonly here: FoundIssue | null;
  readonly copy: FoundIssue | null;
}

/**
 * Brings the copy of one issue up to the database, unless the copy has what the database has lost: a copy is never made
 * worse. `gone`: it was deleted for good, and so is its copy. Rejects as database and folder do.
 */
export async function keepIssue(
  database: Database,
  folder: CopyFolder,
  id: string,
  gone = false,
): Promise<KeptIssue> {
  const path = issuePath(id);
  const file = await folder.read(path);
  const copy = file === null ? null : issueOfFile(file);
  const { here, standing } = await database.read(ISSUE_STORES, async (transaction) => {
    const found = await issueInDatabase(transaction, id);
    return { here: found, standing: await standingOf(transaction, found, copy) };
  });
  if (!here && gone) {
    if (file !== null) await folder.remove(path);
    return { standing: "same", here, copy: null };
  }
  if (standing === "same" && here) {
    const wanted = seal(withoutVerdict(here));
    if (wanted !== file) await folder.write(path, wanted);
  }
  return { standing, here, copy };
}

async function standingOf(
  transaction: Transaction<"readonly">,
  here: FoundIssue | null,
  copy: FoundIssue | null,
): Promise<Standing> {
  if (!here) return copy ? "missing" : "same";
  if (!here.isWhole) return "damaged";
  if (!copy?.isWhole) return "same";
  const { id, seq, text, savedAt } = here.head;
  // Fewer saves, but the last of them is later: somebody has written on in the older text.
  if (seq < copy.head.seq)
    return savedAt > copy.head.savedAt && text !== copy.head.text ? "forked" : "older";
  if (seq === copy.head.seq) return text === copy.head.text ? "same" : "forked";
  const then = await transaction.objectStore("journal").get([id, copy.head.seq]);
  // The journal is short: of a save that is not in it any more nothing is known.
  return then && then.text !== copy.head.text ? "forked" : "same";
}

function withoutVerdict({ issue, head, opening }: FoundIssue): CopiedIssue {
  return { issue, head, opening };
}
