import type { RuleId } from "../../checks/rules.ts";
import type { FindingWords } from "../../editor/core/editor-texts.ts";
import type { Language } from "./languages.ts";
import { ruleSentence, type RuleTexts } from "./rule-texts.ts";

/** They are many, and nobody needs one before something is found. */
const RULE_TEXTS: Record<Language, () => Promise<RuleTexts>> = {
  en: () => import("./en/rule-texts.ts").then(({ ruleTexts }) => ruleTexts),
  "zh-CN": () => import("./zh-CN/rule-texts.ts").then(({ ruleTexts }) => ruleTexts),
};

/** What the rules say, and whether a name is that of a rule at all: profiles may know those of another Galley. */
export interface FindingTexts {
  readonly words: FindingWords;
  readonly isRule: (name: string) => name is RuleId;
}

/** What the rules say in a language. Rejects where it cannot be loaded now. */
export async function loadFindingTexts(language: Language): Promise<FindingTexts> {
  const texts = await RULE_TEXTS[language]();
  return {
    words(rule, parameters) {
      const { title, why } = texts[rule];
      return { title: ruleSentence(title, parameters), why: ruleSentence(why, parameters) };
    },
    isRule: (name): name is RuleId => Object.hasOwn(texts, name),
  };
}
