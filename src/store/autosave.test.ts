import { describe, expect, it } from "vitest";
import { Autosave, type AutosaveState, RETRY_AFTER, SAVE_AFTER } from "./autosave.ts";
import { RefusedWrite } from "./failure-of.ts";
import { handClock } from "./testing/hand-clock.ts";

/** An autosave over a disk that answers when it is told to. */
function setUp() {
  const clock = handClock();
  const states: AutosaveState[] = [];
  const answers: { resolve: () => void; reject: (error: unknown) => void }[] = [];
  const writes: string[] = [];
  let text = "";
  const autosave = new Autosave({
    clock,
    savedAt: 0,
    text: () => text,
    write: (written) => {
      writes.push(written);
      return new Promise((resolve, reject) => answers.push({ resolve, reject }));
    },
    onState: (state) => states.push(state),
  });
  return {
    clock,
    autosave,
    writes,
    type: (next: string) => {
      text = next;
      autosave.changed();
    },
    answer: async (error?: unknown) => {
      const waiting = answers.shift();
      if (error === undefined) waiting?.resolve();
      else waiting?.reject(error);
      await clock.settle();
    },
    state: () => states.at(-1),
    kinds: () => states.map(({ kind }) => kind),
  };
}

describe("autosave", () => {
  it("saves within half a second of a key while typing goes on without pause", async () => {
    const { clock, type, writes, answer } = setUp();
    for (let key = 0; key < 100; key++) {
      type("x".repeat(key + 1));
      await clock.advance(20);
      if (writes.length > 0) await answer();
    }
    const unsaved = 100 - (writes.at(-1)?.length ?? 0);
    expect(unsaved * 20).toBeLessThanOrEqual(500);
    expect(writes.length).toBeGreaterThan(4);
    expect(writes.length).toBeLessThan(10);
  });

  it("tells a disk that does not answer, waits for it no longer, and says saved once it has answered", async () => {
    const { clock, type, autosave, answer, writes, state } = setUp();
    type("a");
    await clock.advance(SAVE_AFTER);
    const flushed = autosave.flush();
    await clock.advance(5_000);
    const failure = { kind: "other", name: "TimeoutError" };
    expect(state()).toMatchObject({ kind: "failed", failure });
    expect(await Promise.race([flushed, clock.settle()])).toBe(false);
    await answer();
    expect(state()?.kind).toBe("saved");
    expect(writes).toEqual(["a"]);
  });

  it("says saved only when the disk has answered", async () => {
    const { clock, type, answer, kinds } = setUp();
    type("a");
    await clock.advance(SAVE_AFTER);
    expect(kinds()).toEqual(["dirty", "saving"]);
    await answer();
    expect(kinds()).toEqual(["dirty", "saving", "saved"]);
  });

  it("stays unsaved when keys were pressed during the write, and saves them next", async () => {
    const { clock, type, answer, state, writes } = setUp();
    type("a");
    await clock.advance(SAVE_AFTER);
    type("ab");
    await answer();
    expect(state()?.kind).toBe("dirty");
    await clock.advance(SAVE_AFTER);
    await answer();
    expect(state()?.kind).toBe("saved");
    expect(writes).toEqual(["a", "ab"]);
  });

  it("has one write under way at a time", async () => {
    const { clock, autosave, type, writes } = setUp();
    type("a");
    void autosave.flush();
    type("b");
    void autosave.flush();
    await clock.advance(10_000);
    expect(writes).toEqual(["a"]);
  });

  it("begins a flush before it returns", () => {
    const { autosave, type, writes } = setUp();
    type("a");
    void autosave.flush();
    expect(writes).toEqual(["a"]);
  });

  it("keeps a failure in view until a save succeeds, and tries again with longer pauses", async () => {
    const { clock, type, answer, state, writes, kinds } = setUp();
    type("a");
    await clock.advance(SAVE_AFTER);
    await answer(new DOMException("full", "QuotaExceededError"));
    expect(state()).toMatchObject({ kind: "failed", failure: { kind: "full" } });
    type("ab");
    for (const pause of RETRY_AFTER) {
      const before = writes.length;
      await clock.advance(pause - 1);
      expect(writes.length).toBe(before);
      await clock.advance(1);
      expect(writes.length).toBe(before + 1);
      expect(state()?.kind).toBe("failed");
      await answer(new Error("still"));
    }
    await clock.advance(30_000);
    await answer();
    expect(state()?.kind).toBe("saved");
    expect(
      kinds()
        .slice(2, -1)
        .every((kind) => kind === "failed"),
    ).toBe(true);
    expect(writes.at(-1)).toBe("ab");
  });

  it("does not try by itself where somebody else has written", async () => {
    const { clock, autosave, type, answer, writes } = setUp();
    type("a");
    await clock.advance(SAVE_AFTER);
    await answer(new RefusedWrite("conflict"));
    type("ab");
    await clock.advance(100_000);
    expect(writes).toEqual(["a"]);
    void autosave.flush();
    expect(writes).toEqual(["a", "ab"]);
  });

  it("reports a document that cannot be printed, and tries again", async () => {
    const clock = handClock();
    const states: AutosaveState[] = [];
    let broken = true;
    const autosave = new Autosave({
      clock,
      savedAt: 0,
      text: () => {
        if (broken) throw new RangeError("no");
        return "whole";
      },
      write: () => Promise.resolve(),
      onState: (state) => states.push(state),
    });
    autosave.changed();
    await clock.advance(SAVE_AFTER);
    expect(states.at(-1)).toMatchObject({ failure: { kind: "unprinted", name: "RangeError" } });
    broken = false;
    await clock.advance(RETRY_AFTER[0]);
    expect(states.at(-1)?.kind).toBe("saved");
  });
});
