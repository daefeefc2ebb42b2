import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { drawInTurn } from "./draw-in-turn.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("draws few at once, and many a few in each of the next tasks, in order, but for those taken back", () => {
  const drawn: number[] = [];
  const back = Array.from({ length: 11 }, (_, index) => drawInTurn(() => drawn.push(index)));
  expect(drawn).toEqual([0, 1, 2, 3]);
  back[5]?.();
  vi.advanceTimersToNextTimer();
  expect(drawn).toEqual([0, 1, 2, 3, 4, 6, 7, 8]);
  drawInTurn(() => drawn.push(11));
  expect(drawn).toHaveLength(8);
  vi.runAllTimers();
  expect(drawn).toEqual([0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11]);
  drawInTurn(() => drawn.push(12));
  expect(drawn.at(-1)).toBe(12);
  vi.runAllTimers();
});
