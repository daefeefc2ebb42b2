import { lazyComponent } from "../lazy/lazy-component.view.tsx";
import { screenFrame } from "./shell/frames.tsx";

const waiting = <div className="frame" aria-busy="true" />;

/** The screens beside the library, each loaded when an address asks for it. */
export const EditorScreen = lazyComponent(
  () => import("./editor-screen/editor-screen.tsx").then((module) => module.EditorScreen),
  waiting,
  screenFrame,
);
export const SettingsScreen = lazyComponent(
  () => import("./settings/load-settings.ts").then((module) => module.loadSettings()),
  waiting,
  screenFrame,
);
export const CaptureScreen = lazyComponent(
  () => import("./capture/load-capture.ts").then((module) => module.loadCapture()),
  waiting,
  screenFrame,
);
export const ArchiveScreen = lazyComponent(
  () => import("./archive/archive-screen.tsx").then((module) => module.ArchiveScreen),
  waiting,
  screenFrame,
);
export const NumbersScreen = lazyComponent(
  () => import("./numbers/load-numbers.ts").then((module) => module.loadNumbers()),
  waiting,
  screenFrame,
);
export const RecoveryScreen = lazyComponent(
  () => import("./recovery/load-recovery.ts").then((module) => module.loadRecovery()),
  waiting,
  screenFrame,
);
