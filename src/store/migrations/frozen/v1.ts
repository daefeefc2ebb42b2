/** A database as version 1 left it, written out by hand. Never changed: it is what people have. */
export const frozenV1 = {
  version: 1,
  stores: [
    {
      name: "issues",
      keyPath: "id",
      records: [
        {
          key: undefined,
          value: {
            id: "first",
            order: 1,
            profileId: "weekly-zh",
            naming: { kind: "opened", fileName: "2025-11-03-one.md" },
            kept: { kind: "opened", sum: "0-21", at: 1 },
            removed: false,
            sample: false,
          },
        },
      ],
    },
    {
      name: "heads",
      keyPath: "id",
      records: [
        {
          key: undefined,
          value: {
            id: "first",
            seq: 1,
            epoch: 0,
            text: "---\r\ntitle: 一\r\n---\r\n",
            sum: "0-21",
            savedAt: 1,
            schema: 1,
          },
        },
      ],
    },
    { name: "journal", keyPath: ["id", "seq"], records: [] },
    { name: "openings", keyPath: "id", records: [] },
    { name: "places", keyPath: "id", records: [] },
    { name: "profiles", keyPath: "id", records: [] },
    { name: "settings", keyPath: null, records: [{ key: "order", value: 2 }] },
  ],
};
