import type { Clock } from "../../store/clock.ts";

/** A frame has 16 ms; half of it is the page's own. */
const LONGEST_SLICE = 8;

/**
 * What `work` makes of each item, in order. Does no more at a time than a frame has room for: between two slices the
 * page hears its keys and paints.
 */
export async function inSlices<Item, Made>(
  items: readonly Item[],
  clock: Clock,
  work: (item: Item) => Made,
): Promise<Made[]> {
  const made: Made[] = [];
  let begun = clock.now();
  for (const item of items) {
    if (clock.now() - begun >= LONGEST_SLICE) {
      await new Promise<void>((resolve) => void clock.later(0, resolve));
      begun = clock.now();
    }
    made.push(work(item));
  }
  return made;
}
