import { textWidth } from "./text-width.ts";

/** Heights of a plot with an axis, from its upper edge. */
const TOP = 16;
export const BASE = 92.5;
export const HEIGHT = 110;
export const TYPE = 11;

/** Few bars stand together at the left. */
const WIDEST_SLOT = 56;

/** Where the middle of each of `count` columns is. */
export function columns(count: number, width: number): readonly number[] {
  const slot = slotOf(count, width);
  return Array.from({ length: count }, (_, index) => (index + 0.5) * slot);
}

export function slotOf(count: number, width: number): number {
  return Math.min(WIDEST_SLOT, width / Math.max(1, count));
}

/** The height at which a value ends. */
export function heightAt(value: number, most: number): number {
  return BASE - 0.5 - (most > 0 ? (value / most) * (BASE - 0.5 - TOP) : 0);
}

/**
 * Which columns are named below the axis: the last one, the first, and of the others as many as stand apart, at even
 * distances.
 */
export function namedColumns(
  names: readonly string[],
  middles: readonly number[],
): ReadonlySet<number> {
  const gap = 14;
  const widest = names.reduce((most, name) => Math.max(most, textWidth(name, TYPE)), 0) + gap;
  const last = names.length - 1;
  const distance = (middles[1] ?? 0) - (middles[0] ?? 0);
  const step = distance > 0 ? Math.max(1, Math.ceil(widest / distance)) : 1;
  const named = new Set<number>([last]);
  for (let index = 0; index <= last - step; index += step) named.add(index);
  return named;
}
