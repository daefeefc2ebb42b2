import type { Profile } from "../issue/profile/profile.ts";
import type { Finding } from "./finding.ts";
import type { House } from "./house.ts";
import type { Found, Options, Rule, Severity } from "./rule.ts";
import { type RuleId, RULES } from "./rules.ts";

/** Rules that look at one kind of thing, each with what the profile sets for it. */
export type Active<Looks> = readonly (readonly [
  RuleId,
  Extract<Rule, { looksAt: Looks }>,
  Options,
])[];
export type ActiveRules = { readonly [Looks in Rule["looksAt"]]: Active<Looks> };

/** The rules that the profile has not switched off, each with its options. */
export function activeRules({ checks }: Profile): ActiveRules {
  const table: Readonly<Record<RuleId, Rule>> = RULES;
  const ids = Object.keys(table).filter((id): id is RuleId => id in table);
  const looking = <Looks extends Rule["looksAt"]>(looksAt: Looks): Active<Looks> =>
    ids.flatMap((id) => {
      const rule = table[id];
      if (checks[id]?.isOff || !looks(rule, looksAt)) return [];
      return [[id, rule, { ...rule.options, ...checks[id]?.options }] as const];
    });
  return {
    line: looking("line"),
    siblings: looking("siblings"),
    section: looking("section"),
    whole: looking("whole"),
    doc: looking("doc"),
    head: looking("head"),
  };
}

function looks<Looks extends Rule["looksAt"]>(
  rule: Rule,
  looksAt: Looks,
): rule is Extract<Rule, { looksAt: Looks }> {
  return rule.looksAt === looksAt;
}

/** All that rules find in what they are shown, in its positions. */
export function run<Seen>(
  rules: readonly (readonly [
    RuleId,
    {
      readonly severity: Severity;
      readonly find: (seen: Seen, house: House, options: Options) => readonly Found[];
    },
    Options,
  ])[],
  seen: Seen,
  house: House,
): readonly Finding[] {
  return rules.flatMap(([id, rule, options]) =>
    rule.find(seen, house, options).map((found) => findingOf(id, rule.severity, found)),
  );
}

/** What a rule found, as a finding; `usual` is the rule's own severity. */
export function findingOf(rule: RuleId, usual: Severity, found: Found): Finding {
  const { from, to, parameters = {}, fix = null, severity = usual } = found;
  return { rule, severity, place: { kind: "text", from, to }, parameters, fix };
}
