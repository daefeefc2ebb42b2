import type { CheckService } from "../../editor/core/check-service.ts";
import type { Node } from "@tiptap/pm/model";
import type { Profile } from "../../issue/profile/profile.ts";
import type { Finding } from "../../checks/finding.ts";
import type { RuleId } from "../../checks/rules.ts";
import type { StoreApi } from "zustand/vanilla";
import type { Clock } from "../../store/clock.ts";
import type { Database } from "../../store/database.ts";
import type { ArchiveState, LinkOccurrence } from "../archive/archive-state.ts";
import type { OpenIssueState } from "../open-issue/open-issue-state.ts";
import type { Environment } from "../environment/environment.ts";
import type { Events } from "../environment/events.ts";
import type { LeftOutRules } from "./left-out-rules.ts";
import type { FixPlan } from "./plan-fixes.ts";
import type { ProfileSaved, ProfilesState } from "../profiles/profiles-state.ts";

/** What it is made with. */
export interface CheckSources {
  readonly storage: Environment["storage"];
  readonly page: Environment["page"];
  readonly events: Events;
  readonly clock: Clock;
  readonly database: Database;
  readonly archive: StoreApi<ArchiveState>;
  readonly openIssue: StoreApi<OpenIssueState>;
  readonly profiles: StoreApi<ProfilesState>;
}

/** What the checks need of the session, for the issue that is open. */
export interface IssueChecks {
  /** What the checks of an issue know and remember beside its text. */
  readonly serviceFor: (options: CheckServiceOptions) => ObservedCheckService;
  /**
   * What the safe fixes would make of the open issue, rule by rule, while it is this document and these are its rules;
   * null where it is not so any more.
   */
  readonly planFixes: (doc: Node, rules: Profile["checks"]) => Promise<FixPlan | null>;
  /** Mends all that these rules can mend in it, in one step of the history; how many places that were. */
  readonly fixRules: (rules: ReadonlySet<RuleId>) => number;
  /** Mends one finding by a change of the file's text; false where it would change what the text says. */
  readonly fixInFile: (finding: Finding) => boolean;
  readonly leftOut: LeftOutRules;
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
