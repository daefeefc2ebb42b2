import { Download, RotateCcw, X } from "lucide-react";
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import { Button } from "../kit/button.tsx";
import { IconButton } from "../kit/icon-button.tsx";
import { showToast } from "../kit/toasts.tsx";
import { useEscape } from "../kit/use-escape.ts";
import { useCurrent } from "../open-issue/use-current.ts";
import { useOpenIssue } from "../shell/session-context.ts";
import { type ReadVersions, useIssueVersions } from "./use-issue-versions.ts";
import { useVersionTexts } from "./use-version-texts.ts";
import { VersionList } from "./version-list.tsx";
import { VersionPage } from "./version-page.tsx";
import "../styles/versions.css";

/** The versions of the open issue beside its page; the one that is chosen stands in the page's place, until Escape. */
export function VersionPane({
  page,
  onClose,
}: {
  readonly page: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const pane = useRef<HTMLElement>(null);
  const shownPage = useRef<HTMLElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { read, hasFailed, now, service } = useIssueVersions();
  const [selected, setSelected] = useState<number | null>(null);
  const texts = useVersionTexts(now);
  const version = read?.versions.find(({ number: each }) => each === selected) ?? null;
  const text = version && read ? read.textOf(version.number) : null;
  useEscape(pane, onClose);
  useEscape(shownPage, () =>
    list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus(),
  );
  usePageScroll(page, text !== null);
  useFocusOnList(list, heading, read !== null);
  return (
    <aside
      ref={pane}
      className="right versions"
      data-region="right"
      aria-label={t("versions.label")}
      aria-busy={!read}
    >
      <div className="side-head">
        <h2 tabIndex={-1} ref={heading}>
          {t("versions.label")}
        </h2>
        <IconButton icon={X} size="small" label={t("versions.close")} onClick={onClose} />
      </div>
      {hasFailed && <p className="timeline-end">{t("versions.notRead")}</p>}
      {read?.versions.length === 0 && <p className="timeline-end">{t("versions.none")}</p>}
      {read && (
        <VersionList
          versions={read.versions}
          texts={texts}
          now={now}
          list={list}
          selected={version?.number ?? null}
          onSelect={setSelected}
          onEnter={() => shownPage.current?.querySelector<HTMLElement>(".part button")?.focus()}
        />
      )}
      <Foot
        service={service}
        text={text}
        when={version ? texts.when(version) : ""}
        onDone={onClose}
      />
      {service &&
        version &&
        text !== null &&
        page.current &&
        createPortal(
          <VersionPage
            service={service}
            version={version}
            text={text}
            texts={texts}
            place={shownPage}
          />,
          page.current,
        )}
    </aside>
  );
}

function Foot({
  service,
  text,
  when,
  onDone,
}: Pick<ReadVersions, "service"> & {
  /** Of the version that is shown; null where none is. */
  readonly text: string | null;
  readonly when: string;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation();
  const isWriting = useCurrent((issue) => issue.access === "writing");
  const undo = useOpenIssue((state) => state.undo);
  const isThere = useOpenIssue((state) => text !== null && state.text() === text);
  const restore = (): void => {
    if (text === null || !service?.restore(text)) return;
    onDone();
    showToast(t("versions.restored", { when }), { name: t("common.undo"), run: undo });
  };
  return (
    <div className="pane-foot" data-acts="">
      <Button
        look="primary"
        icon={RotateCcw}
        disabled={text === null || isThere || !isWriting}
        onClick={restore}
      >
        {t("versions.restore")}
      </Button>
      <Button
        icon={Download}
        disabled={text === null}
        onClick={() => text !== null && service?.download(text)}
      >
        {t("versions.download")}
      </Button>
      {!isWriting && <span className="push">{t("versions.elsewhere")}</span>}
    </div>
  );
}

/** The heading keeps the focus for the list; whoever has gone on meanwhile is not called back. */
function useFocusOnList(
  list: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  isRead: boolean,
): void {
  useEffect(() => heading.current?.focus(), [heading]);
  useEffect(() => {
    if (isRead && document.activeElement === heading.current)
      list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus();
  }, [list, heading, isRead]);
}

/** A version begins at its top; where the text was read is found again after it. */
function usePageScroll(page: RefObject<HTMLElement | null>, isShown: boolean): void {
  const kept = useRef(page.current?.scrollTop ?? 0);
  useLayoutEffect(() => {
    const scroller = page.current;
    if (!scroller) return undefined;
    if (isShown) {
      const back = kept.current;
      scroller.scrollTo(0, 0);
      return () => scroller.scrollTo(0, back);
    }
    const note = (): void => {
      kept.current = scroller.scrollTop;
    };
    scroller.addEventListener("scroll", note, { passive: true });
    return () => scroller.removeEventListener("scroll", note);
  }, [page, isShown]);
}
