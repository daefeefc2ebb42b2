import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { onDay } from "../../issue/new-issue/index.ts";
import type { NewIssueSuggestion } from "../../session/library/library-state.ts";
import { isDay, isTime, showIssueDate } from "../dates/issue-date.ts";
import { Button } from "../kit/button.tsx";
import { FormRow } from "../kit/form-row.tsx";
import { useLanguage } from "../texts/use-language.ts";

/** What was typed over the suggestion; null: as it is suggested. */
export interface OwnPlace {
  readonly number: string | null;
  readonly day: string | null;
  readonly time: string | null;
}

/** Number, day and hour as they stand in their fields, and what they come to. */
export interface PlaceInSeries {
  readonly typed: { readonly number: string; readonly day: string; readonly time: string };
  readonly isRight: boolean;
  readonly number: number | undefined;
  readonly date: string;
}

/** What the suggestion and what was typed over it come to. */
export function placeInSeries(suggestion: NewIssueSuggestion, own: OwnPlace): PlaceInSeries {
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

/** The fields for number, day and hour, with what is wrong with them or which issue came last. */
export function PlaceFields({
  suggestion,
  place,
  own,
  onChange,
}: {
  readonly suggestion: NewIssueSuggestion;
  readonly place: PlaceInSeries;
  readonly own: OwnPlace;
  readonly onChange: (own: OwnPlace) => void;
}) {
  const { t } = useTranslation();
  const { number, day, time } = place.typed;
  const set = (change: Partial<OwnPlace>) => onChange({ ...own, ...change });
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
