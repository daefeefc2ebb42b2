import { type ReactNode, useDeferredValue, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { LibraryRow } from "../../session/library/library-state.ts";
import { Button } from "../kit/button.tsx";
import { filterKey, type Offer, wordsBeside } from "../../session/search/filters.ts";
import { useLibrary, useSession } from "../shell/session-context.ts";
import { FoundPlaces } from "./found-places.tsx";
import { FoundPost } from "./found-post.tsx";
import { noteOpened, shownWhenOpened, useReturnToOpened } from "./opened-result.ts";
import { resultsOf } from "./results-of.ts";
import { type Answered, useAnswer } from "./use-answer.ts";
import { FilterOffers } from "./search-filters.tsx";
import { searchField } from "./use-find-key.ts";
import { useSearchKeys } from "./use-search-keys.ts";
import "../styles/search.css";

/** Places of one issue, and issues, that are shown at once. */
const MOST = 4;
const PAGE = 20;

/** What the arrows go to: the places, and the issues that were found without any. */
const STOPS = ".hit, [data-result]:not(:has(.hit)) .name";

/**
 * All that was found for the query: issues and posts of the archive in one list, newest first, each with the places where
 * the words stand, and above them what they may be narrowed to. `row` shows one of the issues, and calls when it is
 * opened.
 */
export function SearchResults({
  issues,
  row,
}: {
  readonly issues: readonly LibraryRow[];
  readonly row: (issue: LibraryRow, onOpen: () => void) => ReactNode;
}) {
  const { t } = useTranslation();
  const foundNow = useLibrary((state) => state.found);
  // A key is drawn before what it finds: the list is made in between frames, and gives way to the next key.
  const words = useDeferredValue(useLibrary((state) => state.query));
  const filters = useDeferredValue(useLibrary((state) => state.filters));
  const found = useDeferredValue(foundNow) ?? foundNow;
  const query = useMemo(() => ({ words, filters }), [words, filters]);
  const asked = [...filters.map(filterKey), words].join("\n");
  const answered = useAnswer(useSession().search, query, MOST);
  const isKnown = answered?.query === query;
  const [page, setPage] = useState({ asked, shown: Math.max(PAGE, shownWhenOpened(asked)) });
  const shown = page.asked === asked ? page.shown : PAGE;
  const list = useRef<HTMLUListElement>(null);
  const offers = useRef<HTMLFieldSetElement>(null);
  const choose = useChoose();
  useSearchKeys(list, STOPS, offers);
  useReturnToOpened(list, asked, isKnown);
  const answer = answered?.answer ?? null;
  const results = useMemo(
    () => (found === null ? [] : resultsOf(issues, found, answer?.issues ?? [])),
    [issues, found, answer],
  );
  const rows = useMemo(() => {
    const note = (key: string, place: number | null) =>
      noteOpened({ query: asked, key, place, shown });
    return results.slice(0, shown).map(({ key, issue, places }) => (
      <li key={key} data-result={key}>
        {issue
          ? row(issue, () => note(key, null))
          : places && <FoundPost post={places} query={words} onOpen={note} />}
        {places && <FoundPlaces found={places} query={words} onOpen={note} />}
      </li>
    ));
  }, [results, asked, shown, words, row]);
  if (foundNow === null) return null;
  const more = results.length - shown;
  return (
    <>
      <div className="found-head">
        <FilterOffers offers={answer?.offers ?? []} onChoose={choose} place={offers} />
        <Count isKnown={isKnown} issues={results.length} answered={answered} />
      </div>
      <ul ref={list} aria-label={t("library.list")}>
        {rows}
      </ul>
      {more > 0 && (
        <p className="shelf-note">
          <Button look="text" onClick={() => setPage({ asked, shown: shown + PAGE })}>
            {t("search.more", { count: more })}
          </Button>
        </p>
      )}
    </>
  );
}

/** Narrows the search to what was offered; the field has the focus then, without the words that this completes. */
function useChoose(): (offer: Offer) => void {
  const words = useLibrary((state) => state.query);
  const filters = useLibrary((state) => state.filters);
  const narrow = useLibrary((state) => state.narrow);
  const search = useLibrary((state) => state.search);
  return (offer) => {
    const { kind, name } = offer;
    narrow([...filters, { kind, name }]);
    search(wordsBeside(words, offer));
    searchField()?.focus();
  };
}

/** How much was found; that nothing was, once that is known. */
function Count({
  isKnown,
  issues,
  answered,
}: {
  /** Whether it is the answer to what is asked now. */
  readonly isKnown: boolean;
  readonly issues: number;
  readonly answered: Answered | null;
}) {
  const { t } = useTranslation();
  const places = answered?.answer?.places ?? 0;
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
