import type { SameTexts } from "../same-texts.ts";
import type { shortcuts as en } from "../en/shortcuts.ts";

export const shortcuts = {
  title: "快捷键",
  groups: { file: "文件", writing: "写", moving: "移动", screen: "界面" },
  rows: {
    save: "存回文件，没有就下载",
    find: "查找和替换",
    undo: "撤销",
    redo: "重做",
    bold: "加粗",
    italic: "强调",
    code: "代码",
    strike: "删除线",
    link: "链接",
    insert: "插入块（在空行开头）",
    plainPaste: "粘贴为纯文字",
    hardBreak: "换行",
    leave: "离开表格或代码，勾选待办",
    nest: "缩进条目，或到下一个空位",
    unnest: "取消缩进，或到上一个空位",
    moveUp: "把块上移",
    moveDown: "把块下移",
    blockMenu: "块的菜单",
    regions: "依次到顶栏、大纲、正文、Markdown",
    close: "关闭浮层",
    markdown: "Markdown 窗格",
    shortcuts: "这张表",
  },
} satisfies SameTexts<typeof en>;
