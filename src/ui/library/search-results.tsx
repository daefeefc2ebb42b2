import { type ReactNode, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { LibraryRow } from "../../session/library/library-state.ts";
import { Button } from "../kit/button.tsx";
import { useSession } from "../shell/session-context.ts";
import { FoundPlaces } from "./found-places.tsx";
import { FoundPost } from "./found-post.tsx";
import { noteOpened, shownWhenOpened, useReturnToOpened } from "./opened-result.ts";
import { resultsOf } from "./results-of.ts";
import { type Answered, useAnswer } from "./use-answer.ts";
import { useSearchKeys } from "./use-search-keys.ts";
import "../styles/search.css";

/** Places of one issue, and issues, that are shown at once. */
const MOST = 4;
const PAGE = 20;

/** What the arrows go to: the places, and the issues that were found without any. */
const STOPS = ".hit, [data-result]:not(:has(.hit)) .name";

/**
 * All that was found for the query: issues and posts of the archive in one list, newest first, each with the places where
 * the words stand. `found`: the issues whose text has them, null without a query. `row` shows one of the issues, and calls
 * when it is opened. `/` goes to the field.
 */
export function SearchResults({
  query,
  issues,
  found,
  row,
}: {
  readonly query: string;
  readonly issues: readonly LibraryRow[];
  readonly found: ReadonlySet<string> | null;
  readonly row: (issue: LibraryRow, onOpen: () => void) => ReactNode;
}) {
  const { t } = useTranslation();
  const answered = useAnswer(useSession().search, query, MOST);
  const [page, setPage] = useState({ query, shown: Math.max(PAGE, shownWhenOpened(query)) });
  const shown = page.query === query ? page.shown : PAGE;
  const list = useRef<HTMLUListElement>(null);
  useSearchKeys(list, STOPS);
  useReturnToOpened(list, query, answered?.query === query);
  if (found === null) return null;
  const results = resultsOf(issues, found, answered?.answer?.issues ?? []);
  const more = results.length - shown;
  const note = (key: string, place: number | null) => noteOpened({ query, key, place, shown });
  return (
    <>
      <Count query={query} issues={results.length} answered={answered} />
      <ul ref={list} aria-label={t("library.list")}>
        {results.slice(0, shown).map(({ key, issue, places }) => (
          <li key={key} data-result={key}>
            {issue
              ? row(issue, () => note(key, null))
              : places && <FoundPost post={places} query={query} onOpen={note} />}
            {places && <FoundPlaces found={places} query={query} onOpen={note} />}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className="shelf-note">
          <Button look="text" onClick={() => setPage({ query, shown: shown + PAGE })}>
            {t("search.more", { count: more })}
          </Button>
        </p>
      )}
    </>
  );
}

/** How much was found; that nothing was, once that is known. */
function Count({
  query,
  issues,
  answered,
}: {
  readonly query: string;
  readonly issues: number;
  readonly answered: Answered | null;
}) {
  const { t } = useTranslation();
  const places = answered?.answer?.places ?? 0;
  const isKnown = answered?.query === query;
  const counts = [
    ...(places > 0 ? [t("search.places", { count: places })] : []),
    ...(issues > 0 ? [t("search.issues", { count: issues })] : []),
  ];
  const nothing = isKnown && issues === 0 ? t("search.nothing") : "";
  return (
    <output className="hits-count">
      {answered?.answer === null ? t("search.failed") : counts.join(" · ") || nothing}
    </output>
  );
}
