import { switchRule } from "../../issue/profile/switch-rule.ts";
import { createCheckService } from "./create-check-service.ts";
import type { CheckSources, IssueChecks } from "./issue-checks.ts";

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
