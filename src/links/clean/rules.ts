import { FORM_RULES } from "./form-rules.ts";
import { PARAMETER_RULES } from "./parameter-rules.ts";
import { REDIRECT_RULES } from "./redirect-rules.ts";
import type { CleaningRule } from "./rule.ts";

/**
 * The rules in the order in which they are tried, again and again until none applies. Redirects come first, since what
 * they lead to has its own to clean.
 */
export const CLEANING_RULES: readonly CleaningRule[] = [
  ...REDIRECT_RULES,
  ...PARAMETER_RULES,
  ...FORM_RULES,
];
