import type { PictureService } from "../../editor/core/picture-service.ts";
import type { PreviewPage } from "../../publish/preview/preview-page.ts";
import type { PreviewTools } from "../../session/preview/preview-tools.ts";
import { followLinks } from "./follow-links.ts";
import { forwardKeys } from "./forward-keys.ts";
import { postHead } from "./post-head.ts";
import { rawFrames } from "./raw-frames.ts";
import { siteBlocks } from "./site-blocks.ts";
import { sitePictures } from "./site-pictures.ts";
import { SITE_SHEET } from "./site-sheet.ts";
import { siteSkeleton } from "./site-skeleton.ts";
import type { SiteTexts } from "./site-texts.ts";
import { headingsIn, siteToc } from "./site-toc.ts";
import { sourceBox, sourceWords } from "./source-box.ts";

/** The page of the site in a frame: what it shows, and how. */
export interface SiteDocument {
  /** Shows the page, and follows what has changed of it where `follows` says so. What has not changed stays. */
  readonly show: (page: PreviewPage, follows: boolean) => void;
  readonly setTheme: (theme: "light" | "dark") => void;
  /** The site's own stylesheet, which wins over al-folio's look; null: that alone. */
  readonly setSheet: (css: string | null) => void;
  /** Brings the heading of this number, from 0, to the top. */
  readonly goTo: (heading: number) => void;
  readonly end: () => void;
}

/** Makes the page in a frame that has loaded nothing. */
export function siteDocument(
  frame: HTMLIFrameElement,
  tools: PreviewTools,
  pictures: PictureService,
  texts: SiteTexts,
): SiteDocument | null {
  const document = frame.contentDocument;
  const view = document?.defaultView;
  if (!document || !view) return null;
  const { head, content, toc: nav, site } = siteSkeleton(document, texts);
  const toc = siteToc(nav, content);
  const shown = sitePictures(document, pictures, texts);
  let page: PreviewPage | null = null;
  let theme: "light" | "dark" = "light";
  let told = 0;
  const fillAll = (): void => {
    shown.fillPlaces();
    if (page) raw.fillPlaces({ language: page.language, theme, at: page.at, pictures: told });
  };
  const tell = (): void => {
    told += 1;
    fillAll();
  };
  const raw = rawFrames(document, tools, pictures, texts, tell);
  const putBlocks = siteBlocks(content);
  const endListening = pictures.subscribe(tell);
  const sheets = { base: new view.CSSStyleSheet(), own: new view.CSSStyleSheet() };
  sheets.base.replaceSync(SITE_SHEET);
  document.adoptedStyleSheets = [sheets.base, sheets.own];
  // The frame's document outlives what is made in it.
  const ending = new AbortController();
  const { signal } = ending;
  forwardKeys(frame, document, signal);
  followLinks(document, view, signal);
  document.addEventListener("scroll", () => toc.mark(), { passive: true, signal });

  return {
    show(next, follows) {
      page = next;
      document.title = next.title;
      document.documentElement.lang = next.language;
      document.body.dataset["toc"] = next.toc;
      site.textContent = next.site;
      head.replaceChildren(...postHead(document, next));
      const nodes = tools.siteNodes(next.html, document, next.at, {
        picture: shown.place,
        rawHtml: raw.place,
        source: (kind, text, isBlock) =>
          (isBlock ? sourceBox : sourceWords)(document, kind, text, texts),
      });
      const come = putBlocks(nodes.filter((node) => "tagName" in node || node.textContent?.trim()));
      fillAll();
      toc.read();
      const first = come.find((node) => node instanceof view.Element);
      if (follows) first?.scrollIntoView({ block: "nearest" });
    },
    setTheme(next) {
      theme = next;
      document.documentElement.dataset["theme"] = next;
      fillAll();
    },
    setSheet: (css) => sheets.own.replaceSync(css ?? ""),
    goTo: (heading) => headingsIn(content)[heading]?.scrollIntoView(),
    end() {
      endListening();
      ending.abort();
    },
  };
}
