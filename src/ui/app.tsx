import { CSPProvider } from "@base-ui/react/csp-provider";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { Session } from "../session/session.ts";
import {
  CheckPane,
  ConflictDialog,
  CopyPane,
  FindBar,
  FrontMatterForm,
  MoreMenuItems,
  VersionPane,
} from "./editor-screen/lazy-parts.tsx";
import { useDeliveries } from "./delivery/use-deliveries.ts";
import { FileDrop } from "./files/file-drop.tsx";
import { Dialog } from "./kit/dialog.tsx";
import { IssueInbox, LibraryInbox } from "./inbox/lazy-inbox.ts";
import { lazyComponent, MissingPartProvider } from "../lazy/lazy-component.view.tsx";
import { floatFrame } from "./kit/part-float.tsx";
import { loadMenus } from "./kit/menu.tsx";
import { Tips } from "./kit/tips.tsx";
import { Toasts } from "./kit/toasts.tsx";
import { preloadWhenIdle } from "../lazy/when-idle.ts";
import { LibraryScreen } from "./library/library-screen.tsx";
import { Crash } from "./notices/crash.tsx";
import { MissingPartNotice } from "./notices/part-notice.tsx";
import { PartBoundary } from "./notices/part-boundary.tsx";
import { useRegionKeys } from "./regions/use-region-keys.ts";
import type { Route } from "./routes/route.ts";
import { useRoute } from "./routes/use-route.ts";
import { useTrail } from "./routes/use-trail.ts";
import { screenFrame } from "./shell/frames.tsx";
import { LeaveDialog } from "./shell/leave-dialog.tsx";
import { noteLoaded, useOverlays } from "./shell/overlays.ts";
import {
  ArchiveScreen,
  CaptureScreen,
  EditorScreen,
  NumbersScreen,
  RecoveryScreen,
  SettingsScreen,
} from "./screens.tsx";
import { useOnTop } from "./shell/on-top.ts";
import { SessionProvider, useMetadata, useSafety, useSession } from "./shell/session-context.ts";
import { useIdle } from "./shell/use-idle.ts";
import { useShortcutsKey } from "./shortcuts/use-shortcuts-key.ts";

const NewIssueDialog = lazyComponent(
  () => import("./library/new-issue-dialog.tsx").then((module) => module.NewIssueDialog),
  null,
  floatFrame,
);
const CompareDialog = lazyComponent(
  () => import("./compare/compare-dialog.tsx").then((module) => module.CompareDialog),
  null,
  floatFrame,
);
const ShortcutsDialog = lazyComponent(
  () => import("./shortcuts/shortcuts-dialog.tsx").then((module) => module.ShortcutsDialog),
  null,
  floatFrame,
);
const RestoreDialog = lazyComponent(
  () => import("./backup/load-restore-dialog.ts").then((module) => module.loadRestoreDialog()),
  null,
  floatFrame,
);
const ByHandDialog = lazyComponent(
  () => import("./shell/load-by-hand.ts").then((module) => module.loadByHand()),
  null,
  floatFrame,
);
const PicturesBack = lazyComponent(() =>
  import("./backup/pictures-back.ts").then((module) => module.loadPicturesBack()),
);
const OnTopWindow = lazyComponent(
  () => import("./inbox/load-on-top.ts").then((module) => module.loadOnTop()),
  null,
  floatFrame,
);
const ConsentLine = lazyComponent(() =>
  import("./notices/load-consent-line.ts").then((module) => module.loadConsentLine()),
);
const UpdateNotice = lazyComponent(() =>
  import("./updates/update-notice.tsx").then((module) => module.UpdateNotice),
);

/** What neither the library nor a text needs at first, in the order in which it is likely to be asked for. */
const inIdleMoments = (session: Session) => [
  loadMenus,
  Dialog.load,
  NewIssueDialog.load,
  session.loadNewIssues,
  EditorScreen.load,
  session.loadLens,
  session.loadLinks,
  () => import("../editor/assembly/lazy-parts.ts").then((module) => module.loadEditorParts()),
  IssueInbox.load,
  LibraryInbox.load,
  MoreMenuItems.load,
  FindBar.load,
  FrontMatterForm.load,
  ConflictDialog.load,
  CheckPane.load,
  CopyPane.load,
  VersionPane.load,
  session.versions.load,
  session.copies.load,
  session.checks.load,
  CompareDialog.load,
  ShortcutsDialog.load,
  SettingsScreen.load,
  ArchiveScreen.load,
  NumbersScreen.load,
  session.numbers.load,
  RecoveryScreen.load,
  CaptureScreen.load,
  ByHandDialog.load,
  () => lookForSubmissions(session),
  noteLoaded,
];

/** Where a newsletter has readers who file links, theirs come without being asked for. */
async function lookForSubmissions({ profiles, submissions }: Session): Promise<void> {
  if (profiles.getState().profiles.some(({ profile }) => profile.submissions))
    void (await submissions.load()).getState().look("itself");
}

/** The whole interface over one session. */
export function App({ session }: { readonly session: Session }) {
  return (
    <CSPProvider disableStyleElements>
      <SessionProvider value={session}>
        <MissingPartProvider value={MissingPartNotice}>
          <Crash>
            <Screen />
            <Overlays />
          </Crash>
        </MissingPartProvider>
      </SessionProvider>
    </CSPProvider>
  );
}

function Screen() {
  const { t } = useTranslation();
  const route = useRoute();
  useTrail();
  useRegionKeys();
  const recovers = useSafety(({ trouble }) =>
    trouble && trouble.kind !== "unreadable" && !trouble.atStart ? "library" : trouble && "all",
  );
  return (
    <PartBoundary key={route.screen} name={t("notices.part.screen")} frame={screenFrame}>
      {recovers === "all" || recovers === route.screen ? <RecoveryScreen /> : screenOf(route)}
    </PartBoundary>
  );
}

function screenOf(route: Route) {
  if (route.screen === "issue") return <EditorScreen id={route.id} part={route.part} />;
  if (route.screen === "settings") return <SettingsScreen profileId={route.profileId} />;
  if (route.screen === "capture") return <CaptureScreen />;
  if (route.screen === "numbers") return <NumbersScreen />;
  if (route.screen === "archive") return <ArchiveScreen />;
  return <LibraryScreen />;
}

function Overlays() {
  const { t } = useTranslation();
  const makesIssue = useOverlays((state) => state.newIssue);
  const compares = useOverlays((state) => state.changedFiles.length > 0);
  const shortcuts = useOverlays((state) => state.shortcuts);
  const restoring = useOverlays((state) => state.restoring);
  const byHand = useOverlays((state) => state.byHand);
  const hasPicturesBack = useSafety(({ picturesBack }) => picturesBack > 0);
  const waitsForConsent = useMetadata(({ consent }) => consent !== null);
  const isLoaded = useOverlays((state) => state.isLoaded);
  const onTop = useOnTop();
  const session = useSession();
  const idle = useIdle();
  useEffect(() => (idle ? preloadWhenIdle(inIdleMoments(session)) : undefined), [idle, session]);
  useShortcutsKey();
  useDeliveries();
  return (
    <>
      <PartBoundary name={t("notices.part.overlays")} frame={floatFrame}>
        {makesIssue && <NewIssueDialog />}
        {compares && <CompareDialog />}
        {shortcuts && <ShortcutsDialog />}
        {restoring && <RestoreDialog reading={restoring} />}
        {byHand !== null && <ByHandDialog text={byHand} />}
        {hasPicturesBack && <PicturesBack />}
        {waitsForConsent && <ConsentLine />}
        {isLoaded && import.meta.env.PROD && <UpdateNotice />}
      </PartBoundary>
      {/* What keeps the text from being left by mistake stands and falls with nothing else. */}
      <PartBoundary name={t("notices.part.overlays")} frame={floatFrame}>
        <LeaveDialog />
        <FileDrop />
        {onTop && <OnTopWindow />}
      </PartBoundary>
      <Toasts idle={idle} label={t("common.messages")} closeName={t("common.close")} />
      <Tips idle={idle} />
    </>
  );
}
