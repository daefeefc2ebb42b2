import * as fc from "fast-check";

/** What a person can do, and how often it comes among other things. */
export const FREQUENCIES = {
  write: 10,
  compose: 6,
  "begin an item": 5,
  "delete an item": 3,
  "take a word back": 4,
  "move an item": 6,
  "make bold": 4,
  paste: 4,
  "drop a link": 3,
  "rewrite the introduction": 3,
  "change the headline": 3,
  "write in the Markdown": 4,
  "replace all": 2,
  "restore the first version": 1,
  undo: 6,
  redo: 3,
  "go to the library and back": 2,
  "delete it and take that back": 1,
  reload: 3,
  "reload in the middle": 2,
  kill: 1,
  "kill in the middle": 1,
  "write in a second tab": 2,
  "fill the disk": 1,
} as const satisfies Readonly<Record<string, number>>;

export type StepKind = keyof typeof FREQUENCIES;

/** After a step: the file that a download gives, what the disk has, or nothing is looked at. */
type Look = "file" | "disk" | "nothing";

export interface Step {
  readonly kind: StepKind;
  /** Which of the places where it can be done. */
  readonly pick: number;
  readonly look: Look;
}

function isKind(name: string): name is StepKind {
  return name in FREQUENCIES;
}

/** The same steps for the same seed. */
export function stepsOf(seed: number, count: number): readonly Step[] {
  const kinds = Object.entries(FREQUENCIES).flatMap(([kind, weight]) =>
    isKind(kind) ? [{ weight, arbitrary: fc.constant(kind) }] : [],
  );
  const look: fc.Arbitrary<Look> = fc.oneof(
    { weight: 5, arbitrary: fc.constant<Look>("file") },
    { weight: 2, arbitrary: fc.constant<Look>("disk") },
    { weight: 3, arbitrary: fc.constant<Look>("nothing") },
  );
  const step = fc.record({ kind: fc.oneof(...kinds), pick: fc.nat({ max: 99 }), look });
  const [steps = []] = fc.sample(fc.array(step, { minLength: count, maxLength: count }), {
    seed,
    numRuns: 1,
  });
  return steps;
}
