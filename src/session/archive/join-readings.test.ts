import { expect, test } from "vitest";
import type { ArchiveReading } from "./archive-state.ts";
import { readInTurn } from "./join-readings.ts";

const read = (posts: number, ...refused: string[]): ArchiveReading => ({
  kind: "read",
  posts,
  changed: posts,
  refused,
});
const reading = (name: string, result: ArchiveReading) => ({
  name,
  read: () => Promise.resolve(result),
});

test("several folders are all read, and those of which nothing was read are named", async () => {
  const all = [
    reading("a", { kind: "no-posts", refused: [] }),
    reading("b", read(2, "x.md")),
    reading("c", read(3)),
  ];
  expect(await readInTurn(all)).toEqual({
    kind: "read",
    posts: 5,
    changed: 5,
    refused: ["x.md"],
    unread: ["a"],
  });
});

test("where nothing was read, the first folder says why", async () => {
  const all = [
    reading("a", { kind: "not-permitted" }),
    reading("b", { kind: "no-posts", refused: [] }),
  ];
  expect(await readInTurn(all)).toEqual({ kind: "not-permitted" });
});
