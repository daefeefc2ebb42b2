import { expect, it } from "vitest";
import { inSlices } from "./in-slices.ts";

/** A clock that only goes on by what is done. */
function workingClock() {
  let now = 0;
  let breaks = 0;
  return {
    now: () => now,
    later: (_: number, run: () => void) => {
      breaks++;
      queueMicrotask(run);
      return () => undefined;
    },
    pass: (milliseconds: number) => (now += milliseconds),
    breaks: () => breaks,
  };
}

it("does much in pieces, with a break where a frame is full, and keeps the order", async () => {
  const clock = workingClock();
  const items = Array.from({ length: 1000 }, (_, index) => index);
  let since = 0;
  let longest = 0;
  let breaks = 0;
  const made = await inSlices(items, clock, (item) => {
    if (clock.breaks() !== breaks) since = clock.now();
    breaks = clock.breaks();
    clock.pass(1);
    longest = Math.max(longest, clock.now() - since);
    return item * 2;
  });
  expect(made).toEqual(items.map((item) => item * 2));
  expect(longest).toBe(8);
  expect(breaks).toBe(124);
});

it("does little at once", async () => {
  const clock = workingClock();
  expect(await inSlices([1, 2], clock, () => clock.pass(3))).toEqual([3, 6]);
  expect(clock.breaks()).toBe(0);
});
