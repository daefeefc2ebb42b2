import { lazy } from "../../lazy/lazy.ts";
import { lazyComponent } from "../../lazy/lazy-component.view.tsx";
import { floatFrame } from "../kit/part-float.tsx";
import { rightFrame, sheetFrame } from "../shell/frames.tsx";

/** Keeps the place of what comes beside the page. */
const RIGHT_PANE = <aside className="right" data-region="right" />;

/** What stands on the editor screen at times, and an issue can be read and written without. */
export const FrontMatterForm = lazyComponent(
  () => import("../front-matter/front-matter-form.tsx").then((module) => module.FrontMatterForm),
  null,
  sheetFrame,
);
export const ConflictDialog = lazyComponent(
  () => import("./conflict-dialog.tsx").then((module) => module.ConflictDialog),
  null,
  floatFrame,
);
export const FindBar = lazyComponent(
  () => import("../find/find-bar.tsx").then((module) => module.FindBar),
  null,
  floatFrame,
);
export const CheckCount = lazyComponent(() =>
  import("./check-count.tsx").then((module) => module.CheckCount),
);
export const MoreMenuItems = lazyComponent(
  () => import("./more-menu-items.tsx").then((module) => module.MoreMenuItems),
  null,
  (notice) => notice,
);
export const MarkdownPane = lazyComponent(
  () => import("../markdown-pane/markdown-pane.tsx").then((module) => module.MarkdownPane),
  RIGHT_PANE,
  rightFrame,
);
const loadLateEditorScreen = () =>
  import("./late-editor-screen.ts").then((module) => module.loadLateEditorScreen());
export const CheckPane = lazyComponent(
  () => loadLateEditorScreen().then((loaded) => loaded.CheckPane),
  RIGHT_PANE,
  rightFrame,
);
export const CheckJoin = lazyComponent(() =>
  loadLateEditorScreen().then((loaded) => loaded.CheckJoin),
);
export const WordLanding = lazyComponent(() =>
  loadLateEditorScreen().then((loaded) => loaded.WordLanding),
);
export const PublishDialog = lazyComponent(
  () => import("../publishing/load-publish-dialog.ts").then((module) => module.loadPublishDialog()),
  null,
  floatFrame,
);
export const wayOut = lazy(() =>
  import("../publishing/load-way-out.ts").then((module) => module.loadWayOut()),
);
export const CopyPane = lazyComponent(
  () => import("../copies/load-copy-pane.ts").then((module) => module.loadCopyPane()),
  RIGHT_PANE,
  rightFrame,
);
export const VersionPane = lazyComponent(
  () => import("../versions/load-version-pane.ts").then((module) => module.loadVersionPane()),
  RIGHT_PANE,
  rightFrame,
);
export const PreviewPane = lazyComponent(
  () => import("../preview/load-preview-pane.ts").then((module) => module.loadPreviewPane()),
  RIGHT_PANE,
  rightFrame,
);
