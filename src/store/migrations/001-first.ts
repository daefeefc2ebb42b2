import type { Migration } from "./migration.ts";

/** The stores of the first version. */
export const first: Migration = {
  version: 1,
  run(database) {
    database.createObjectStore("issues", { keyPath: "id" });
    database.createObjectStore("heads", { keyPath: "id" });
    database.createObjectStore("journal", { keyPath: ["id", "seq"] });
    database.createObjectStore("openings", { keyPath: "id" });
    database.createObjectStore("places", { keyPath: "id" });
    database.createObjectStore("profiles", { keyPath: "id" });
    database.createObjectStore("settings");
  },
};
