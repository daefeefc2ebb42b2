import type { SameTexts } from "../../same-texts.ts";
import type { checks as english } from "../../en/late/checks.ts";

export const checks: SameTexts<typeof english> = {
  label: "检查",
  close: "关闭检查",
  list: "检查结果，按轻重",
  severities: {
    blocks: "不能发布",
    likely: "多半是错",
    taste: "口味",
  },
  canBeFixed: "可改正",
  nothing: "检查没有发现问题。",
  looking: "正在检查…",
  frontMatter: "文件头",
  introduction: "导语",
  fix: "改正",
  ignoreHere: "忽略这处",
  switchOff: "关掉这条规则",
  ignored_other: "已忽略 {{count}} 处",
  rulesOff_other: "关掉 {{count}} 条规则",
  ruleOff: "这份刊物不查",
  showAgain: "重新显示",
  switchOn: "重新打开",
  switchedOff: "这条规则在《{{name}}》各期都不再查了",
  notSwitched: "没能关掉或打开这条规则：刊物的设置刚被改过。",
  fixAll: "全部改正…",
  fixable_other: "{{count}} 处可改正",
};
