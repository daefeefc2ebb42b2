import { CSPProvider } from "@base-ui/react/csp-provider";
import { Tooltip } from "@base-ui/react/tooltip";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { Session } from "../session/session.ts";
import { CompareDialog } from "./compare/compare-dialog.tsx";
import { FileDrop } from "./files/file-drop.tsx";
import { Toasts } from "./kit/toasts.tsx";
import { LibraryScreen } from "./library/library-screen.tsx";
import { NewIssueDialog } from "./library/new-issue-dialog.tsx";
import { Crash } from "./notices/crash.tsx";
import { useRegionKeys } from "./regions/use-region-keys.ts";
import { useRoute } from "./routes/use-route.ts";
import { LeaveDialog } from "./shell/leave-dialog.tsx";
import { SessionProvider } from "./shell/session-context.ts";
import { ShortcutsDialog } from "./shortcuts/shortcuts-dialog.tsx";

const Desk = lazy(() => import("./desk/desk.tsx").then((module) => ({ default: module.Desk })));
const SettingsScreen = lazy(() =>
  import("./settings/settings-screen.tsx").then((module) => ({ default: module.SettingsScreen })),
);

/** The whole interface over one session. */
export function App({ session }: { readonly session: Session }) {
  return (
    <CSPProvider disableStyleElements>
      <SessionProvider value={session}>
        <Tooltip.Provider delay={500}>
          <Crash>
            <Suspense fallback={<div className="desk" aria-busy="true" />}>
              <Screen />
            </Suspense>
            <Overlays />
          </Crash>
        </Tooltip.Provider>
      </SessionProvider>
    </CSPProvider>
  );
}

function Screen() {
  const route = useRoute();
  useRegionKeys();
  switch (route.screen) {
    case "library":
      return <LibraryScreen />;
    case "issue":
      return <Desk id={route.id} part={route.part} />;
    case "settings":
      return <SettingsScreen profileId={route.profileId} />;
  }
}

function Overlays() {
  const { t } = useTranslation();
  return (
    <>
      <NewIssueDialog />
      <CompareDialog />
      <ShortcutsDialog />
      <LeaveDialog />
      <FileDrop />
      <Toasts label={t("common.messages")} closeName={t("common.close")} />
    </>
  );
}
