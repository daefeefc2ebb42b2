import { WandSparkles, X } from "lucide-react";
import { type RefObject, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { EditorHandle } from "../../editor/editor-handle.ts";
import { Button } from "../kit/button.tsx";
import { IconButton } from "../kit/icon-button.tsx";
import { Keys } from "../kit/keys.tsx";
import { useEscape } from "../kit/use-escape.ts";
import type { FindingTexts } from "../texts/load-finding-texts.ts";
import { FindingDetail } from "./finding-detail.tsx";
import { FixPane } from "./fix-pane.tsx";
import { FindingList } from "./finding-list.tsx";
import { Silenced } from "./silenced.tsx";
import { useFindingTexts } from "../open-issue/use-finding-texts.ts";
import { type ListedFindings, useFindings } from "../open-issue/use-findings.ts";
import "../styles/checks.css";

/** All that the checks find in the issue, beside its text: what is wrong, where, and what can be done. */
export function CheckPane({
  editor,
  shows,
  onShow,
  onClose,
}: {
  readonly editor: EditorHandle | null;
  /** The findings, or what fixing all of them would change. */
  readonly shows: "checks" | "fixes";
  readonly onShow: (shows: "checks" | "fixes") => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const pane = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const listed = useFindings(editor);
  const texts = useFindingTexts();
  const fixable = listed?.all.filter(({ fix }) => fix !== null).length ?? 0;
  useHeadingFocus(pane, shows, texts !== null);
  useEscape(pane, () => (shows === "fixes" ? onShow("checks") : editor?.focus()));
  return (
    <aside
      ref={pane}
      className="right checks"
      data-region="right"
      aria-label={t("checks.label")}
      aria-busy={!listed || !texts}
    >
      {shows === "fixes" && texts ? (
        <FixPane texts={texts} onBack={() => onShow("checks")} />
      ) : (
        <>
          <div className="side-head">
            <h2 tabIndex={-1} ref={heading}>
              {t("checks.label")} {listed && <span className="count">{listed.all.length}</span>}
            </h2>
            <IconButton icon={X} size="small" label={t("checks.close")} onClick={onClose} />
          </div>
          {listed && texts ? (
            <Findings editor={editor} listed={listed} texts={texts} heading={heading} />
          ) : (
            <p className="findings findings-none">{t("checks.looking")}</p>
          )}
          <div className="pane-foot">
            {fixable > 0 && (
              <>
                <Button
                  look="outline"
                  size="small"
                  icon={WandSparkles}
                  onClick={() => onShow("fixes")}
                >
                  {t("checks.fixAll")}
                </Button>
                <span>{t("checks.fixable", { count: fixable })}</span>
              </>
            )}
            <span className="push" />
            <Keys keys="F8" />
            <Keys keys="Shift-F8" />
          </div>
        </>
      )}
    </aside>
  );
}

/** Keys go on from the heading of what is shown: as the pane opens, and where the button that was pressed is gone with it. */
function useHeadingFocus(
  pane: RefObject<HTMLElement | null>,
  shows: "checks" | "fixes",
  isReady: boolean,
): void {
  const focused = useRef<"checks" | "fixes" | null>(null);
  useEffect(() => {
    if (focused.current === shows || (shows === "fixes" && !isReady)) return;
    focused.current = shows;
    pane.current?.querySelector("h2")?.focus();
  }, [pane, shows, isReady]);
}

function Findings({
  editor,
  listed,
  texts,
  heading,
}: {
  readonly editor: EditorHandle | null;
  readonly listed: ListedFindings;
  readonly texts: FindingTexts;
  /** Of the pane. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}) {
  const list = useRef<HTMLDivElement>(null);
  const [asked, setSelected] = useState(0);
  const selected = Math.min(asked, listed.all.length - 1);
  const finding = listed.all[selected];
  const focusRow = (index: number): void =>
    list.current?.querySelectorAll<HTMLElement>(".found-row")[index]?.focus();
  // Where the focus was on something that is gone, the next row has it once the list is another. As the pane opens, its
  // heading keeps the focus for the first list.
  const wantsFocus = useRef(true);
  const seen = useRef<ListedFindings | null>(null);
  // What is said of it may have taken the room that it stood in.
  useEffect(() => {
    const row = list.current?.querySelectorAll(".found-row")[selected];
    row?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  useEffect(() => {
    if (!wantsFocus.current || seen.current === listed) return;
    wantsFocus.current = false;
    const { activeElement } = document;
    const pane = heading.current?.closest("aside");
    // Whoever has gone elsewhere meanwhile stays there.
    const isTaken =
      seen.current === null
        ? activeElement !== heading.current
        : activeElement !== document.body && !pane?.contains(activeElement);
    if (isTaken) return;
    if (listed.all.length > 0) focusRow(selected);
    else heading.current?.focus();
  });
  return (
    <>
      <div className="findings">
        <FindingList
          listed={listed}
          words={texts.words}
          list={list}
          selected={selected}
          onSelect={(index) => {
            setSelected(index);
            focusRow(index);
          }}
        />
        <Silenced listed={listed} texts={texts} />
      </div>
      {finding && (
        <FindingDetail
          finding={finding}
          editor={editor}
          handle={listed.handle}
          words={texts.words}
          onDone={() => {
            wantsFocus.current = true;
            seen.current = listed;
          }}
        />
      )}
    </>
  );
}
