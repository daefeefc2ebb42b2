import { together, type Transaction } from "../database.ts";
import { basesOf, versionsOf } from "./version-stores.ts";

/** Forgets all versions of issues that go for good. */
export async function forgetVersions(
  transaction: Transaction<"readwrite">,
  issueIds: readonly string[],
): Promise<void> {
  await together(
    ...issueIds.flatMap((id) => [
      () => transaction.objectStore("versions").delete(versionsOf(id)),
      ...basesOf(id).map((range) => () => transaction.objectStore("bases").delete(range)),
    ]),
  );
}
