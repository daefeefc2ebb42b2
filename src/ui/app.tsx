import { CSPProvider } from "@base-ui/react/csp-provider";
import { lazy, Suspense, useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { Session } from "../session/session.ts";
import { ConflictDialog, FindBar, FrontMatterForm, MoreMenuItems } from "./desk/later-parts.ts";
import { useDeliveries } from "./delivery/use-deliveries.ts";
import { FileDrop } from "./files/file-drop.tsx";
import { Dialog } from "./kit/dialog.tsx";
import { IssueInbox, LibraryInbox } from "./inbox/later-inbox.ts";
import { laterComponent } from "./kit/later.tsx";
import { loadMenus } from "./kit/menu.tsx";
import { Tips } from "./kit/tips.tsx";
import { Toasts } from "./kit/toasts.tsx";
import { preloadWhenIdle } from "./kit/when-idle.ts";
import { LibraryScreen } from "./library/library-screen.tsx";
import { Crash } from "./notices/crash.tsx";
import { useRegionKeys } from "./regions/use-region-keys.ts";
import { useRoute } from "./routes/use-route.ts";
import { useTrail } from "./routes/use-trail.ts";
import { LeaveDialog } from "./shell/leave-dialog.tsx";
import { useOverlays } from "./shell/overlays.ts";
import { SessionProvider, useSession } from "./shell/session-context.ts";
import { useIdle } from "./shell/use-idle.ts";
import { useShortcutsKey } from "./shortcuts/use-shortcuts-key.ts";

const loadDesk = () => import("./desk/desk.tsx").then((module) => ({ default: module.Desk }));
const loadSettings = () =>
  import("./settings/settings-screen.tsx").then((module) => ({ default: module.SettingsScreen }));
const loadCapture = () =>
  import("./capture/capture-screen.tsx").then((module) => ({ default: module.CaptureScreen }));
const loadArchive = () =>
  import("./archive/archive-screen.tsx").then((module) => ({ default: module.ArchiveScreen }));
const Desk = lazy(loadDesk);
const SettingsScreen = lazy(loadSettings);
const ArchiveScreen = lazy(loadArchive);
const CaptureScreen = lazy(loadCapture);
const NewIssueDialog = laterComponent(() =>
  import("./library/new-issue-dialog.tsx").then((module) => module.NewIssueDialog),
);
const CompareDialog = laterComponent(() =>
  import("./compare/compare-dialog.tsx").then((module) => module.CompareDialog),
);
const ShortcutsDialog = laterComponent(() =>
  import("./shortcuts/shortcuts-dialog.tsx").then((module) => module.ShortcutsDialog),
);

/** What neither the library nor a text needs at first, in the order in which it is likely to be asked for. */
const later = (session: Session) => [
  loadMenus,
  Dialog.load,
  NewIssueDialog.load,
  loadDesk,
  session.loadLens,
  session.loadLinks,
  () => import("../editor/assembly/later-parts.ts").then((module) => module.loadEditorParts()),
  IssueInbox.load,
  LibraryInbox.load,
  MoreMenuItems.load,
  FindBar.load,
  FrontMatterForm.load,
  ConflictDialog.load,
  CompareDialog.load,
  ShortcutsDialog.load,
  loadSettings,
  loadArchive,
  loadCapture,
];

/** The whole interface over one session. */
export function App({ session }: { readonly session: Session }) {
  return (
    <CSPProvider disableStyleElements>
      <SessionProvider value={session}>
        <Crash>
          <Suspense fallback={<div className="desk" aria-busy="true" />}>
            <Screen />
          </Suspense>
          <Overlays />
        </Crash>
      </SessionProvider>
    </CSPProvider>
  );
}

function Screen() {
  const route = useRoute();
  useTrail();
  useRegionKeys();
  if (route.screen === "issue") return <Desk id={route.id} part={route.part} />;
  if (route.screen === "settings") return <SettingsScreen profileId={route.profileId} />;
  if (route.screen === "capture") return <CaptureScreen />;
  if (route.screen === "archive") return <ArchiveScreen />;
  return <LibraryScreen />;
}

function Overlays() {
  const { t } = useTranslation();
  const makesIssue = useOverlays((state) => state.newIssue);
  const compares = useOverlays((state) => state.changedFiles.length > 0);
  const shortcuts = useOverlays((state) => state.shortcuts);
  const session = useSession();
  const idle = useIdle();
  useEffect(() => (idle ? preloadWhenIdle(later(session)) : undefined), [idle, session]);
  useShortcutsKey();
  useDeliveries();
  return (
    <>
      {makesIssue && <NewIssueDialog />}
      {compares && <CompareDialog />}
      {shortcuts && <ShortcutsDialog />}
      <LeaveDialog />
      <FileDrop />
      <Toasts idle={idle} label={t("common.messages")} closeName={t("common.close")} />
      <Tips idle={idle} />
    </>
  );
}
