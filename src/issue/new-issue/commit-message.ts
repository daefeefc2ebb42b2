import { CHANGES_PLACEHOLDER } from "../patterns/placeholders.ts";
import { fillPattern, type PatternValues } from "../patterns/fill-pattern.ts";

/** The message of a commit by a profile's pattern, on one line. What a pattern asks for and is not there is left out. */
export function commitMessage(pattern: string, values: PatternValues, changes: string): string {
  return pattern
    .split(`{${CHANGES_PLACEHOLDER}}`)
    .map((part) => fillPattern(part, values))
    .join(changes)
    .replace(/\s+/g, " ")
    .trim();
}
