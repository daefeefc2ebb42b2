import { ListChecks } from "lucide-react";
import { useTranslation } from "react-i18next";
import { newsletterProfile } from "../../session/core/newsletter-profile.ts";
import { PostList } from "../archive/post-list.tsx";
import { OpenButton } from "../files/open-button.tsx";
import { Glyph } from "../kit/glyph.tsx";
import { routeAddress } from "../routes/route.ts";
import { useArchive, useProfiles } from "../shell/session-context.ts";
import { useLanguage } from "../texts/use-language.ts";
import { NewIssueButton } from "./new-issue-button.tsx";

/** What is known of the newsletter whose posts were read, and what one does with it. */
export function KnownNewsletter() {
  const { t } = useTranslation();
  const learned = useArchive((state) => state.newsletter);
  const profiles = useProfiles((state) => state.profiles);
  const newsletter = newsletterProfile(learned, profiles);
  return (
    <section className="known" aria-labelledby="known">
      <h1 id="known" lang={newsletter?.profile.language}>
        {newsletter?.profile.name ?? t("past.title")}
      </h1>
      <Facts />
      <div className="known-acts">
        <NewIssueButton />
        <OpenButton />
        {newsletter && (
          <a
            className="button"
            href={routeAddress({ screen: "settings", profileId: newsletter.profile.id })}
          >
            <Glyph of={ListChecks} />
            {t(newsletter.isNew ? "past.seeLearned" : "past.seeProfile")}
          </a>
        )}
      </div>
    </section>
  );
}

/** How many posts there are, when they come out, and which is the last. */
function Facts() {
  const { t } = useTranslation();
  const language = useLanguage();
  const count = useArchive((state) => state.posts.length);
  const folder = useArchive((state) => state.folder);
  const learned = useArchive((state) => state.newsletter);
  const last = learned?.posts.at(-1)?.number ?? null;
  const publishing = learned?.evidence.publishing ? learned.profile.publishing : null;
  // 2024 began on a Monday.
  const weekday = publishing && new Date(Date.UTC(2024, 0, publishing.weekday));
  const facts = [
    folder !== null && t("archive.folder", { name: folder }),
    t("archive.posts", { count }),
    weekday &&
      t("past.weekly", {
        weekday: new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" }).format(
          weekday,
        ),
        time: publishing?.time,
      }),
    last !== null && t("past.last", { number: last }),
  ];
  return <p>{facts.filter(Boolean).join(t("past.and"))}</p>;
}

/** The earlier issues that are not issues of the library, too, as it shows them beside those. */
export function EarlierIssues() {
  const { t } = useTranslation();
  const all = useArchive((state) => state.posts);
  const posts = all.filter(({ issueId }) => issueId === null);
  const folder = useArchive((state) => state.folder);
  const links = posts.reduce((sum, post) => sum + post.links, 0);
  return (
    <>
      {posts.length > 0 && (
        <>
          <div className="past-head">
            <h2>{t("past.title")}</h2>
            <span className="numeric">
              {[
                t("archive.posts", { count: posts.length }),
                t("archive.links", { count: links }),
              ].join(" · ")}
            </span>
          </div>
          <PostList posts={posts} />
        </>
      )}
      <p className="shelf-note">
        {t(folder === null ? "past.note" : "past.noteFolder")}{" "}
        <a className="button" data-look="text" href={routeAddress({ screen: "archive" })}>
          {t("archive.button", { count: all.length })}
        </a>
      </p>
    </>
  );
}
