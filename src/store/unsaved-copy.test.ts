import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  deleteUnsavedCopy,
  keepUnsavedCopy,
  issuesWithUnsavedCopy,
  readUnsavedCopy,
} from "./unsaved-copy.ts";
import { memoryStorage } from "./testing/memory-storage.ts";

describe("what a page leaves behind", () => {
  it("comes back to the code unit, whatever it holds", () => {
    const storage = memoryStorage(new Map());
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(), (words, at) => {
        // Halves of characters, too.
        const place = { anchor: at, head: 1, scroll: 0.5, folds: [0, 2] };
        const copy = { seq: 3, epoch: 1, place, text: `\uD83D${words}\u0000\uDE00`, at };
        keepUnsavedCopy(storage, "a", copy);
        expect(readUnsavedCopy(storage, "a")).toEqual(copy);
      }),
    );
  });

  it("is known by its issue until it is forgotten, and nothing else is taken for it", () => {
    const storage = memoryStorage(new Map([["galley:preferences", "{}"]]));
    const copy = { seq: 1, epoch: 1, text: "", place: null, at: 0 };
    keepUnsavedCopy(storage, "a", copy);
    keepUnsavedCopy(storage, "b", copy);
    expect(issuesWithUnsavedCopy(storage)).toEqual(["a", "b"]);
    deleteUnsavedCopy(storage, "a");
    expect(issuesWithUnsavedCopy(storage)).toEqual(["b"]);
    expect(readUnsavedCopy(storage, "a")).toBeNull();
  });

  const almost = (change: object): string =>
    JSON.stringify({ seq: 1, epoch: 1, at: 1, text: "x", place: null, ...change });
  it.each(["", "{", "null", "7", almost({ at: "1" }), almost({ place: { anchor: 1 } })])(
    "is nothing where what is stored is none: %s",
    (stored) => {
      expect(
        readUnsavedCopy(memoryStorage(new Map([["galley:parting:a", stored]])), "a"),
      ).toBeNull();
    },
  );

  it("is nothing where the storage is full or forbidden", () => {
    const copy = { seq: 1, epoch: 1, text: "", place: null, at: 0 };
    const full = memoryStorage(new Map());
    full.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    for (const storage of [full, null]) {
      keepUnsavedCopy(storage, "a", copy);
      expect(readUnsavedCopy(storage, "a")).toBeNull();
      expect(issuesWithUnsavedCopy(storage)).toEqual([]);
    }
  });
});
