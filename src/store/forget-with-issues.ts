import { together, type Transaction } from "./database.ts";
import { FIGURE_STORES, forgetFigures } from "./forget-figures.ts";
import { forgetUnfinished } from "./unfinished.ts";
import { forgetVersions } from "./versions/forget-versions.ts";
import { VERSION_STORES } from "./versions/version-stores.ts";

/** The stores that `forgetWithIssues` writes. */
export const STORES_OF_ISSUES = [...FIGURE_STORES, ...VERSION_STORES, "settings"] as const;

/** Forgets what belongs to issues that go for good and is seldom needed: figures, versions, and what was not done in fields. */
export async function forgetWithIssues(
  transaction: Transaction<"readwrite">,
  issueIds: readonly string[],
): Promise<void> {
  await together(
    () => forgetFigures(transaction, issueIds),
    () => forgetVersions(transaction, issueIds),
    () => forgetUnfinished(transaction, issueIds),
  );
}
