import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Profile } from "../../issue/profile/profile.ts";
import { Button } from "../kit/button.tsx";
import { goBack } from "../routes/go-back.ts";
import { go } from "../routes/use-route.ts";
import { SheetHead } from "../shell/sheet-head.tsx";
import { SideScreen } from "../shell/side-screen.tsx";
import { useArchive, useLibrary, useProfiles } from "../shell/session-context.ts";
import { useTitle } from "../shell/use-title.ts";
import { NewsletterPlots } from "./newsletter-plots.tsx";
import { useNumbers } from "./use-numbers.ts";
import "../styles/archive.css";
import "../styles/progress.css";
import "../styles/numbers.css";

/** A newsletter in numbers, drawn from its issues in the library and in the archive. */
export function NumbersScreen() {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string | null>(null);
  const status = useArchive((state) => state.status);
  const newsletters = useNewsletters();
  const profile = newsletters.find(({ id }) => id === chosen) ?? newsletters[0];
  const counted = useNumbers(profile?.id ?? null);
  useTitle(t("numbers.title"));
  return (
    <SideScreen title={t("numbers.title")}>
      <div className="sheet numbers" aria-busy={profile ? counted === null : status === "loading"}>
        <SheetHead title={t("numbers.title")} back={t("common.back")} onBack={goBack}>
          {newsletters.length > 1 && (
            <select
              className="field"
              aria-label={t("numbers.newsletter")}
              value={profile?.id}
              onChange={({ currentTarget }) => setChosen(currentTarget.value)}
            >
              {newsletters.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </SheetHead>
        {status === "failed" && <Failed />}
        {status === "loading" && <Reading />}
        {status === "ready" && !profile && <Nothing />}
        {profile && !counted && <p className="lead">{t("numbers.counting")}</p>}
        {profile && counted && !counted.numbers && <Failed />}
        {profile && counted?.numbers && (
          <NewsletterPlots key={profile.id} numbers={counted.numbers} profile={profile} />
        )}
      </div>
    </SideScreen>
  );
}

/** The profiles that read an issue or more, the one with the most issues first. */
function useNewsletters(): readonly Profile[] {
  const listed = useProfiles((state) => state.profiles);
  const issuesOf = useArchive((state) => state.issuesOf);
  // What there is of each changes with this.
  useArchive((state) => state.version);
  return listed
    .map(({ profile }) => ({ profile, issues: issuesOf(profile.id).length }))
    .filter(({ issues }) => issues > 0)
    .toSorted((a, b) => b.issues - a.issues)
    .map(({ profile }) => profile);
}

function Reading() {
  const { t } = useTranslation();
  const indexing = useArchive((state) => state.indexing);
  if (!indexing) return null;
  const name = t("archive.indexing", { done: indexing.done, total: indexing.total });
  return (
    <p className="lead numbers-reading">
      {name}
      <progress
        className="progress-line"
        aria-label={name}
        value={indexing.done}
        max={indexing.total}
      />
    </p>
  );
}

function Failed() {
  const { t } = useTranslation();
  return (
    <p className="lead" role="alert">
      {t("numbers.failed")}
    </p>
  );
}

/** Nothing can be counted yet, and what would be. */
function Nothing() {
  const { t } = useTranslation();
  const hasSample = useLibrary((state) => state.issues.some(({ sample }) => sample));
  return (
    <>
      <p className="lead">{t(hasSample ? "numbers.onlySample" : "numbers.nothing")}</p>
      <div className="blank-acts">
        <Button look="outline" onClick={() => go({ screen: "archive" })}>
          {t("archive.open")}
        </Button>
        <Button look="text" onClick={() => go({ screen: "library" })}>
          {t("numbers.toLibrary")}
        </Button>
      </div>
    </>
  );
}
