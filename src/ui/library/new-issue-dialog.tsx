import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { fileName } from "../../issue/new-issue/index.ts";
import { hasPlaceholder } from "../../issue/patterns/placeholders.ts";
import { Button } from "../kit/button.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { FormRow } from "../kit/form-row.tsx";
import { showToast } from "../kit/toasts.tsx";
import { failureText } from "../notices/failure-text.ts";
import { go } from "../routes/use-route.ts";
import { useLibrary, useProfiles } from "../shell/session-context.ts";
import { PlaceFields, placeInSeries } from "./place-fields.tsx";
import { SlugField, slugIsRight } from "./slug-field.tsx";
import { useNewIssueFields } from "./use-new-issue-fields.ts";
import { useNewIssueProfiles } from "./use-new-issue-profiles.ts";
import "../styles/new-issue.css";

/** Asks what a new issue needs: newsletter, number, day and hour, headline and slug; all but the headline is suggested. */
export function NewIssueDialog() {
  const { t } = useTranslation();
  const prefer = useProfiles((state) => state.prefer);
  const suggest = useLibrary((state) => state.suggest);
  const newIssue = useLibrary((state) => state.newIssue);
  const { offered, usual } = useNewIssueProfiles();
  const fields = useNewIssueFields(usual, offered);
  const { profileId, headline, own } = fields;
  const first = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);

  const suggestion = suggest(profileId, headline);
  const { profile } = suggestion;
  const slug = fields.slug ?? suggestion.slug;
  const place = placeInSeries(suggestion, own);
  const isRight = place.isRight && slugIsRight(slug, profile.slugStyle);
  const name = fileName(profile, { number: place.number ?? null, date: place.date, slug });
  const create = async () => {
    if (!isRight || busy) return;
    setBusy(true);
    const { number, date } = place;
    const given = { headline: headline.trim(), slug, date };
    const created = await newIssue(profileId, number === undefined ? given : { ...given, number });
    setBusy(false);
    if (!created.ok) return showToast(failureText(t, created.failure));
    prefer(profileId);
    fields.close();
    go({ screen: "issue", id: created.id, part: "text" });
  };

  return (
    <Dialog title={t("newIssue.title")} onClose={fields.close} initialFocus={first}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <NewsletterField profileId={profileId} offered={offered} onChange={fields.choose} />
        <PlaceFields suggestion={suggestion} place={place} own={own} onChange={fields.setOwn} />
        <FormRow label={t("newIssue.headline")} hint={t("newIssue.headlineHint")}>
          {(names) => (
            <input
              {...names}
              ref={first}
              className="field"
              lang={profile.language}
              value={headline}
              onChange={({ currentTarget }) => fields.setHeadline(currentTarget.value)}
            />
          )}
        </FormRow>
        {hasPlaceholder(profile.fileName, "slug") && (
          <SlugField
            slug={slug}
            headline={headline}
            slugStyle={profile.slugStyle}
            onChange={fields.setSlug}
          />
        )}
        <p className="new-file">{t("newIssue.file", { name })}</p>
        <div className="dialog-foot">
          <Button look="outline" onClick={fields.close}>
            {t("common.cancel")}
          </Button>
          <Button look="primary" type="submit" disabled={!isRight || busy}>
            {t("newIssue.create")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function NewsletterField({
  profileId,
  offered,
  onChange,
}: {
  readonly profileId: string;
  readonly offered: ReturnType<typeof useNewIssueProfiles>["offered"];
  readonly onChange: (id: string) => void;
}) {
  const { t } = useTranslation();
  return (
    <FormRow label={t("newIssue.profile")}>
      {(names) => (
        <select
          {...names}
          className="field"
          value={profileId}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        >
          {offered.map(({ id, name, isNew }) => (
            <option key={id} value={id}>
              {isNew ? t("newIssue.learned", { name }) : name}
            </option>
          ))}
        </select>
      )}
    </FormRow>
  );
}
