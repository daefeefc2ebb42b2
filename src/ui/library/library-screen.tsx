import { ChartColumn, Inbox, Settings2 } from "lucide-react";
import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useLazy } from "../../lazy/lazy-component.view.tsx";
import type { LibraryRow } from "../../session/library/library-state.ts";
import type { ListedProfile } from "../../session/profiles/profiles-state.ts";
import { Button } from "../kit/button.tsx";
import { IconButton } from "../kit/icon-button.tsx";
import { showToast } from "../kit/toasts.tsx";
import { OpenButton } from "../files/open-button.tsx";
import { failureText } from "../notices/failure-text.ts";
import { NothingKept } from "../notices/nothing-kept.tsx";
import { go } from "../routes/use-route.ts";
import { LookMenu } from "../shell/look-menu.tsx";
import { Mark } from "../shell/mark.tsx";
import {
  useArchive,
  useInbox,
  useLibrary,
  useProfiles,
  useSession,
} from "../shell/session-context.ts";
import { useTitle } from "../shell/use-title.ts";
import { toggleInboxInLibrary, useLeftPane } from "../shell/left-pane.ts";
import { LibraryLeft } from "../inbox/library-left.tsx";
import { useModAltKey } from "../shell/use-mod-alt-key.ts";
import { ArchiveLink } from "./archive-link.tsx";
import { FirstVisit } from "./first-visit.tsx";
import {
  BackupReminder,
  EarlierIssues,
  KnownNewsletter,
  RestoreButton,
  searchPart,
  SearchResults,
} from "./lazy-known.ts";
import { alikeAmong } from "./alike.ts";
import { IssueRow } from "./issue-row.tsx";
import { TrashLink } from "./trash-link.tsx";
import { useLibraryAdding } from "./use-library-adding.ts";
import { LibraryFind } from "./library-find.tsx";
import { NewIssueButton } from "./new-issue-button.tsx";

const NO_ISSUES: readonly LibraryRow[] = [];

const toNumbers = () => go({ screen: "numbers" });

/** All issues of this browser. */
export function LibraryScreen() {
  const { t } = useTranslation();
  const status = useLibrary((state) => state.status);
  const issues = useLibrary((state) => state.issues);
  const hasPosts = useArchive((state) => state.posts.length > 0);
  const waits = useInbox((state) => state.waiting.length > 0);
  const inbox = useLeftPane((state) => state.inLibrary) ?? waits;
  const toggleInbox = () => toggleInboxInLibrary(inbox);
  useTitle(null);
  useModAltKey("KeyI", toggleInbox);
  useModAltKey("KeyG", toNumbers);
  const over = useLibraryAdding();
  return (
    <div className="frame" {...(over ? { "data-drop": "" } : {})}>
      <header className="bar" data-region="bar">
        <Mark home />
        <span className="push" />
        {(issues.length > 0 || hasPosts) && (
          <Button size="small" icon={ChartColumn} data-tip="Mod-Alt-g" onClick={toNumbers}>
            {t("library.inNumbers")}
          </Button>
        )}
        <IconButton
          icon={Inbox}
          label={t("inbox.label")}
          keys="Mod-Alt-i"
          aria-pressed={inbox}
          onClick={toggleInbox}
        />
        <IconButton
          icon={Settings2}
          label={t("editorScreen.settings")}
          onClick={() => go({ screen: "settings", profileId: null })}
        />
        <LookMenu />
      </header>
      <div className="banners">
        <NothingKept />
      </div>
      {inbox && <LibraryLeft />}
      <main className="page" data-region="page">
        {status.kind === "failed" && <Unreadable />}
        {status.kind === "ready" &&
          (issues.length > 0 ? (
            <Shelf issues={issues} />
          ) : hasPosts ? (
            <ArchiveShelf />
          ) : (
            <FirstVisit />
          ))}
        {status.kind === "loading" && <div className="sheet" aria-busy="true" />}
      </main>
    </div>
  );
}

function Shelf({ issues }: { readonly issues: readonly LibraryRow[] }) {
  const { t } = useTranslation();
  const found = useLibrary((state) => state.found);
  const { safety } = useSession();
  const profiles = useProfiles((state) => state.profiles);
  const hasPosts = useArchive((state) => state.posts.length > 0);
  const shown = found === null ? issues : issues.filter(({ id }) => found.has(id));
  const latest = issues.find(({ sample, number }) => !sample && number !== null);
  const alike = useMemo(() => alikeAmong(issues), [issues]);
  const canSearch = useLazy(searchPart, true) !== null;
  const row = useCallback(
    (issue: LibraryRow, onOpen?: () => void) => (
      <IssueRow
        issue={issue}
        profile={profiles.find(({ profile }) => profile.id === issue.profileId)?.profile ?? null}
        latest={issue === latest}
        isAlike={alike.has(issue.id)}
        onOpen={onOpen}
      />
    ),
    [profiles, latest, alike],
  );
  const download = async () => {
    const done = await (await safety.work.load()).backup.download();
    showToast(
      done.ok ? t("library.exported", { count: done.issues }) : failureText(t, done.failure),
    );
  };
  return (
    <div className="sheet">
      <div className="shelf-head">
        <h1>{commonName(issues, profiles) ?? t("library.title")}</h1>
        <OpenButton />
        <NewIssueButton />
      </div>
      <LibraryFind />
      {(found === null || !canSearch) && (
        <ul aria-label={t("library.list")}>
          {shown.map((issue) => (
            <li key={issue.id}>{row(issue)}</li>
          ))}
        </ul>
      )}
      <SearchResults issues={issues} row={row} />
      <p className="shelf-note">
        {t("library.here", { count: issues.length })}{" "}
        <Button look="text" onClick={() => void download()}>
          {t("library.exportAll")}
        </Button>
      </p>
      {hasPosts && found === null && <EarlierIssues />}
      <p className="shelf-note shelf-ways">
        {!hasPosts && <ArchiveLink />}
        <TrashLink />
        <RestoreButton look="text" />
      </p>
      <BackupReminder />
    </div>
  );
}

/** The archive of somebody who has no issue here yet. */
function ArchiveShelf() {
  const isSearching = useLibrary((state) => state.found !== null);
  return (
    <div className="sheet">
      <KnownNewsletter />
      <LibraryFind />
      <SearchResults issues={NO_ISSUES} row={() => null} />
      {!isSearching && <EarlierIssues />}
      <p className="shelf-note shelf-ways">
        <TrashLink />
        <RestoreButton look="text" />
      </p>
    </div>
  );
}

/**
 * The name of the one newsletter that all issues belong to. Null where there are several, and where files were opened
 * by a profile that came with Galley: they may well be called otherwise.
 */
function commonName(
  issues: readonly LibraryRow[],
  profiles: readonly ListedProfile[],
): string | null {
  const real = issues.filter(({ sample }) => !sample);
  const ids = new Set(real.map(({ profileId }) => profileId));
  const [only] = ids;
  const listed = profiles.find(({ profile }) => profile.id === only);
  if (!listed || ids.size > 1) return null;
  return listed.source === "shipped" && real.some(({ opened }) => opened)
    ? null
    : listed.profile.name;
}

function Unreadable() {
  const { t } = useTranslation();
  const status = useLibrary((state) => state.status);
  const reload = useLibrary((state) => state.reload);
  return (
    <div className="sheet blank" role="alert">
      <h1>{t("library.failed")}</h1>
      <p>{status.kind === "failed" && failureText(t, status.failure)}</p>
      <div className="blank-acts">
        <Button look="primary" onClick={() => void reload()}>
          {t("notices.retry")}
        </Button>
      </div>
    </div>
  );
}
