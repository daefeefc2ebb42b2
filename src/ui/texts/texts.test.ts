import { createInstance } from "i18next";
import { describe, expect, it } from "vitest";
import { en } from "./en/index.ts";
import { pickLanguage } from "./languages.ts";
import { ruleTexts as englishRules } from "./en/rule-texts.ts";
import { figureTexts as englishFigures } from "./en/figure-texts.ts";
import { lateEn } from "./en/late/index.ts";
import { zhCN } from "./zh-CN/index.ts";
import { figureTexts as chineseFigures } from "./zh-CN/figure-texts.ts";
import { lateZhCN } from "./zh-CN/late/index.ts";
import { ruleTexts as chineseRules } from "./zh-CN/rule-texts.ts";

/** All texts of a catalogue by their path. */
function textsOf(tree: object, above = ""): [path: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[above + key, value]] : textsOf(value, `${above}${key}.`),
  );
}

const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).toSorted();
const english = new Map(
  textsOf({ ...en, ...lateEn, rules: englishRules, figures: englishFigures }),
);
const chinese = new Map(
  textsOf({ ...zhCN, ...lateZhCN, rules: chineseRules, figures: chineseFigures }),
);

describe("the catalogues", () => {
  it("put the same things into the same sentences", () => {
    for (const [path, text] of chinese)
      expect([path, placeholders(text)]).toEqual([path, placeholders(english.get(path) ?? "")]);
  });

  it("have no empty text", () => {
    for (const [path, text] of [...english, ...chinese])
      expect([path, text.trim()]).not.toEqual([path, ""]);
  });

  it("have a plural wherever they have a singular", () => {
    for (const path of english.keys())
      if (path.endsWith("_one"))
        expect([...english.keys()]).toContain(path.replace(/_one$/, "_other"));
  });

  it("keep the house style: no exclamation marks, no 您, no half-width punctuation beside Chinese", () => {
    for (const [path, text] of [...english, ...chinese]) {
      expect([path, /[!！]|您|successfully|oops/i.test(text)]).toEqual([path, false]);
      expect([path, /\p{Script=Han}[,;:?]|[,;:?]\p{Script=Han}/u.test(text)]).toEqual([
        path,
        false,
      ]);
    }
  });

  it("count", async () => {
    const texts = createInstance();
    await texts.init({
      lng: "en",
      ns: ["texts"],
      defaultNS: "texts",
      resources: { en: { texts: en }, "zh-CN": { texts: zhCN } },
    });
    expect(texts.t("library.sections", { count: 1 })).toBe("1 section filled");
    expect(texts.t("library.sections", { count: 2 })).toBe("2 sections filled");
    await texts.changeLanguage("zh-CN");
    expect(texts.t("library.sections", { count: 1 })).toBe("1 个版块有内容");
  });
});

describe("the language of the interface", () => {
  it("is the first wish that there are texts for", () => {
    expect(pickLanguage(["zh-TW", "en"])).toBe("zh-CN");
    expect(pickLanguage(["fr", "en-GB", "zh"])).toBe("en");
    expect(pickLanguage(["fr"])).toBe("en");
  });
});
