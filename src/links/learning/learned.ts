import type { Lesson } from "./lesson.ts";
import type { Observations } from "./observations.ts";

/** What a person said of a host or an organisation. null: nothing is to be guessed; left out: as learned. */
export type Correction = Partial<Pick<Lesson, "organisation" | "section" | "shape" | "verb">>;

/** What the earlier issues show, and what a person says instead. */
export interface Learned {
  readonly observations: Observations;
  /** By host or organisation, as in `Lesson.about`, the organisation's name folded. */
  readonly corrections: ReadonlyMap<string, Correction>;
}
