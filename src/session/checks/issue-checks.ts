import type { CheckService } from "../../editor/core/check-service.ts";
import type { RuleId } from "../../checks/rules.ts";
import type { StoreApi } from "zustand/vanilla";
import type { ArchiveState, LinkOccurrence } from "../archive/archive-state.ts";
import type { OpenIssueState } from "../open-issue/open-issue-state.ts";
import type { ProfileSaved, ProfilesState } from "../profiles/profiles-state.ts";

/** What it is made with. */
export interface CheckSources {
  readonly archive: StoreApi<ArchiveState>;
  readonly openIssue: StoreApi<OpenIssueState>;
  readonly profiles: StoreApi<ProfilesState>;
}

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
