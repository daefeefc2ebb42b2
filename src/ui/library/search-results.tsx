import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { IssueWithPlaces, SearchAnswer } from "../../session/search/search-index.ts";
import { showIssueDate } from "../dates/issue-date.ts";
import { KindGlyph } from "../kinds/kind-glyph.tsx";
import { Button } from "../kit/button.tsx";
import { showToast } from "../kit/toasts.tsx";
import { jumpToWords } from "../open-issue/word-jump.ts";
import { routeAddress } from "../routes/route.ts";
import { useArchive, useSession } from "../shell/session-context.ts";
import { useLanguage } from "../texts/use-language.ts";
import { Marked } from "./marked.tsx";
import { useSearchKey } from "./use-search-key.ts";
import "../styles/search.css";

/** Milliseconds after the last key until the places are looked for. */
const RESTS = 120;
/** Places of one issue, and issues, that are shown at once. */
const MOST = 4;
const PAGE = 20;

/** Where the words of the query stand, in all issues and in the archive; each leads there. `/` goes to the field. */
export function SearchResults({ query }: { readonly query: string }) {
  const { t } = useTranslation();
  const answer = useAnswer(query);
  const [shown, setShown] = useState(PAGE);
  const list = useRef<HTMLDivElement>(null);
  useSearchKey(list);
  const walk = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const hits = [...(list.current?.querySelectorAll<HTMLElement>(".hit") ?? [])];
    const at = hits.findIndex((hit) => hit === document.activeElement);
    event.preventDefault();
    (hits[at + step] ?? (step < 0 ? searchField() : null))?.focus();
  };
  if (query.trim() === "") return null;
  const found = answer?.issues ?? [];
  const more = found.length - shown;
  return (
    // Its links have the focus; the arrows are the list's.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={list} className="hits" onKeyDown={walk}>
      <output className="hits-count">
        {answer &&
          (answer.places === 0
            ? t("search.nothing")
            : [
                t("search.places", { count: answer.places }),
                t("search.issues", { count: found.length }),
              ].join(" · "))}
      </output>
      {found.slice(0, shown).map((issue) => (
        <FoundPlaces
          key={issue.of.kind === "issue" ? issue.of.id : issue.of.path}
          issue={issue}
          query={query}
        />
      ))}
      {more > 0 && (
        <p className="shelf-note">
          <Button look="text" onClick={() => setShown(shown + PAGE)}>
            {t("search.more", { count: more })}
          </Button>
        </p>
      )}
    </div>
  );
}

function FoundPlaces({
  issue,
  query,
}: {
  readonly issue: IssueWithPlaces;
  readonly query: string;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const openPost = useArchive((state) => state.openPost);
  const { of, facts, places, count } = issue;
  const name = facts.headline ?? (of.kind === "post" ? of.path.replace(/^.*\//, "") : "");
  const go = async (text: string) => {
    const id = of.kind === "issue" ? of.id : await openPost(of.path);
    if (id === null) showToast(t("desk.links.lost"));
    else jumpToWords({ issueId: id, text, query });
  };
  return (
    <section className="hit-issue" aria-label={[facts.number, name].filter(Boolean).join(" ")}>
      <span className="no">{facts.number}</span>
      <h2>
        {name}
        {facts.date !== null && <small>{showIssueDate(facts.date, language)}</small>}
      </h2>
      {places.map(({ text, section, kind, hosts }, index) => (
        <a
          key={index}
          className="hit"
          href={
            of.kind === "issue" ? routeAddress({ screen: "issue", id: of.id, part: "text" }) : "#/"
          }
          onClick={(event) => {
            event.preventDefault();
            void go(text);
          }}
        >
          {kind ? <KindGlyph kind={kind} /> : <span />}
          <span>
            <Marked text={text} query={query} />
            <small className="from">{[section, hosts[0]].filter(Boolean).join(" · ")}</small>
          </span>
        </a>
      ))}
      {count > places.length && (
        <p className="hit-more">{t("search.moreHere", { count: count - places.length })}</p>
      )}
    </section>
  );
}

/** What is found for the query, and found again when the library or the archive has changed; null until then. */
function useAnswer(query: string): SearchAnswer | null {
  const { search } = useSession();
  const [answer, setAnswer] = useState<SearchAnswer | null>(null);
  useEffect(() => {
    let gone = false;
    let end = (): void => undefined;
    const ask = async (): Promise<void> => {
      const loaded = await search.load();
      if (gone) return;
      end();
      end = loaded.subscribe(() => void look());
      const found = await loaded.find(query, MOST);
      if (!gone) setAnswer(found);
    };
    // What cannot be loaded or read now is asked for again by the next key.
    const look = () => ask().catch(() => undefined);
    const timer = query.trim() === "" ? undefined : setTimeout(() => void look(), RESTS);
    return () => {
      gone = true;
      clearTimeout(timer);
      end();
    };
  }, [search, query]);
  return answer;
}

function searchField(): HTMLElement | null {
  return document.querySelector<HTMLElement>(".shelf-find .field");
}
