import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { whenIdle } from "./when-idle.ts";

describe("what waits for an idle moment", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("is done in one", () => {
    const run = vi.fn<() => void>();
    whenIdle(run);
    expect(run).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(run).toHaveBeenCalledOnce();
  });

  it.each([0, 1])("is not done once it was taken back after %i idle moments", (moments) => {
    const run = vi.fn<() => void>();
    const cancel = whenIdle(run);
    for (let moment = 0; moment < moments; moment++) vi.advanceTimersToNextTimer();
    cancel();
    vi.runAllTimers();
    expect(run).not.toHaveBeenCalled();
  });
});
