import { useDeferredValue, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { ITEM_SHAPES } from "../../issue/shapes/item-shapes.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import { Button } from "../kit/button.tsx";
import { FindBox } from "../kit/find-box.tsx";
import { useArchive, useLibrary, useProfiles } from "../shell/session-context.ts";
import { findLessons } from "./find-lessons.ts";
import { LessonRow } from "./lesson-row.tsx";
import type { LessonOffers } from "./lesson-row.tsx";
import { usualProfile } from "./usual-profile.ts";

/** As many rows as are made at once; nobody reads on without wanting to. */
const PAGE = 50;

/** What was learned of hosts and organisations, to be searched and corrected. */
export function LessonTable() {
  const { t } = useTranslation();
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  const posts = useArchive((state) => state.posts);
  const issues = useLibrary((state) => state.issues);
  const listed = useProfiles((state) => state.profiles);
  const preferredId = useProfiles((state) => state.preferredId);
  const usual = useMemo(
    () => usualProfile([...posts, ...issues], preferredId),
    [posts, issues, preferredId],
  );
  const profiles = listed.map(({ profile }) => profile);
  const profile = profiles.find(({ id }) => id === (chosen ?? usual)) ?? profiles[0];
  return (
    <section className="settings-part lessons-part" aria-labelledby="lessons">
      <h2 id="lessons">{t("archive.lessons.title")}</h2>
      <p>{t("archive.lessons.text")}</p>
      {posts.length + issues.length > 0 && (
        <div className="lessons-find">
          <FindBox query={query} name={t("archive.lessons.search")} onQuery={setQuery} />
          {profile && profiles.length > 1 && (
            <select
              className="field"
              aria-label={t("archive.lessons.profile")}
              value={profile.id}
              onChange={({ currentTarget }) => setChosen(currentTarget.value)}
            >
              {profiles.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </div>
      )}
      {profile && <Rows key={profile.id} profile={profile} query={query} />}
    </section>
  );
}

function Rows({ profile, query }: { readonly profile: Profile; readonly query: string }) {
  const { t } = useTranslation();
  // When the archive has been read the rows come after everything else, in their own time.
  const version = useDeferredValue(
    useArchive((state) => state.version),
    -1,
  );
  const lessonsOf = useArchive((state) => state.lessons);
  const wanted = useDeferredValue(query);
  const [pages, setPages] = useState(1);
  // `version` says when the same question has another answer.
  const lessons = useMemo(
    () => ({ version, all: lessonsOf(profile) }),
    [version, lessonsOf, profile],
  );
  const offers = useMemo(
    (): LessonOffers => ({
      sections: profile.sections.map(({ title }) => ({ value: title, name: title })),
      shapes: ITEM_SHAPES.map((value) => ({ value, name: t(`editor.shapes.${value}`) })),
      names: {
        organisation: t("archive.lessons.organisation"),
        section: t("archive.lessons.section"),
        shape: t("archive.lessons.shape"),
        verb: t("archive.lessons.verb"),
      },
    }),
    [profile, t],
  );
  const found = useMemo(() => findLessons(lessons.all, wanted), [lessons, wanted]);
  if (lessons.all.length === 0)
    return <output className="shelf-note">{t("archive.lessons.nothing")}</output>;
  if (found.length === 0)
    return (
      <output className="shelf-note">{t("archive.lessons.nothingFound", { query: wanted })}</output>
    );
  const more = found.length - pages * PAGE;
  return (
    <>
      <table className="lessons">
        <thead>
          <tr>
            {(["links", "about", "organisation", "section", "shape", "verb"] as const).map(
              (part) => (
                <th key={part} scope="col" data-part={part}>
                  {t(`archive.lessons.${part}`)}
                </th>
              ),
            )}
            <th scope="col" data-part="acts">
              <span className="hidden-text">{t("archive.lessons.revert")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {found.slice(0, pages * PAGE).map((lesson) => (
            <LessonRow key={lesson.about} lesson={lesson} offers={offers} />
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <p className="shelf-note">
          <Button look="text" onClick={() => setPages(pages + 1)}>
            {t("archive.lessons.more", { count: Math.min(PAGE, more) })}
          </Button>
        </p>
      )}
    </>
  );
}
