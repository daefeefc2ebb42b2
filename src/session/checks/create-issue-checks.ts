import type { StoreApi } from "zustand/vanilla";
import { switchRule } from "../../issue/profile/switch-rule.ts";
import type { ArchiveState } from "../archive/archive-state.ts";
import type { OpenIssueState } from "../open-issue/open-issue-state.ts";
import type { ProfilesState } from "../profiles/profiles-state.ts";
import { createCheckService } from "./create-check-service.ts";
import type { IssueChecks } from "./issue-checks.ts";

export interface CheckSources {
  readonly archive: StoreApi<ArchiveState>;
  readonly openIssue: StoreApi<OpenIssueState>;
  readonly profiles: StoreApi<ProfilesState>;
}

export function createIssueChecks(sources: CheckSources): IssueChecks {
  const { openIssue, profiles } = sources;
  return {
    serviceFor: (options) => createCheckService(sources, options),
    async switchRule(rule, isOff) {
      const { current, renewChecks } = openIssue.getState();
      const id = current.kind === "open" ? current.profile.id : "";
      const listed = profiles.getState().profiles.find(({ profile }) => profile.id === id);
      if (!listed) return { kind: "changed" };
      const yaml = switchRule(listed.yaml, rule, isOff);
      const saved = await profiles.getState().save(yaml, id, listed.yaml);
      renewChecks();
      return saved;
    },
  };
}
