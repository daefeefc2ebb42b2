import { common } from "./common.ts";
import { desk } from "./desk.ts";
import { editor } from "./editor.ts";
import { find } from "./find.ts";
import { frontMatter } from "./front-matter.ts";
import { head } from "./head.ts";
import { library } from "./library.ts";
import { markdownPane } from "./markdown-pane.ts";
import { newIssue } from "./new-issue.ts";
import { notices } from "./notices.ts";
import { outline } from "./outline.ts";
import { settings } from "./settings.ts";
import { shortcuts } from "./shortcuts.ts";

export const zhCN = {
  common,
  desk,
  editor,
  find,
  frontMatter,
  head,
  library,
  markdownPane,
  newIssue,
  notices,
  outline,
  settings,
  shortcuts,
};
