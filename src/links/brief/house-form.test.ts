import { beforeAll, describe, expect, it } from "vitest";
import { defaultProfile } from "../../issue/profile/defaults.ts";
import { itemsOf, sectionsOf } from "../../issue/questions/index.ts";
import { itemShape } from "../../issue/shapes/index.ts";
import { complete, parseIssue } from "../../markdown/lens.ts";
import { CHINESE_EXAMPLES } from "./chinese-examples.ts";
import { houseForm } from "./house-form.ts";

beforeAll(complete);

describe("the form of the house, where no item shows it", () => {
  it.each([
    ["zh-CN", /推出.*能放进口袋/],
    ["en", /released.*folds/],
  ])("is an example in the language of the newsletter: %s", (language, words) => {
    const profile = defaultProfile(language);
    const rules = profile.sections.find(({ shape }) => shape === "verb-link") ?? null;
    expect(houseForm(null, rules, profile)?.example).toMatch(words);
  });

  it.each(Object.entries(CHINESE_EXAMPLES))("is an item of the shape %s", (shape, example) => {
    const profile = defaultProfile("zh-CN");
    const { doc } = parseIssue(`# 其他阅读\n\n- ${example}\n`, profile);
    const [section] = sectionsOf(doc, profile);
    const [item] = section ? itemsOf(section.node, section.from, profile) : [];
    expect(item && itemShape(item, profile)).toBe(shape);
  });
});
