import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forgetParting, leaveParting, partedIssues, readParting } from "./parting.ts";
import { memoryStorage } from "./testing/memory-storage.ts";

describe("what a page leaves behind", () => {
  it("comes back to the code unit, whatever it holds", () => {
    const storage = memoryStorage(new Map());
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(), (words, at) => {
        // Halves of characters, too.
        const place = { anchor: at, head: 1, scroll: 0.5, folds: [0, 2] };
        const parting = { seq: 3, epoch: 1, place, text: `\uD83D${words}\u0000\uDE00`, at };
        leaveParting(storage, "a", parting);
        expect(readParting(storage, "a")).toEqual(parting);
      }),
    );
  });

  it("is known by its issue until it is forgotten, and nothing else is taken for it", () => {
    const storage = memoryStorage(new Map([["galley:preferences", "{}"]]));
    const parting = { seq: 1, epoch: 1, text: "", place: null, at: 0 };
    leaveParting(storage, "a", parting);
    leaveParting(storage, "b", parting);
    expect(partedIssues(storage)).toEqual(["a", "b"]);
    forgetParting(storage, "a");
    expect(partedIssues(storage)).toEqual(["b"]);
    expect(readParting(storage, "a")).toBeNull();
  });

  const almost = (change: object): string =>
    JSON.stringify({ seq: 1, epoch: 1, at: 1, text: "x", place: null, ...change });
  it.each(["", "{", "null", "7", almost({ at: "1" }), almost({ place: { anchor: 1 } })])(
    "is nothing where what is stored is none: %s",
    (stored) => {
      expect(readParting(memoryStorage(new Map([["galley:parting:a", stored]])), "a")).toBeNull();
    },
  );

  it("is nothing where the storage is full or forbidden", () => {
    const parting = { seq: 1, epoch: 1, text: "", place: null, at: 0 };
    const full = memoryStorage(new Map());
    full.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    for (const storage of [full, null]) {
      leaveParting(storage, "a", parting);
      expect(readParting(storage, "a")).toBeNull();
      expect(partedIssues(storage)).toEqual([]);
    }
  });
});
