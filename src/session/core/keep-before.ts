import type { Clock } from "../../store/clock.ts";
import type { Database } from "../../store/database.ts";
import type { VersionReason } from "../../store/versions/version-record.ts";

/**
 * Keeps a text of an issue as a version before it is replaced; `text` null: the one that was saved last. Never rejects: a
 * version that cannot be kept is in the way of nothing.
 */
export async function keepBefore(
  { database, clock }: { readonly database: Database; readonly clock: Clock },
  id: string,
  text: string | null,
  reason: VersionReason,
): Promise<void> {
  const now = clock.now();
  try {
    const { keepVersion } = await import("../../store/versions/keep-version.ts");
    await keepVersion(database, id, text, reason, now);
  } catch {
    // The history of the open issue, and the journal, still have it for a while.
  }
}
