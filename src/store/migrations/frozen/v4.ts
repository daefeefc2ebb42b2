/** A database as version 4 left it, written out by hand. Never changed: it is what people have. */
export const frozenV4 = {
  version: 4,
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
    {
      name: "caught",
      keyPath: "id",
      records: [
        {
          key: undefined,
          value: {
            id: "link",
            order: 2,
            href: "https://example.com/a",
            original: "https://example.com/a?utm_source=chat",
            rules: ["trackers"],
            key: "page:example.com/a",
            title: "一",
            titleFrom: "drop",
            note: "",
            from: "drop",
            caughtAt: 1,
            placed: null,
            removed: false,
          },
        },
      ],
    },
    {
      name: "posts",
      keyPath: "path",
      records: [
        {
          key: undefined,
          value: { path: "2025-10-27-one.md", text: "# 一\n", sum: "0-4", modifiedAt: 1, size: 6 },
        },
      ],
    },
    { name: "facts", keyPath: "key", records: [] },
    { name: "lessons", keyPath: "about", records: [] },
    {
      name: "pictures",
      keyPath: "hash",
      records: [
        {
          key: undefined,
          value: {
            hash: "00ff",
            content: new Blob([new Uint8Array([0, 255])], { type: "image/png" }),
            width: 2,
            height: 1,
            name: "image.png",
          },
        },
      ],
    },
    {
      name: "figures",
      keyPath: ["issueId", "path"],
      records: [
        {
          key: undefined,
          value: {
            issueId: "first",
            path: "assets/img/one/1.png",
            hash: "00ff",
            original: "00ff",
            small: null,
            left: "nothing",
          },
        },
      ],
    },
    {
      name: "versions",
      keyPath: ["id", "number"],
      records: [
        {
          key: undefined,
          value: {
            id: "first",
            number: 1,
            at: 1,
            reason: null,
            base: 1,
            difference: [],
            sum: "1cceab7ece20f0-20",
          },
        },
        {
          key: undefined,
          value: {
            id: "first",
            number: 2,
            at: 2,
            reason: { kind: "fixes", count: 3 },
            base: 1,
            difference: [[12, 13, "二"]],
            sum: "014c3dda57bd5e-20",
          },
        },
      ],
    },
    {
      name: "bases",
      keyPath: ["copy", "id", "base"],
      records: [0, 1].map((copy) => ({
        key: undefined,
        value: {
          copy,
          id: "first",
          base: 1,
          text: "---\r\ntitle: 一\r\n---\r\n",
          sum: "1cceab7ece20f0-20",
        },
      })),
    },
    { name: "settings", keyPath: null, records: [{ key: "order", value: 3 }] },
  ],
};
