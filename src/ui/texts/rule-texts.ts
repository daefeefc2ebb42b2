import type { RuleId } from "../../checks/rules.ts";

/** What is said of a finding; `{{name}}` stands for what the rule found. */
export type RuleTexts = Readonly<Record<RuleId, { readonly title: string; readonly why: string }>>;

/** A sentence with its parameters in it; those that are not there leave nothing behind. */
export function ruleSentence(text: string, parameters: Readonly<Record<string, string>>): string {
  const known = text.replace(/[:：]?\s*“\{\{(\w+)\}\}”/g, (all, name: string) =>
    parameters[name] === undefined ? "" : all,
  );
  return known.replace(/\{\{(\w+)\}\}/g, (_all, name: string) => parameters[name] ?? "").trim();
}
