import type { Database } from "./database.ts";
import type { SubmissionMarksRecord } from "./records.ts";

/**
 * Changes what is known of a box of submissions, also where another tab does so at the same time. `box`: the name that it is
 * kept under. Resolves to what was known before.
 */
export async function changeSubmissionMarks(
  database: Database,
  box: string,
  change: (marks: SubmissionMarksRecord) => SubmissionMarksRecord,
): Promise<SubmissionMarksRecord> {
  return database.write(["settings"], async (transaction) => {
    const settings = transaction.objectStore("settings");
    const former = marksOf(await settings.get(`submissions:${box}`));
    const marks = change(former);
    if (marks !== former) await settings.put(marks, `submissions:${box}`);
    return former;
  });
}

/** A backup from elsewhere may hold anything. */
function marksOf(value: unknown): SubmissionMarksRecord {
  if (typeof value !== "object" || value === null) return NOTHING_TAKEN;
  const { askedAt, taken }: { readonly askedAt?: unknown; readonly taken?: unknown } = value;
  return {
    askedAt: typeof askedAt === "number" && Number.isFinite(askedAt) ? askedAt : null,
    taken: Array.isArray(taken) ? taken.filter((each) => Number.isSafeInteger(each)) : [],
  };
}

const NOTHING_TAKEN: SubmissionMarksRecord = { askedAt: null, taken: [] };
