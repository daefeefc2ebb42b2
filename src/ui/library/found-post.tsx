import { useTranslation } from "react-i18next";
import type { IssueWithPlaces } from "../../session/search/search-index.ts";
import { showIssueDate } from "../dates/issue-date.ts";
import { useLanguage } from "../texts/use-language.ts";
import { useOpenFound } from "./use-open-found.ts";

/** A post of the archive among the issues that were found. */
export function FoundPost({
  post: { of, language, facts },
  query,
  onOpen,
}: {
  readonly post: IssueWithPlaces;
  readonly query: string;
  readonly onOpen: (key: string, place: number | null) => void;
}) {
  const { t } = useTranslation();
  const shownIn = useLanguage();
  const open = useOpenFound(of, query, onOpen);
  const fileName = of.kind === "post" ? of.path.replace(/^.*\//, "") : "";
  const day = facts.date === null ? fileName : showIssueDate(facts.date, shownIn);
  return (
    <div className="volume" title={fileName}>
      <span className="no">{facts.number ?? t("common.numberNone")}</span>
      <span className="volume-words">
        <button type="button" className="name" lang={language} onClick={() => void open(null)}>
          {facts.headline ?? fileName}
        </button>
        <span className="when">{[day, t("search.earlier")].join(" · ")}</span>
      </span>
    </div>
  );
}
