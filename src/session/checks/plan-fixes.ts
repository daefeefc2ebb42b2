import type { Node } from "@tiptap/pm/model";
import type { Finding } from "../../checks/finding.ts";
import { fixText } from "../../checks/fix-text.ts";
import type { Facts } from "../../checks/house.ts";
import { type IgnoredPlace, sortByIgnored } from "../../checks/ignored-place.ts";
import type { RuleId } from "../../checks/rules.ts";
import type { Profile } from "../../issue/profile/profile.ts";

/** A text with all that its fixes go by. */
export interface FixableText {
  readonly text: string;
  readonly profile: Profile;
  readonly facts: Facts;
  readonly ignored: readonly IgnoredPlace[];
}

/** What the safe fixes would make of a text. Nothing is changed by it. */
export interface FixPlan {
  readonly before: string;
  readonly rules: readonly PlannedRule[];
}
export interface PlannedRule {
  readonly rule: RuleId;
  /** What the message of the first of them names. */
  readonly parameters: Finding["parameters"];
  /** How many places it would mend. */
  readonly count: number;
  /** The text as this rule alone would leave it. */
  readonly after: string;
}

/** Finds out rule by rule what would be mended; between two of them the page may do something else. */
export async function planFixes(fixable: FixableText): Promise<FixPlan> {
  const rules: PlannedRule[] = [];
  for (const rule of rulesThatFix(fixable)) {
    const { text, fixed } = fixWith(fixable, (each) => each.rule === rule);
    const [first] = fixed;
    if (first) rules.push({ rule, parameters: first.parameters, count: fixed.length, after: text });
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { before: fixable.text, rules };
}

/** The text with these findings mended, and which they were; what is ignored stays as it is. */
export function fixWith(
  { text, profile, facts, ignored }: FixableText,
  isWanted: (finding: Finding) => boolean,
) {
  return fixText(text, profile, facts, (findings, doc) =>
    sortByIgnored(doc, findings, ignored).shown.filter(isWanted),
  );
}

/** In the order of the file. */
function rulesThatFix(fixable: FixableText): ReadonlySet<RuleId> {
  const rules = new Set<RuleId>();
  // Asked for its findings, and told that none is wanted.
  fixText(
    fixable.text,
    fixable.profile,
    fixable.facts,
    (findings: readonly Finding[], doc: Node) => {
      const { shown } = sortByIgnored(doc, findings, fixable.ignored);
      for (const { rule, fix } of shown) if (fix) rules.add(rule);
      return [];
    },
  );
  return rules;
}
