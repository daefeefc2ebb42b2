import type { IconNode } from "lucide";
import type { SectionRules } from "../../../issue/profile/profile.ts";
import { sectionKind } from "../../../issue/profile/section-kinds.ts";
import type { IconName } from "../../core/chrome/icons.ts";
import { ICONS } from "../../core/chrome/icons.ts";
import type { BlockId } from "../../core/block-ids.ts";

/** What a menu of blocks offers. */
export type Choice =
  | { readonly kind: "block"; readonly id: BlockId }
  | { readonly kind: "section"; readonly rules: SectionRules };

/** How a block is found by typing: initials of its Chinese name in pinyin, and its names in both languages. */
interface Entry {
  readonly icon: IconName;
  readonly initials: string;
  readonly names: readonly string[];
  /** Plain text, as against what makes an issue. */
  readonly text: boolean;
}

const ENTRIES = {
  item: { icon: "list", initials: "tm", names: ["item", "entry", "条目"], text: false },
  opinion: { icon: "opinion", initials: "gd", names: ["opinion", "comment", "观点"], text: false },
  "deep-dive": { icon: "deep-dive", initials: "sd", names: ["deep dive", "深读"], text: false },
  figure: {
    icon: "image",
    initials: "t",
    names: ["figure", "by path", "图"],
    text: false,
  },
  picture: {
    icon: "image",
    initials: "tp",
    names: ["picture from a file", "image", "screenshot", "图片文件", "截图", "jt"],
    text: false,
  },
  paragraph: {
    icon: "paragraph",
    initials: "dl",
    names: ["paragraph", "text", "段落"],
    text: true,
  },
  heading: {
    icon: "heading",
    initials: "bt",
    names: ["heading", "标题", "小标题", "xbt"],
    text: true,
  },
  "bullet-list": {
    icon: "list",
    initials: "lb",
    names: ["bullet list", "unordered list", "列表"],
    text: true,
  },
  "ordered-list": {
    icon: "ordered-list",
    initials: "bh",
    names: ["numbered list", "ordered list", "编号列表", "bhlb"],
    text: true,
  },
  "task-list": {
    icon: "task-list",
    initials: "rw",
    names: ["task list", "todo", "checkbox", "任务", "待办", "db"],
    text: true,
  },
  quote: { icon: "quote", initials: "yy", names: ["quote", "blockquote", "引用"], text: true },
  code: { icon: "code", initials: "dm", names: ["code", "代码"], text: true },
  table: { icon: "table", initials: "bg", names: ["table", "表格"], text: true },
  rule: { icon: "rule", initials: "fgx", names: ["rule", "divider", "line", "分隔线"], text: true },
  source: {
    icon: "source",
    initials: "ym",
    names: ["source", "html", "liquid", "源码块", "ymk"],
    text: true,
  },
} satisfies Record<BlockId, Entry>;

/** The glyph, pinyin initials and reading order of a choice. */
export function entryOf(
  choice: Choice,
): Pick<Entry, "initials" | "text"> & { readonly glyph: IconNode } {
  if (choice.kind === "section")
    return { glyph: sectionKind(choice.rules.kind).glyph, initials: "", text: false };
  const { icon, initials, text } = ENTRIES[choice.id];
  return { glyph: ICONS[icon], initials, text };
}

/** Whether what was typed begins a name of the choice, a word of a name, or its pinyin initials. */
export function matchesQuery(choice: Choice, query: string): boolean {
  const typed = query.trim().toLowerCase();
  if (typed === "") return true;
  if (choice.kind === "section")
    return [choice.rules.title, ...choice.rules.formerTitles].some((title) =>
      title.toLowerCase().includes(typed),
    );
  const { initials, names }: Entry = ENTRIES[choice.id];
  return (
    initials.startsWith(typed) ||
    names.some(
      (name) => name.startsWith(typed) || name.split(" ").some((word) => word.startsWith(typed)),
    )
  );
}
