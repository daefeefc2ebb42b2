import type { CheckService } from "../../editor/core/check-service.ts";
import type { RuleId } from "../../checks/rules.ts";
import type { ProfileSaved } from "../profiles/profiles-state.ts";
import type { LinkOccurrence } from "../archive/archive-state.ts";

/** What the checks need of the session, for the issue that is open. */
export interface IssueChecks {
  /** What the checks of an issue know and remember beside its text. */
  readonly serviceFor: (options: CheckServiceOptions) => ObservedCheckService;
  /** Switches a rule off in the open issue's newsletter, or on again; its profile is kept with that. */
  readonly switchRule: (rule: RuleId, isOff: boolean) => Promise<ProfileSaved>;
}

export interface CheckServiceOptions {
  readonly issueId: string;
  /** What another issue is called. */
  readonly nameOf: (issue: NamedIssue) => string;
  readonly switchOff: (rule: RuleId) => void;
}
export type NamedIssue = Pick<LinkOccurrence, "number" | "headline" | "date" | "section">;

export interface ObservedCheckService {
  readonly now: () => CheckService;
  /** Calls after every change until the result is called. */
  readonly subscribe: (listener: () => void) => () => void;
}
