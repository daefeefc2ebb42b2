import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { SiteTexts } from "./site-texts.ts";

/** The words that Galley puts into the page of the site, in the language of the interface. */
export function useSiteTexts(): SiteTexts {
  const { t } = useTranslation();
  return useMemo(
    () => ({
      contents: t("preview.contents"),
      source: (kind) =>
        t(kind === "liquid" || kind === "html" ? `preview.source.${kind}` : "preview.source.other"),
      rawHtml: t("preview.rawHtml"),
      showPicture: (host) => t("preview.showPicture", { host }),
      zoom: (alt) => t("preview.zoom", { alt }),
      closeZoom: t("preview.closeZoom"),
    }),
    [t],
  );
}
