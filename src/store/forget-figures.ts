import { together, type Transaction } from "./database.ts";

/** The stores that `forgetFigures` writes. */
export const FIGURE_STORES = ["pictures", "figures"] as const;

/**
 * Forgets the figure files of issues that go for good, and the pictures that no issue has any more. A picture stays for as long as any
 * record names it: as the file, as what it was made of, or as what was made of it.
 */
export async function forgetFigures(
  transaction: Transaction<"readwrite">,
  issueIds: readonly string[],
): Promise<void> {
  const [figures, pictures] = [
    transaction.objectStore("figures"),
    transaction.objectStore("pictures"),
  ];
  const [all, hashes] = await Promise.all([figures.getAll(), pictures.getAllKeys()]);
  const goes = new Set(issueIds);
  const needed = new Set(
    all
      .filter(({ issueId }) => !goes.has(issueId))
      .flatMap(({ hash, original, small }) => [hash, original, ...(small ? [small] : [])]),
  );
  await together(
    ...all
      .filter(({ issueId }) => goes.has(issueId))
      .map(
        ({ issueId, path }) =>
          () =>
            figures.delete([issueId, path]),
      ),
    ...hashes.filter((hash) => !needed.has(hash)).map((hash) => () => pictures.delete(hash)),
  );
}
