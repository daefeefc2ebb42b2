import { useTranslation } from "react-i18next";
import type { IssueWithPlaces } from "../../session/search/search-index.ts";
import { KindGlyph } from "../kinds/kind-glyph.tsx";
import { routeAddress } from "../routes/route.ts";
import { Marked } from "./marked.tsx";
import { useOpenFound } from "./use-open-found.ts";

/** The lines of one issue in which the words stand; each leads there. */
export function FoundPlaces({
  found: { of, language, places, count },
  query,
  onOpen,
}: {
  readonly found: IssueWithPlaces;
  readonly query: string;
  readonly onOpen: (key: string, place: number | null) => void;
}) {
  const { t } = useTranslation();
  const open = useOpenFound(of, query, onOpen);
  return (
    <div className="hits">
      {places.map(({ text, section, kind, hosts }, index) => (
        <a
          key={index}
          className="hit"
          href={
            of.kind === "issue" ? routeAddress({ screen: "issue", id: of.id, part: "text" }) : "#/"
          }
          onClick={(event) => {
            event.preventDefault();
            void open({ index, text });
          }}
        >
          {kind ? <KindGlyph kind={kind} /> : <span />}
          <span lang={language}>
            <Marked text={text} query={query} />
            <small className="from">{[section, hosts[0]].filter(Boolean).join(" · ")}</small>
          </span>
        </a>
      ))}
      {count > places.length && (
        <p className="hit-more">{t("search.moreHere", { count: count - places.length })}</p>
      )}
    </div>
  );
}
