import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { PictureService } from "../../editor/core/picture-service.ts";
import type { EditorHandle } from "../../editor/editor-handle.ts";
import { useLazy } from "../../lazy/lazy-component.view.tsx";
import type { PreviewService } from "../../session/preview/create-preview.ts";
import { useEscape } from "../kit/use-escape.ts";
import { useSession } from "../shell/session-context.ts";
import { headingBefore } from "./heading-before.ts";
import { PreviewBar } from "./preview-bar.tsx";
import { SiteFrame, type SiteWidth } from "./site-frame.tsx";
import { usePreviewPage } from "./use-preview-page.ts";
import { usePrinting } from "./use-printing.ts";
import { useSiteSheet } from "./use-site-sheet.ts";
import { useThemeShown } from "./use-theme-shown.ts";
import "../styles/preview.css";

interface PreviewProps {
  readonly pictures: PictureService;
  readonly editor: EditorHandle | null;
  /** Whether it stands in the page's place, and not beside it. */
  readonly isInstead: boolean;
  readonly onPlace: (isInstead: boolean) => void;
  readonly onClose: () => void;
}

/** The issue as its site shows it, beside the page or in its place. */
export function PreviewPane(props: PreviewProps) {
  const { t } = useTranslation();
  const service = useLazy(useSession().preview, true);
  if (service) return <LoadedPreview {...props} service={service} />;
  return (
    <aside
      className="right preview"
      data-region="right"
      aria-label={t("preview.label")}
      aria-busy="true"
    />
  );
}

function LoadedPreview({
  service,
  pictures,
  editor,
  isInstead,
  onPlace,
  onClose,
}: PreviewProps & { readonly service: PreviewService }) {
  const { t } = useTranslation();
  const pane = useRef<HTMLElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const page = usePreviewPage(service.tools);
  const sheet = useSiteSheet(service);
  const shown = useThemeShown();
  const [asked, ask] = useState<"light" | "dark" | null>(null);
  const theme = asked ?? shown;
  const [chosen, choose] = useState<SiteWidth | null>(null);
  const width = chosen ?? (isInstead ? "desktop" : "phone");
  const { openIssue } = useSession();
  const [startsAt] = useState(() => {
    const { current } = openIssue.getState();
    const caret = editor?.place().head ?? 0;
    return current.kind === "open" ? headingBefore(current.state.doc, caret) : -1;
  });
  const print = usePrinting(frame);
  useEscape(pane, onClose);
  useEffect(() => {
    if (isInstead) frame.current?.contentDocument?.body.focus({ preventScroll: true });
  }, [isInstead]);
  return (
    <aside
      ref={pane}
      className={isInstead ? "right preview instead" : "right preview"}
      data-region="right"
      aria-label={t("preview.label")}
    >
      <PreviewBar
        isInstead={isInstead}
        width={width}
        theme={theme}
        onWidth={choose}
        onTheme={ask}
        onPrint={print}
        onPlace={onPlace}
        onClose={onClose}
      />
      {sheet.isMissing && (
        <p className="preview-note">{t("preview.noSheet", { path: sheet.path })}</p>
      )}
      <SiteFrame
        frame={frame}
        tools={service.tools}
        pictures={pictures}
        page={page}
        width={width}
        theme={theme}
        css={sheet.css}
        startsAt={startsAt}
        follows={!isInstead}
      />
    </aside>
  );
}
