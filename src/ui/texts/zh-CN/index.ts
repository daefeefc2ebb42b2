import { archive } from "./archive.ts";
import { common } from "./common.ts";
import { copies } from "./copies.ts";
import { editorScreen } from "./editor-screen.ts";
import { editor } from "./editor.ts";
import { find } from "./find.ts";
import { frontMatter } from "./front-matter.ts";
import { head } from "./head.ts";
import { inbox } from "./inbox.ts";
import { library } from "./library.ts";
import { markdownPane } from "./markdown-pane.ts";
import { metadata } from "./metadata.ts";
import { newIssue } from "./new-issue.ts";
import { notices } from "./notices.ts";
import { outline } from "./outline.ts";
import { past } from "./past.ts";
import { settings } from "./settings.ts";
import { shortcuts } from "./shortcuts.ts";

export const zhCN = {
  archive,
  common,
  copies,
  editorScreen,
  editor,
  find,
  frontMatter,
  head,
  inbox,
  library,
  markdownPane,
  metadata,
  newIssue,
  notices,
  outline,
  past,
  settings,
  shortcuts,
};
