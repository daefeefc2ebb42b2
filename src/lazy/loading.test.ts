import { describe, expect, it, vi } from "vitest";
import { lazy } from "./lazy.ts";
import { whenNothingLoads } from "./loading.ts";

/** A part, and how its loading ends. */
function slowPart() {
  let arrive = (): void => undefined;
  let fail = (): void => undefined;
  const promise = new Promise<string>((resolve, reject) => {
    arrive = () => resolve("here");
    fail = () => reject(new Error());
  });
  return { part: lazy(() => promise), arrive, fail };
}

describe("what can wait until nothing loads", () => {
  it("goes on at once where nothing does", () => {
    const run = vi.fn<() => void>();
    whenNothingLoads(run);
    expect(run).toHaveBeenCalledOnce();
  });

  it("waits for all parts, also for one that cannot be loaded", async () => {
    const [one, other] = [slowPart(), slowPart()];
    const loads = [one.part.load(), other.part.load().catch(() => null)];
    const run = vi.fn<() => void>();
    whenNothingLoads(run);
    one.arrive();
    await loads[0];
    expect(run).not.toHaveBeenCalled();
    other.fail();
    await loads[1];
    expect(run).toHaveBeenCalledOnce();
  });

  it("does not wait for ever for a line that never answers", () => {
    vi.useFakeTimers();
    try {
      void lazy(() => new Promise(() => undefined)).load();
      const run = vi.fn<() => void>();
      whenNothingLoads(run);
      vi.runAllTimers();
      expect(run).toHaveBeenCalledOnce();
    } finally {
      vi.useRealTimers();
    }
  });

  it("does not go on once it is taken back", async () => {
    const { part, arrive } = slowPart();
    const loading = part.load();
    const run = vi.fn<() => void>();
    whenNothingLoads(run)();
    arrive();
    await loading;
    expect(run).not.toHaveBeenCalled();
  });
});
