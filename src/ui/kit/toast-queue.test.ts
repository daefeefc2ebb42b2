import { describe, expect, it } from "vitest";
import { isToastWaiting, showToast, takeToasts } from "./toast-queue.ts";

describe("toasts", () => {
  it("wait until somebody shows them, in their order", () => {
    const shown: string[] = [];
    showToast("one");
    showToast("two");
    expect(isToastWaiting()).toBe(true);
    const end = takeToasts(({ text }) => shown.push(text));
    expect(isToastWaiting()).toBe(false);
    showToast("three");
    expect(shown).toEqual(["one", "two", "three"]);
    end();
    showToast("four");
    expect(isToastWaiting()).toBe(true);
    takeToasts(({ text }) => shown.push(text))();
    expect(shown.at(-1)).toBe("four");
  });
});
