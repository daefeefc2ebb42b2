import type { Finding } from "../../checks/finding.ts";
import { factsNow } from "../../editor/queries/facts-now.ts";
import { switchRule } from "../../issue/profile/switch-rule.ts";
import { keepBefore } from "../core/keep-before.ts";
import { createCheckService } from "./create-check-service.ts";
import type { CheckSources, IssueChecks, ObservedCheckService } from "./issue-checks.ts";
import { leftOutRules } from "./left-out-rules.ts";
import { type FixableText, fixWith, planFixes } from "./plan-fixes.ts";

export function createIssueChecks(sources: CheckSources): IssueChecks {
  const { openIssue, profiles, storage } = sources;
  let service: ObservedCheckService | null = null;

  function fixable(): FixableText | null {
    const { current, settle, text } = openIssue.getState();
    if (current.kind !== "open" || !service) return null;
    settle();
    const facts = factsNow(service.now().facts);
    const { profile, ignored } = current;
    return { text: text(), profile, facts, ignored };
  }

  function fix(isWanted: (finding: Finding) => boolean): number {
    const before = fixable();
    if (!before) return 0;
    const { text, fixed } = fixWith(before, isWanted);
    if (fixed.length === 0) return 0;
    const { current, replaceText } = openIssue.getState();
    if (fixed.length > 1 && current.kind === "open")
      void keepBefore(sources, current.id, before.text, { kind: "fixes", count: fixed.length });
    replaceText(text);
    return fixed.length;
  }

  return {
    serviceFor(options) {
      service = createCheckService(sources, options);
      return service;
    },
    async planFixes(doc, rules) {
      const now = fixable();
      const { current } = openIssue.getState();
      const isStill =
        current.kind === "open" && current.state.doc === doc && current.profile.checks === rules;
      return now && isStill ? planFixes(now) : null;
    },
    fixRules: (rules) => fix(({ rule }) => rules.has(rule)),
    fixInFile: ({ rule, place }) =>
      fix((each) => each.rule === rule && isSamePlace(each.place, place)) > 0,
    leftOut: leftOutRules(storage),
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

function isSamePlace(a: Finding["place"], b: Finding["place"]): boolean {
  return a.kind === "text" && b.kind === "text" && a.from === b.from && a.to === b.to;
}
