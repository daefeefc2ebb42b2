import { useTranslation } from "react-i18next";
import { routeAddress } from "../routes/route.ts";

/** The wordmark: the way to the library from everywhere. */
export function Mark({ home = false }: { readonly home?: boolean }) {
  const { t } = useTranslation();
  return (
    <a
      className="mark"
      href={routeAddress({ screen: "library" })}
      {...(home ? { "aria-current": "page" } : { "aria-label": t("editorScreen.allIssues") })}
    >
      <MarkGlyph />
      {t("common.galley")}
    </a>
  );
}

/** The mark alone: a sheet without an end. */
export function MarkGlyph() {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M21 4H5a2 2 0 0 0-2 2v12a2 2 0 0 0 2 2h16" />
      <path d="M8 9h10" />
      <path d="M8 12h13" />
      <path d="M8 15h6" />
    </svg>
  );
}
