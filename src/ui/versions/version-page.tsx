import { Tabs } from "@base-ui/react/tabs";
import { ArrowDown, ArrowUp, History } from "lucide-react";
import { type RefObject, useLayoutEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { PageRow } from "../../session/versions/compare-pages.ts";
import type { ListedVersion, VersionService } from "../../session/versions/versions-state.ts";
import { DiffView } from "../diff/diff-view.tsx";
import { type DiffRow, diffRows } from "../diff/rows.ts";
import { Glyph } from "../kit/glyph.tsx";
import { IconButton } from "../kit/icon-button.tsx";
import { showToast } from "../kit/toasts.tsx";
import { copyWords } from "../shell/copy-words.ts";
import { useOpenIssue } from "../shell/session-context.ts";
import { VersionParts } from "./version-parts.tsx";
import { type ChangeSteps, useChangeSteps } from "./use-change-steps.ts";
import { useComparedPage } from "./use-compared-page.ts";
import { useStepKeys } from "./use-step-keys.ts";
import type { VersionTexts } from "./use-version-texts.ts";

type Tab = "page" | "markdown";

/**
 * The page that holds the version says so to the style sheet: `:has` would search all of its text at each element that comes
 * or goes in it.
 */
function useShownOnPage(place: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const page = place.current?.parentElement;
    page?.setAttribute("data-shows", "version");
    return () => page?.removeAttribute("data-shows");
  }, [place]);
}

/** A version in the place of the page, compared with the text as it is now; it cannot be written in. */
export function VersionPage({
  service,
  version,
  text,
  texts,
  place,
}: {
  readonly service: VersionService;
  readonly version: ListedVersion;
  readonly text: string;
  readonly texts: VersionTexts;
  readonly place: RefObject<HTMLElement | null>;
}) {
  const { t } = useTranslation();
  useShownOnPage(place);
  const [tab, setTab] = useState<Tab>("page");
  const textNow = useOpenIssue((state) => state.text);
  const rows = useComparedPage(service, text);
  const diff = useMemo(() => diffRows(textNow(), text), [textNow, text]);
  const count =
    tab === "markdown"
      ? diff.rows.filter(beginsChange).length
      : Array.isArray(rows)
        ? rows.filter(({ change }) => change !== "same").length
        : 0;
  const steps = useChangeSteps(place, `${version.number} ${tab} ${count}`, count);
  const copy = async ({ source }: PageRow): Promise<void> => {
    if (await copyWords(source)) showToast(t("versions.copied"));
  };
  useStepKeys(steps.go, () => {
    const at = steps.element()?.dataset["at"];
    const row = Array.isArray(rows) && at !== undefined ? rows[Number(at)] : undefined;
    if (row && row.change !== "gone") void copy(row);
  });
  return (
    <Tabs.Root
      render={<section ref={place} />}
      className="version-page"
      aria-label={t("versions.shown")}
      value={tab}
      onValueChange={setTab}
    >
      <Mode when={texts.when(version)} why={texts.why(version)} count={count} steps={steps} />
      <article className="sheet" aria-busy={rows === null}>
        <Legend isSame={diff.rows.length === 0} />
        <Tabs.Panel value="page">
          {rows === "failed" ? (
            <p>{t("versions.notCompared")}</p>
          ) : (
            rows && (
              <VersionParts key={version.number} rows={rows} onCopy={(row) => void copy(row)} />
            )
          )}
        </Tabs.Panel>
        <Tabs.Panel value="markdown">
          {diff.rows.length > 0 ? (
            <DiffView diff={diff} label={t("versions.markdown")} />
          ) : (
            <pre className="version-source">{text}</pre>
          )}
        </Tabs.Panel>
      </article>
    </Tabs.Root>
  );
}

/** Which version this is, the way through its changes, and how it is shown. */
function Mode({
  when,
  why,
  count,
  steps,
}: {
  readonly when: string;
  readonly why: string | null;
  readonly count: number;
  readonly steps: ChangeSteps;
}) {
  const { t } = useTranslation();
  return (
    <div className="mode">
      <Glyph of={History} />
      <b>{when}</b>
      {why !== null && <span className="why">{why}</span>}
      <span className="push" />
      {count > 0 && (
        <span className="step">
          <IconButton
            icon={ArrowUp}
            size="small"
            label={t("versions.previous")}
            keys="Shift-F7"
            onClick={() => steps.go(-1)}
          />
          <span className="numeric" aria-live="polite">
            {steps.current === 0
              ? t("versions.changes", { count })
              : t("versions.change", { at: steps.current, count })}
          </span>
          <IconButton
            icon={ArrowDown}
            size="small"
            label={t("versions.next")}
            keys="F7"
            onClick={() => steps.go(1)}
          />
        </span>
      )}
      <Tabs.List className="tabs" aria-label={t("versions.showAs")}>
        {(["page", "markdown"] as const).map((each) => (
          <Tabs.Tab key={each} className="tab" value={each}>
            {t(`versions.${each}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </div>
  );
}

/** What the colours mean. */
function Legend({ isSame }: { readonly isSame: boolean }) {
  const { t } = useTranslation();
  if (isSame) return <p className="key">{t("versions.same")}</p>;
  return (
    <p className="key">
      <span>
        <ins data-diff="">{t("versions.was")}</ins> {t("versions.wasWhat")}
      </span>
      <span>
        <del data-diff="">{t("versions.wasNot")}</del> {t("versions.wasNotWhat")}
      </span>
    </p>
  );
}

function beginsChange(row: DiffRow, at: number, rows: readonly DiffRow[]): boolean {
  const isChange = (each: DiffRow | undefined): boolean =>
    each?.kind === "added" || each?.kind === "removed";
  return isChange(row) && !isChange(rows[at - 1]);
}
