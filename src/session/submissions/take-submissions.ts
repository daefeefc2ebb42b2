import type { StoreApi } from "zustand/vanilla";
import type { Database } from "../../store/database.ts";
import { changeSubmissionMarks } from "../../store/submissions.ts";
import type { FoundLink, InboxState } from "../inbox/inbox-state.ts";
import type { BoxAnswer } from "./ask-box.ts";
import type { SubmissionsFound, SubmissionsTrouble } from "./submissions-state.ts";

/** More issues than these no newsletter has had; the oldest are forgotten. */
const MOST_TAKEN = 20_000;

/** Puts the links of issues that were not taken before into the inbox, and only then notes that they were. */
export async function takeSubmissions(
  { database, inbox }: { readonly database: Database; readonly inbox: StoreApi<InboxState> },
  box: string,
  { submissions, isCut }: BoxAnswer,
  taken: readonly number[],
): Promise<SubmissionsFound | SubmissionsTrouble> {
  const known = new Set(taken);
  const fresh = submissions.filter(({ number }) => !known.has(number));
  const links = fresh.flatMap(({ links: found, by, address }) =>
    found.map((link): FoundLink => ({ ...link, submission: { by, address } })),
  );
  const counts = {
    withoutLink: submissions.filter((each) => each.links.length + each.leftOut === 0).length,
    leftOut: fresh.reduce((sum, each) => sum + each.leftOut, 0),
    isCut,
  };
  if (links.length === 0) return { added: 0, known: 0, ...counts };
  const outcome = await inbox.getState().addLinks(links, "submission");
  if (!outcome.ok) return { kind: "not-kept", failure: outcome.failure };
  const numbers = fresh.filter((each) => each.links.length > 0).map(({ number }) => number);
  await changeSubmissionMarks(database, box, (marks) => ({
    ...marks,
    taken: [...new Set([...marks.taken, ...numbers])].slice(-MOST_TAKEN),
  }));
  return { added: outcome.added.length, known: outcome.known.length, ...counts };
}
