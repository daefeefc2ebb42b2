import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { PictureService } from "../../editor/core/picture-service.ts";
import type { PreviewPage } from "../../publish/preview/preview-page.ts";
import type { PreviewTools } from "../../session/preview/preview-tools.ts";
import { siteDocument, type SiteDocument } from "./site-document.ts";
import { useSiteTexts } from "./use-site-texts.ts";

export type SiteWidth = "phone" | "desktop";

/** How wide a page is at least that is shown as on a desktop, in pixels; where there is less room it is shown smaller. */
const DESKTOP = 1000;

/** The page of the site, in a document of its own, where none of Galley's styles reach it. */
export function SiteFrame({
  frame,
  tools,
  pictures,
  page,
  width,
  theme,
  css,
  startsAt,
  follows,
}: {
  readonly frame: RefObject<HTMLIFrameElement | null>;
  readonly tools: PreviewTools;
  readonly pictures: PictureService;
  readonly page: PreviewPage;
  readonly width: SiteWidth;
  readonly theme: "light" | "dark";
  readonly css: string | null;
  /** The number of the heading at which it is opened. */
  readonly startsAt: number;
  readonly follows: boolean;
}) {
  const { t } = useTranslation();
  const site = useSite(frame, tools, pictures);
  const begun = useRef<SiteDocument | null>(null);
  const well = useFitting(frame, width);
  useEffect(() => site?.setTheme(theme), [site, theme]);
  useEffect(() => site?.setSheet(css), [site, css]);
  useEffect(() => {
    if (!site) return;
    const isFirst = begun.current !== site;
    begun.current = site;
    site.show(page, follows && !isFirst);
    if (isFirst) site.goTo(startsAt);
  }, [site, page, follows, startsAt]);
  return (
    <div className="site-well" ref={well} data-width={width}>
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- It is built here of known elements, and the frames in it, which
          have limits of their own, would have its limits as well. */}
      <iframe ref={frame} className="site-frame" title={t("preview.page")} />
    </div>
  );
}

/** The page in the frame; some browsers give the frame another document a moment after it has come. */
function useSite(
  frame: RefObject<HTMLIFrameElement | null>,
  tools: PreviewTools,
  pictures: PictureService,
): SiteDocument | null {
  const texts = useSiteTexts();
  const [site, setSite] = useState<SiteDocument | null>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    let made: SiteDocument | null = null;
    let within: Document | null = null;
    const make = (): void => {
      if (within === element.contentDocument) return;
      made?.end();
      within = element.contentDocument;
      made = siteDocument(element, tools, pictures, texts);
      setSite(made);
    };
    make();
    element.addEventListener("load", make);
    return () => {
      element.removeEventListener("load", make);
      made?.end();
    };
  }, [frame, tools, pictures, texts]);
  return site;
}

/** Shows a page that is wider than its place smaller, so that it is seen as a whole. */
function useFitting(frame: RefObject<HTMLIFrameElement | null>, width: SiteWidth) {
  const well = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = well.current;
    const page = frame.current;
    if (!place || !page) return undefined;
    const fit = (): void => {
      const scale = width === "desktop" ? Math.min(1, place.clientWidth / DESKTOP) : 1;
      page.style.setProperty("--scale", String(scale));
    };
    const watcher = new ResizeObserver(fit);
    watcher.observe(place);
    fit();
    return () => watcher.disconnect();
  }, [frame, width]);
  return well;
}
