import { useRef, useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { fileName, onDay } from "../../issue/new-issue/index.ts";
import { hasPlaceholder } from "../../issue/patterns/placeholders.ts";
import type { NewIssueSuggestion } from "../../session/library/library-state.ts";
import { isDay, isTime, showIssueDate } from "../dates/issue-date.ts";
import { Button } from "../kit/button.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { FormRow } from "../kit/form-row.tsx";
import { showToast } from "../kit/toasts.tsx";
import { failureText } from "../notices/failure-text.ts";
import { go } from "../routes/use-route.ts";
import { showNewIssue } from "../shell/overlays.ts";
import { useLibrary, useProfiles } from "../shell/session-context.ts";
import { useLanguage } from "../texts/use-language.ts";
import { SlugField, slugIsRight } from "./slug-field.tsx";
import { useNewIssueProfiles } from "./use-new-issue-profiles.ts";
import "../styles/new-issue.css";

/** Asks what a new issue needs: newsletter, number, day and hour, headline and slug; all but the headline is suggested. */
export function NewIssueDialog() {
  const { t } = useTranslation();
  const onClose = () => showNewIssue(false);
  const prefer = useProfiles((state) => state.prefer);
  const suggest = useLibrary((state) => state.suggest);
  const newIssue = useLibrary((state) => state.newIssue);
  const { offered, usual } = useNewIssueProfiles();
  const [profileId, setProfileId] = useState(usual);
  const [headline, setHeadline] = useState("");
  const [ownSlug, setOwnSlug] = useState<string | null>(null);
  const [own, setOwn] = useState<OwnPlace>(NOTHING);
  const first = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);

  const suggestion = suggest(profileId, headline);
  const { profile } = suggestion;
  const slug = ownSlug ?? suggestion.slug;
  const place = placeOf(suggestion, own);
  const isRight = place.isRight && slugIsRight(slug, profile.slugStyle);
  const choose = (id: string) => {
    setProfileId(id);
    setOwn(NOTHING);
  };
  const create = async () => {
    if (!isRight || busy) return;
    setBusy(true);
    const { number, date } = place;
    const given = { headline: headline.trim(), slug, date };
    const created = await newIssue(profileId, number === undefined ? given : { ...given, number });
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
        <FormRow label={t("newIssue.profile")}>
          {(names) => (
            <select
              {...names}
              className="field"
              value={profileId}
              onChange={({ currentTarget }) => choose(currentTarget.value)}
            >
              {offered.map(({ id, name, isNew }) => (
                <option key={id} value={id}>
                  {isNew ? t("newIssue.learned", { name }) : name}
                </option>
              ))}
            </select>
          )}
        </FormRow>
        <Place suggestion={suggestion} place={place} onChange={setOwn} />
        <FormRow label={t("newIssue.headline")} hint={t("newIssue.headlineHint")}>
          {(names) => (
            <input
              {...names}
              ref={first}
              className="field"
              lang={profile.language}
              value={headline}
              onChange={({ currentTarget }) => setHeadline(currentTarget.value)}
            />
          )}
        </FormRow>
        {hasPlaceholder(profile.fileName, "slug") && (
          <SlugField
            slug={slug}
            headline={headline}
            slugStyle={profile.slugStyle}
            onChange={setOwnSlug}
          />
        )}
        <p className="new-file">
          {t("newIssue.file", {
            name: fileName(profile, { number: place.number ?? null, date: place.date, slug }),
          })}
        </p>
        <div className="dialog-foot">
          <Button look="outline" onClick={onClose}>
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

/** What was typed over the suggestion; null: as it is suggested. */
interface OwnPlace {
  readonly number: string | null;
  readonly day: string | null;
  readonly time: string | null;
}
const NOTHING: OwnPlace = { number: null, day: null, time: null };

/** Number, day and hour as they stand in their fields, and what they come to. */
interface PlaceInSeries {
  readonly typed: { readonly number: string; readonly day: string; readonly time: string };
  readonly isRight: boolean;
  readonly number: number | undefined;
  readonly date: string;
}

function placeOf(suggestion: NewIssueSuggestion, own: OwnPlace): PlaceInSeries {
  const [suggestedDay = "", clock = ""] = suggestion.date.split("T");
  const number = own.number ?? String(suggestion.number);
  const day = own.day ?? suggestedDay;
  const time = own.time ?? clock.slice(0, 5);
  const isRight = /^\d{1,9}$/.test(number) && isDay(day) && time !== "" && isTime(time);
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const { timeZone } = suggestion.profile.publishing;
  return {
    typed: { number, day, time },
    isRight,
    number: /^\d{1,9}$/.test(number) ? Number(number) : undefined,
    date: isRight ? onDay({ timeZone, time }, { year, month, day: date }) : suggestion.date,
  };
}

function Place({
  suggestion,
  place,
  onChange,
}: {
  readonly suggestion: NewIssueSuggestion;
  readonly place: PlaceInSeries;
  readonly onChange: (own: OwnPlace) => void;
}) {
  const { t } = useTranslation();
  const { number, day, time } = place.typed;
  const set = (change: Partial<OwnPlace>) => onChange({ ...place.typed, ...change });
  const isTaken = place.number !== undefined && suggestion.isTaken(place.number);
  const fields = [
    { part: "number", value: number, wrong: place.number === undefined },
    { part: "day", value: day, wrong: !isDay(day) },
    { part: "time", value: time, wrong: time === "" || !isTime(time) },
  ] as const;
  const wrong = fields.find((field) => field.wrong);
  return (
    <>
      <div className="new-split">
        {fields.map((field) => (
          <FormRow key={field.part} label={t(`newIssue.${field.part}`)}>
            {(names) => (
              <input
                {...names}
                className="field numeric"
                aria-invalid={field.wrong}
                aria-describedby="new-place"
                value={field.value}
                onChange={({ currentTarget }) => set({ [field.part]: currentTarget.value.trim() })}
              />
            )}
          </FormRow>
        ))}
      </div>
      <PlaceHint tone={wrong || isTaken ? "warn" : null}>
        {wrong ? (
          t(`newIssue.${wrong.part}Bad`)
        ) : isTaken ? (
          <>
            {t("newIssue.taken", { number })}{" "}
            <Button look="text" onClick={() => set({ number: String(suggestion.number) })}>
              {t("newIssue.useNumber", { number: suggestion.number })}
            </Button>
          </>
        ) : (
          <LastIssue last={suggestion.last} />
        )}
      </PlaceHint>
    </>
  );
}

function PlaceHint({
  tone,
  children,
}: {
  readonly tone: "warn" | null;
  readonly children: ReactNode;
}) {
  return (
    <output id="new-place" className="hint" {...(tone ? { "data-tone": tone } : {})}>
      <span>{children}</span>
    </output>
  );
}

function LastIssue({ last }: { readonly last: NewIssueSuggestion["last"] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!last) return t("newIssue.first");
  const date = last.date === null ? t("library.noDate") : showIssueDate(last.date, language);
  return last.number === null
    ? t("newIssue.lastDay", { date })
    : t("newIssue.last", { number: last.number, date });
}
