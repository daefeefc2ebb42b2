import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { fileName, isSlug } from "../../issue/new-issue/index.ts";
import type { IssueSummary } from "../../session/library/library-state.ts";
import { showIssueDate } from "../dates/issue-date.ts";
import { Button } from "../kit/button.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { FormRow } from "../kit/form-row.tsx";
import { showToast } from "../kit/toasts.tsx";
import { failureText } from "../notices/failure-text.ts";
import { go } from "../routes/use-route.ts";
import { showNewIssue } from "../shell/overlays.ts";
import { useLibrary, useProfiles } from "../shell/session-context.ts";
import { useLanguage } from "../texts/use-language.ts";

/** Asks what a new issue needs: profile, headline and slug; number and day are the next ones. */
export function NewIssueDialog() {
  const { t } = useTranslation();
  const onClose = () => showNewIssue(false);
  const language = useLanguage();
  const profiles = useProfiles((state) => state.profiles);
  const preferredId = useProfiles((state) => state.preferredId);
  const prefer = useProfiles((state) => state.prefer);
  const suggest = useLibrary((state) => state.suggest);
  const newIssue = useLibrary((state) => state.newIssue);
  const usual = useLibrary(({ issues }) => usualProfile(issues, preferredId));
  const [profileId, setProfileId] = useState(usual);
  const [headline, setHeadline] = useState("");
  const [ownSlug, setOwnSlug] = useState<string | null>(null);
  const first = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);

  const suggestion = suggest(profileId, headline);
  const slug = ownSlug ?? suggestion.slug;
  const slugError = slug === "" || isSlug(slug) ? null : t("newIssue.slugBad");
  const asksSlug = suggestion.profile.fileName.includes("{slug}");

  const create = async () => {
    if (slugError || busy) return;
    setBusy(true);
    const created = await newIssue(profileId, { headline: headline.trim(), slug });
    setBusy(false);
    if (!created.ok) return showToast(failureText(t, created.failure));
    prefer(profileId);
    onClose();
    go({ screen: "issue", id: created.id, part: "text" });
  };

  return (
    <Dialog title={t("newIssue.title")} onClose={onClose} initialFocus={first}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <FormRow
          label={t("newIssue.profile")}
          hint={t("newIssue.next", {
            number: suggestion.number,
            date: showIssueDate(suggestion.date, language),
          })}
        >
          {(names) => (
            <select
              {...names}
              className="field"
              value={profileId}
              onChange={({ currentTarget }) => setProfileId(currentTarget.value)}
            >
              {profiles.map(({ profile }) => (
                <option key={profile.id} value={profile.id}>
                  {profile.name}
                </option>
              ))}
            </select>
          )}
        </FormRow>
        <FormRow label={t("newIssue.headline")} hint={t("newIssue.headlineHint")}>
          {(names) => (
            <input
              {...names}
              ref={first}
              className="field"
              value={headline}
              onChange={({ currentTarget }) => setHeadline(currentTarget.value)}
            />
          )}
        </FormRow>
        {asksSlug && (
          <FormRow
            label={t("newIssue.slug")}
            error={slugError}
            hint={
              slug === ""
                ? t("newIssue.slugAsk")
                : t("newIssue.slugHint", {
                    name: fileName(suggestion.profile, { ...suggestion, slug }),
                  })
            }
          >
            {(names) => (
              <input
                {...names}
                className="field"
                data-face="code"
                lang="en"
                spellCheck={false}
                value={slug}
                onChange={({ currentTarget }) => setOwnSlug(currentTarget.value)}
              />
            )}
          </FormRow>
        )}
        <div className="dialog-foot">
          <Button look="outline" onClick={onClose}>
            {t("common.cancel")}
          </Button>
          <Button look="primary" type="submit" disabled={slugError !== null || busy}>
            {t("newIssue.create")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** The preferred profile, unless this library holds none of its issues but others: then that of the newest. */
function usualProfile(issues: readonly IssueSummary[], preferredId: string): string {
  const real = issues.filter(({ sample }) => !sample);
  if (real.some(({ profileId }) => profileId === preferredId)) return preferredId;
  return real[0]?.profileId ?? preferredId;
}
