import type { Guess } from "../../links/learning/lesson.ts";

export const NOTHING_GUESSED: Guess = {
  section: null,
  sureness: 0,
  shape: null,
  organisation: null,
  verb: null,
};
