import type { Migration } from "./migration.ts";

/** Stores for pictures, and for which of them is which file of an issue. */
export const pictures: Migration = {
  version: 3,
  run(database) {
    database.createObjectStore("pictures", { keyPath: "hash" });
    database.createObjectStore("figures", { keyPath: ["issueId", "path"] });
  },
};
