import type { Node } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";
import { type Checker, createChecker } from "../../../checks/create-checker.ts";
import { listOf } from "../../../checks/list-of.ts";
import type { Finding } from "../../../checks/finding.ts";
import { sortByIgnored } from "../../../checks/ignored-place.ts";
import type { RuleId } from "../../../checks/rules.ts";
import type { Profile } from "../../../issue/profile/profile.ts";
import { schema } from "../../../issue/schema/index.ts";
import type { CheckService } from "../../core/check-service.ts";
import { originOf } from "../../core/origin.ts";
import { factsNow } from "../../queries/facts-now.ts";
import {
  type FindingsState,
  openFinding,
  SAID_BY_UNPUBLISHABLE,
  type TextFinding,
} from "../../queries/findings.ts";

/** A place that another mark tells of has none of ours; that a link was sent before, its item says in the margin. */
const MARKED_ELSEWHERE: ReadonlySet<RuleId> = new Set([...SAID_BY_UNPUBLISHABLE, "sent-before"]);

/** What a line lacks or has too much of while it is being typed is no mistake yet. */
const UNFINISHED: ReadonlySet<RuleId> = new Set([
  "trailing-mark",
  "unclosed-bracket",
  "stray-letter",
  "empty-item",
  "empty-heading",
  "item-without-link",
  "empty-section",
  "equal-comment",
]);

/**
 * An issue of which most sections are empty has only been begun: then none of them is a mistake yet, and an issue that
 * was just made would open with a mark on each of its titles.
 */
function hasOnlyBegun(doc: Node, found: readonly Finding[]): boolean {
  const sections = doc.children.filter(({ type }) => type === schema.nodes.section).length;
  return found.filter(({ rule }) => rule === "empty-section").length * 2 > sections;
}

/** What a new issue lacks in its front matter is written in the course of the week. */
const NOT_YET: ReadonlySet<RuleId> = new Set(["empty-headline", "tag-missing", "empty-body"]);

export type Look = (
  state: EditorState,
) => Pick<FindingsState, "findings" | "others" | "ignored" | "notYet"> &
  Pick<CheckServicePlaces, "places">;
interface CheckServicePlaces {
  readonly places: CheckService["ignored"];
}

/**
 * Finds what is wrong in the text of a state. What did not change since it was asked last is not looked at again.
 * `places` are those that are ignored, as they read now.
 */
export function createLook(profile: Profile, service: () => CheckService): Look {
  let checker: Checker | null = null;
  let by: CheckService["facts"] | null = null;
  return (state) => {
    const { ignored: known, facts } = service();
    if (!checker || by !== facts) checker = createChecker(profile, factsNow(facts));
    by = facts;
    const { doc } = state;
    const found = listOf(checker.check({ doc, origin: originOf(state) }));
    const isBegun = hasOnlyBegun(doc, found);
    const isLookedAt = isInLineOfCaret(state, openFinding(state));
    const isDue = (finding: Finding): boolean =>
      finding.rule !== "date-future" &&
      (isLookedAt || !isUnfinished(state, finding)) &&
      !(isBegun && (finding.rule === "empty-section" || NOT_YET.has(finding.rule)));
    const { shown, ignored, places } = sortByIgnored(doc, found, known);
    const due = shown.filter(isDue);
    return {
      findings: due.filter(isMarked),
      others: due.filter((finding) => !isMarked(finding)),
      ignored,
      notYet: shown.filter((finding) => !isDue(finding)),
      places,
    };
  };
}

function isMarked(finding: Finding): finding is TextFinding {
  return finding.place.kind === "text" && !MARKED_ELSEWHERE.has(finding.rule);
}

function isUnfinished(state: EditorState, finding: Finding): boolean {
  return UNFINISHED.has(finding.rule) && isInLineOfCaret(state, finding);
}

/** Whoever walks to a finding stands in its line, and has come to see what is wrong there, not to write on. */
function isInLineOfCaret({ selection }: EditorState, finding: Finding | null): boolean {
  const { $head } = selection;
  if (finding?.place.kind !== "text" || !$head.parent.isTextblock) return false;
  return finding.place.from <= $head.end() && finding.place.to >= $head.start();
}
