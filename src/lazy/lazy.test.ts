import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { lazy, whenLoaded } from "./lazy.ts";

const settle = (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds);

describe("a lazy part", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it("is loaded once, whoever asks for it meanwhile", async () => {
    const load = vi.fn(async () => "part");
    const part = lazy(load);
    expect(part.now()).toBeNull();
    expect(await Promise.all([part.load(), part.load()])).toEqual(["part", "part"]);
    expect(await part.load()).toBe(part.now());
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("rejects where it cannot be loaded, and is tried again by the next who asks", async () => {
    const load = vi.fn(async () => "part").mockRejectedValueOnce(new Error("offline"));
    const part = lazy(load);
    await expect(part.load()).rejects.toThrow("offline");
    expect(await part.load()).toBe("part");
  });

  it("is waited for with others, for as long as one of them cannot be loaded", async () => {
    const load = vi.fn(async () => "part").mockRejectedValueOnce(new Error("offline"));
    const then = vi.fn();
    whenLoaded([lazy(load), lazy(async () => "other")], then);
    await settle();
    expect(then).not.toHaveBeenCalled();
    await settle(10_000);
    expect(then).toHaveBeenCalledTimes(1);
  });

  it("tells nobody who has gone meanwhile", async () => {
    const then = vi.fn();
    whenLoaded([lazy(async () => "part")], then)();
    await settle(10_000);
    expect(then).not.toHaveBeenCalled();
  });
});
