import type { Migration } from "./migration.ts";

/** Stores for the versions of issues, and for the texts that they lean on. */
export const versions: Migration = {
  version: 4,
  run(database) {
    database.createObjectStore("versions", { keyPath: ["id", "number"] });
    database.createObjectStore("bases", { keyPath: ["copy", "id", "base"] });
  },
};
