interface Save {
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** A save that takes so many characters away at most is a step of the same typing. */
const FEW = 16;
/** Saves further from each other, in milliseconds, are none of the same typing. */
const SOON = 4_000;

/** Of saves that follow each other quickly those worth a version: not one whose text is in the next that is. */
export function joinSaves<Each extends Save>(saves: readonly Each[]): readonly Each[] {
  const kept: Each[] = [];
  for (const save of saves.toReversed()) {
    const next = kept.at(-1);
    if (!next || !isSoon(save, next) || takenAway(save.text, next.text) > FEW) kept.push(save);
  }
  return kept.toReversed();
}

function isSoon(save: Save, next: Save): boolean {
  return Math.abs(next.savedAt - save.savedAt) < SOON;
}

/** How many characters of `before` are between what both texts begin and end with. */
function takenAway(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return before.length - head - tail;
}
