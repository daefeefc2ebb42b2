import type { Migration } from "./migration.ts";

/** Stores for links that were caught, for the archive, and for what is known and learned of links. */
export const links: Migration = {
  version: 2,
  run(database) {
    database.createObjectStore("caught", { keyPath: "id" });
    database.createObjectStore("posts", { keyPath: "path" });
    database.createObjectStore("facts", { keyPath: "key" });
    database.createObjectStore("lessons", { keyPath: "about" });
  },
};
