import { CopyPlus, Download, FileText, Pencil, Save, Trash2 } from "lucide-react";
import type { LucideIcon } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { titleFrom } from "../../issue/new-issue/index.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import type { LibraryRow, Kept } from "../../session/library/library-state.ts";
import { showIssueDate } from "../dates/issue-date.ts";
import { showMoment } from "../dates/moment.ts";
import { KindGlyph } from "../kinds/kind-glyph.tsx";
import { Glyph } from "../kit/glyph.tsx";
import { IconButton } from "../kit/icon-button.tsx";
import { showToast } from "../kit/toasts.tsx";
import { failureText } from "../notices/failure-text.ts";
import { routeAddress } from "../routes/route.ts";
import { useLibrary } from "../shell/session-context.ts";
import { useLanguage } from "../texts/use-language.ts";
import { filledSections } from "./filled-sections.ts";
import type { FilledSection } from "./filled-sections.ts";
import { useRemoveIssue } from "../shell/use-remove-issue.ts";

/** More glyphs than this would push the title out of its line. */
const MOST_GLYPHS = 7;

/** One issue of the library: number in the gutter, title and day, filled sections, and its state in the notes. */
export function IssueRow({
  issue,
  profile,
  latest,
  isAlike,
  onOpen,
}: {
  readonly issue: LibraryRow;
  readonly profile: Profile | null;
  readonly latest: boolean;
  /** Another one looks the same. */
  readonly isAlike: boolean;
  /** Called before it is opened. */
  readonly onOpen: (() => void) | undefined;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const sections = filledSections(issue.sections, profile);
  const name = issue.title ?? countedTitle(issue.number, profile);
  return (
    <div className="volume" {...(latest ? { "data-latest": "" } : {})}>
      <span className="no">{issue.number ?? t("common.numberNone")}</span>
      <span className="volume-words">
        <a
          className="name"
          lang={profile?.language}
          onClick={onOpen}
          href={routeAddress({ screen: "issue", id: issue.id, part: "text" })}
          {...(name === null ? { "data-empty": "" } : {})}
        >
          {name ?? t("library.noHeadline")}
        </a>
        <span className="when">
          {issue.date === null ? t("library.noDate") : showIssueDate(issue.date, language)}
          {isAlike && <span className="file-name">{issue.fileName}</span>}
          {issue.sample && <span className="sample-tag">{t("library.sample")}</span>}
          {issue.published.map(({ place, address }) => (
            <Out key={place} name={t(`copies.places.${place}`)} address={address} />
          ))}
        </span>
      </span>
      {sections && <Filled sections={sections} />}
      <State kept={issue.kept} />
      <Actions issue={issue} />
    </div>
  );
}

/** A place where the issue is out; a link where what was noted is an address. */
function Out({ name, address }: { readonly name: string; readonly address: string }) {
  if (!/^https?:\/\//i.test(address)) return <span className="out">{name}</span>;
  return (
    <a className="out" href={address} target="_blank" rel="noopener noreferrer">
      {name}
    </a>
  );
}

/** The title of an issue whose newsletter gives it a number and no headline; null for all others. */
function countedTitle(number: number | null, profile: Profile | null): string | null {
  const pattern = profile?.titlePattern ?? null;
  if (number === null || pattern === null || pattern.includes("{headline}")) return null;
  return titleFrom(pattern, { number, headline: "" });
}

function Filled({ sections }: { readonly sections: readonly FilledSection[] }) {
  const { t } = useTranslation();
  const count = sections.filter(({ filled }) => filled).length;
  const name = t("library.sections", { count });
  return (
    <span className="filled" title={name}>
      <span className="hidden-text">{name}</span>
      {sections.slice(0, MOST_GLYPHS).map(({ title, kind, filled }) => (
        <KindGlyph key={title} kind={kind} empty={!filled} />
      ))}
    </span>
  );
}

const STATES = {
  changed: { icon: Pencil, text: "library.edited" },
  opened: { icon: FileText, text: "library.openedAt" },
  downloaded: { icon: Download, text: "library.downloaded" },
  written: { icon: Save, text: "library.written" },
} as const satisfies Record<Kept["kind"], { readonly icon: LucideIcon; readonly text: string }>;

function State({ kept }: { readonly kept: Kept }) {
  const { t } = useTranslation();
  const [now] = useState(() => Date.now());
  const { icon, text } = STATES[kept.kind];
  const when = showMoment(kept.at, now, (time) => t("library.yesterday", { time }));
  return (
    <span className="state">
      <Glyph of={icon} />
      {t(text, { when })}
    </span>
  );
}

function Actions({ issue }: { readonly issue: LibraryRow }) {
  const { t } = useTranslation();
  const name = issue.title ?? issue.fileName;
  const download = useLibrary((state) => state.download);
  const duplicate = useLibrary((state) => state.duplicate);
  const remove = useRemoveIssue();
  const said =
    (done: string) => (outcome: Awaited<ReturnType<typeof download | typeof duplicate>>) =>
      showToast(outcome.ok ? done : failureText(t, outcome.failure));
  return (
    <fieldset className="acts" aria-label={t("library.actions", { name })}>
      <IconButton
        icon={Download}
        size="small"
        label={t("common.download")}
        onClick={() =>
          void download(issue.id).then(said(t("editorScreen.downloaded", { name: issue.fileName })))
        }
      />
      <IconButton
        icon={CopyPlus}
        size="small"
        label={t("common.duplicate")}
        onClick={() => void duplicate(issue.id).then(said(t("library.duplicated", { name })))}
      />
      <IconButton
        icon={Trash2}
        size="small"
        label={t("common.delete")}
        onClick={({ currentTarget }) => {
          const next = nextName(currentTarget);
          void remove(issue.id, name).then((isGone) => isGone && next?.focus());
        }}
      />
    </fieldset>
  );
}

/** The name in the row after this one, or before it where it is the last: there keys go on once the row is gone. */
function nextName(inRow: HTMLElement): HTMLElement | null {
  const row = inRow.closest("li");
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  return next?.querySelector<HTMLElement>(".name") ?? null;
}
