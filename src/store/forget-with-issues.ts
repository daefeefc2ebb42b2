import { together, type Transaction } from "./database.ts";
import { FIGURE_STORES, forgetFigures } from "./forget-figures.ts";
import { forgetVersions } from "./versions/forget-versions.ts";
import { VERSION_STORES } from "./versions/version-stores.ts";

/** The stores that `forgetWithIssues` writes. */
export const STORES_OF_ISSUES = [...FIGURE_STORES, ...VERSION_STORES] as const;

/** Forgets what belongs to issues that go for good and is seldom needed: figures, and versions. */
export async function forgetWithIssues(
  transaction: Transaction<"readwrite">,
  issueIds: readonly string[],
): Promise<void> {
  await together(
    () => forgetFigures(transaction, issueIds),
    () => forgetVersions(transaction, issueIds),
  );
}
