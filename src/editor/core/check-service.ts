import { type Facts, UNKNOWN_FILES } from "../../checks/house.ts";
import type { IgnoredPlace } from "../../checks/ignored-place.ts";
import type { RuleId } from "../../checks/rules.ts";

/** What the checks know and remember of one issue beside its text. Another object wherever something in it differs. */
export interface CheckService {
  /** Places where nothing is to be said any more. */
  readonly ignored: readonly IgnoredPlace[];
  readonly facts: Pick<Facts, "others" | "sentIn" | "fileName" | "names" | "files">;
  /** Remembers these places instead. */
  readonly keepIgnored: (places: readonly IgnoredPlace[]) => void;
  /** Has the rule say nothing any more in all issues of this newsletter. */
  readonly switchOff: (rule: RuleId) => void;
}

/** Knows of nothing but the text, and remembers nothing. */
export const NO_CHECK_SERVICE: CheckService = {
  ignored: [],
  facts: { others: [], sentIn: () => null, fileName: null, names: new Map(), files: UNKNOWN_FILES },
  keepIgnored: () => undefined,
  switchOff: () => undefined,
};
