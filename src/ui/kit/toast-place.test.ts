// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { placeToasts } from "./toast-place.ts";

/** Where a toast of the list stands for each place, in a window of three by two fields that are 100 wide and high. */
const FIELDS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  "bottom-start": [0, 1],
  bottom: [1, 1],
  "bottom-end": [2, 1],
  "top-start": [0, 0],
  top: [1, 0],
  "top-end": [2, 0],
};

const list = document.createElement("div");
/** What stands in each field: a word for each, as they are listed above. */
let fields: readonly Element[] = [];

beforeEach(() => {
  const toast = document.createElement("div");
  toast.className = "toast";
  list.replaceChildren(toast);
  toast.getBoundingClientRect = () => {
    const [x, y] = FIELDS[list.dataset["place"] ?? "bottom"] ?? [0, 0];
    return new DOMRect(x * 100 + 1, y * 100 + 1, 98, 98);
  };
  const names = Object.values(FIELDS);
  document.elementsFromPoint = (x, y) => {
    const at = names.findIndex(
      ([left, top]) => left === Math.floor(x / 100) && top === Math.floor(y / 100),
    );
    const under = fields[at];
    return under ? [toast, under] : [toast];
  };
});
afterEach(() => list.removeAttribute("data-place"));

const stand = (...kinds: readonly string[]): void => {
  fields = kinds.map((kind) => document.createElement(kind));
};

describe("toasts", () => {
  it("stand below in the middle where they cover nothing to press, else at the first place that is free", () => {
    stand("p", "p", "p", "p", "p", "p");
    placeToasts(list);
    expect(list.dataset["place"]).toBe("bottom");
    stand("p", "button", "p", "p", "p", "p");
    placeToasts(list);
    expect(list.dataset["place"]).toBe("bottom-start");
  });

  it("stay while their place is free, though a better one gets free, until none stands", () => {
    stand("input", "button", "select", "p", "p", "p");
    placeToasts(list);
    expect(list.dataset["place"]).toBe("top");
    stand("p", "p", "p", "p", "p", "p");
    placeToasts(list);
    expect(list.dataset["place"]).toBe("top");
    list.firstElementChild?.setAttribute("data-ending-style", "");
    placeToasts(list);
    expect(list.dataset["place"]).toBe("top");
    list.replaceChildren();
    placeToasts(list);
    expect(list.dataset["place"]).toBeUndefined();
  });

  it("stand below in the middle where every place covers something", () => {
    stand("button", "button", "button", "button", "button", "button");
    placeToasts(list);
    expect(list.dataset["place"]).toBe("bottom");
  });
});
