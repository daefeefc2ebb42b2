import { useTranslation } from "react-i18next";
import { nextPublishing } from "../../issue/new-issue/index.ts";
import type { Publishing } from "../../issue/profile/profile.ts";
import { useCurrent } from "../open-issue/use-current.ts";
import {
  isDay,
  isTime,
  printIssueDate,
  readIssueDate,
  showIssueDate,
} from "../dates/issue-date.ts";
import type { IssueDate } from "../dates/issue-date.ts";
import { type FieldNames, FormRow } from "../kit/form-row.tsx";
import { useOpenIssue } from "../shell/session-context.ts";
import { useLanguage } from "../texts/use-language.ts";
import { CheckedField, TextField } from "./text-field.tsx";
import type { HeadFields } from "../open-issue/use-head.ts";
import { useUnfinishedField } from "./use-unfinished-field.ts";
import { useFieldWarnings } from "./head-warnings.ts";
import { useWriting } from "./use-writing.ts";

/** Offsets that somebody publishes in, from west to east; the one in the file is there too. */
const OFFSETS = [
  "-08:00",
  "-07:00",
  "-05:00",
  "-04:00",
  "-03:00",
  "+00:00",
  "+01:00",
  "+02:00",
  "+03:00",
  "+05:30",
  "+07:00",
  "+08:00",
  "+09:00",
  "+10:00",
];

/** Day, time and offset. Each keeps its own form in the file; a date of another form is edited as text. */
export function DateRow({ head }: { readonly head: HeadFields }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const setField = useOpenIssue((state) => state.setField);
  const expected = useCurrent((issue) =>
    issue.profile.frontMatter.fields.some(({ key }) => key === "date"),
  );
  const publishing = useCurrent((issue) => issue.profile.publishing);
  const writing = useWriting();
  const warnings = useFieldWarnings("date");
  const day = useUnfinishedField("day");
  const time = useUnfinishedField("time");
  if (head.date === null && !expected) return null;
  const date = head.date === null || head.date === "" ? null : readIssueDate(head.date);
  const set = (change: Partial<IssueDate>) => {
    const base = date ?? nextIssueDate(publishing);
    if (base) setField("date", printIssueDate({ ...base, ...change }));
  };
  const note = <code>date</code>;
  if (head.date && !date)
    return (
      <FormRow label={t("frontMatter.date")} note={note} warnings={warnings}>
        {(names) => <DateText {...names} date={head.date ?? ""} />}
      </FormRow>
    );
  const offset = date?.offset ?? "";
  const offsets = OFFSETS.includes(offset) || offset === "" ? OFFSETS : [offset, ...OFFSETS];
  const wrong = day.isWrong ? "newIssue.dayBad" : time.isWrong ? "newIssue.timeBad" : null;
  return (
    <FormRow
      label={t("frontMatter.date")}
      note={note}
      error={wrong && t(wrong)}
      warnings={warnings}
    >
      {({ "aria-invalid": _ofBoth, ...names }) => (
        <div className="form-line">
          <CheckedField
            {...names}
            className="field numeric date-day"
            aria-label={t("frontMatter.day")}
            placeholder="2025-11-03"
            kept={date?.day ?? ""}
            unfinished={day}
            isRight={(text) => isDay(text.trim())}
            keep={(text) => set({ day: text.trim() })}
          />
          <CheckedField
            className="field numeric date-time"
            aria-label={t("frontMatter.time")}
            placeholder="08:00"
            kept={date?.time ?? ""}
            unfinished={time}
            isRight={(text) => isTime(text.trim())}
            keep={(text) => set({ time: text.trim() })}
          />
          <select
            className="field date-zone"
            disabled={!writing || !date?.time}
            aria-label={t("frontMatter.zone")}
            value={offset}
            onChange={({ currentTarget: { value } }) => set({ offset: value })}
          >
            <option value="">{t("frontMatter.noZone")}</option>
            {offsets.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
          {head.date && (
            <span className="hint">{showIssueDate(head.date, language).split(" ")[1]}</span>
          )}
        </div>
      )}
    </FormRow>
  );
}

/** A date that has another form than the fields know. */
function DateText({ date, ...names }: FieldNames & { readonly date: string }) {
  const setField = useOpenIssue((state) => state.setField);
  return <TextField {...names} kept={date} keep={(text) => setField("date", text.trim())} />;
}

/** The next publishing time, for an issue that has no date yet. */
function nextIssueDate(publishing: Publishing): IssueDate | null {
  return readIssueDate(nextPublishing(publishing, Date.now()));
}
