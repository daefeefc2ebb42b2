import { describe, expect, it } from "vitest";
import { parseIssue } from "../markdown/index.ts";
import { defaultProfile } from "../issue/profile/shipped-profiles.ts";
import { createChecker } from "./create-checker.ts";
import { listOf } from "./list-of.ts";
import { type IgnoredPlace, sortByIgnored, withIgnored, withoutIgnored } from "./ignored-place.ts";
import { NO_FACTS } from "./testing/facts.ts";

const profile = defaultProfile("zh-CN");

function looked(text: string, rule: string) {
  const issue = parseIssue(text, profile);
  const all = listOf(createChecker(profile, NO_FACTS).check(issue));
  return { doc: issue.doc, findings: all.filter((each) => each.rule === rule) };
}

/** Ignores one finding of a rule in a text; what is found in texts after that says whether it still is. */
function ignoring(text: string, rule: string, index = 0): readonly IgnoredPlace[] {
  const { doc, findings } = looked(text, rule);
  const finding = findings[index];
  if (!finding) throw new Error(`There is no ${rule} in the text.`);
  return withIgnored(doc, findings, finding, []);
}

const found = (text: string, rule: string, ignored: readonly IgnoredPlace[]) => {
  const { doc, findings } = looked(text, rule);
  return sortByIgnored(doc, findings, ignored);
};

const RULE = "half-width-punctuation";
const TEXT = "开头\n\n端侧模型,手机上跑\n\n云端模型,电脑上跑\n";

describe("an ignored place", () => {
  it("is the one that was meant, and not another of the same rule", () => {
    const ignored = ignoring(TEXT, RULE, 1);
    const { doc, findings } = looked(TEXT, RULE);
    expect(sortByIgnored(doc, findings, ignored).shown).toEqual(findings.slice(0, 1));
  });

  it.each([
    ["text before its block", `很长的一段\n\n${TEXT}`],
    ["text before it on its line", TEXT.replace("端侧", "今年的小小端侧")],
    ["words right before it", TEXT.replace("模型,手机", "模组和芯片,手机")],
    ["words right behind it", TEXT.replace("手机上跑", "平板和电脑上都跑得动")],
    ["another place of the rule before it", `甲乙,丙丁\n\n${TEXT}`],
    ["a move to the end", "开头\n\n云端模型,电脑上跑\n\n端侧模型,手机上跑\n"],
  ])("stays ignored after %s", (_edit, text) => {
    const { shown, ignored } = found(text, RULE, ignoring(TEXT, RULE));
    expect(ignored).toHaveLength(1);
    expect(shown).toHaveLength(looked(text, RULE).findings.length - 1);
  });

  it("follows edits on one side and then on the other", () => {
    const first = TEXT.replace("端侧模型", "新出的芯片组");
    const { places } = found(first, RULE, ignoring(TEXT, RULE));
    const second = first.replace("手机上跑", "平板里也能跑");
    expect(found(second, RULE, places).ignored).toHaveLength(1);
  });

  it("is told from one that says all the same", () => {
    const text = "- 一样的话,一样\n- 一样的话,一样\n";
    const { doc, findings } = looked(text, RULE);
    const { ignored } = sortByIgnored(doc, findings, ignoring(text, RULE, 1));
    expect(ignored).toEqual(findings.slice(1));
  });

  it("of a whole block stays ignored when some of its words change", () => {
    const text = "# 热点论文\n\n- 一个没有链接的条目，后面还有很长很长的一段说明\n";
    const ignored = ignoring(text, "item-without-link");
    const now = text.replace("一段说明", "一段话，说明了另一件事");
    expect(found(now, "item-without-link", ignored).shown).toEqual([]);
  });

  it("is remembered while it is not found, and taken out when it is shown again", () => {
    const ignored = ignoring(TEXT, RULE);
    expect(found("开头\n", RULE, ignored).places).toEqual(ignored);
    const { doc, findings } = looked(TEXT, RULE);
    const [finding] = findings;
    if (!finding) throw new Error("Nothing is found.");
    expect(withoutIgnored(doc, findings, finding, ignored)).toEqual([]);
  });
});
