import { X } from "lucide-react";
import { type ReactNode, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { FieldRule, Profile } from "../../issue/profile/profile.ts";
import type { Evidence } from "../../links/learning/newsletter/learned-newsletter.ts";
import { FormRow } from "../kit/form-row.tsx";
import { IconButton } from "../kit/icon-button.tsx";
import { useLanguage } from "../texts/use-language.ts";
import { FigureWayRow } from "./figure-way-row.tsx";
import type { FormProps } from "./form-props.ts";
import { MoveGrip } from "./move-grip.tsx";
import { ReadFrom } from "./read-from.tsx";
import { SectionRows } from "./section-rows.tsx";
import { useMovableRows } from "./use-movable-rows.ts";

/** What a profile says most, field by field, each with the posts that it was read from. The YAML says the rest. */
export function ProfileForm({ profile, evidence, onChange }: FormProps) {
  const { t } = useTranslation();
  const set = (change: Partial<Profile>) => onChange({ ...profile, ...change });
  return (
    <>
      <p className="hint">{t("settings.form.placeholders", { braces: "{" })}</p>
      <TextRow
        label={t("settings.form.name")}
        value={profile.name}
        onChange={(name) => set({ name })}
      />
      <TextRow
        label={t("settings.form.title")}
        value={profile.titlePattern ?? ""}
        placeholder={t("settings.form.noTitle")}
        evidence={evidence?.title}
        onChange={(title) => set({ titlePattern: title === "" ? null : title })}
      />
      <Publishing profile={profile} evidence={evidence} onChange={onChange} />
      <TextRow
        label={t("settings.form.fileName")}
        value={profile.fileName}
        code
        evidence={evidence?.fileName}
        onChange={(fileName) => set({ fileName })}
      />
      <TextRow
        label={t("settings.form.figureFolder")}
        value={profile.figureFolder}
        code
        evidence={evidence?.figureFolder ?? undefined}
        onChange={(figureFolder) => set({ figureFolder })}
      />
      <FigureWayRow profile={profile} onChange={onChange} />
      <TextRow
        label={t("settings.form.commitMessage")}
        value={profile.commitMessage ?? ""}
        placeholder={t("settings.form.usualCommit", { braces: "{" })}
        onChange={(message) => set({ commitMessage: message === "" ? null : message })}
      />
      {profile.frontMatter.present && (
        <Fields profile={profile} evidence={evidence} onChange={onChange} />
      )}
      <SectionRows profile={profile} evidence={evidence} onChange={onChange} />
    </>
  );
}

/** `evidence`: undefined where nothing was learned. */
function TextRow({
  label,
  value,
  placeholder,
  code = false,
  evidence,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly code?: boolean;
  readonly evidence?: Evidence | null | undefined;
  readonly onChange: (value: string) => void;
}) {
  const note: ReactNode = evidence && <ReadFrom evidence={evidence} />;
  return (
    <FormRow label={label} note={note}>
      {(names) => (
        <input
          {...names}
          className="field"
          {...(code ? { "data-face": "code" } : {})}
          spellCheck={false}
          placeholder={placeholder}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </FormRow>
  );
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

function Publishing({ profile, evidence, onChange }: FormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { publishing } = profile;
  const name = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
  const set = (change: Partial<Profile["publishing"]>) =>
    onChange({ ...profile, publishing: { ...publishing, ...change } });
  return (
    <>
      <FormRow
        label={t("settings.form.weekday")}
        note={evidence?.publishing && <ReadFrom evidence={evidence.publishing} />}
      >
        {(names) => (
          <select
            {...names}
            className="field"
            value={publishing.weekday}
            onChange={({ currentTarget }) => {
              const weekday = WEEKDAYS.find((each) => String(each) === currentTarget.value);
              if (weekday) set({ weekday });
            }}
          >
            {WEEKDAYS.map((weekday) => (
              <option key={weekday} value={weekday}>
                {/* 2024 began on a Monday. */}
                {name.format(new Date(Date.UTC(2024, 0, weekday)))}
              </option>
            ))}
          </select>
        )}
      </FormRow>
      <TextRow
        label={t("newIssue.time")}
        value={publishing.time}
        onChange={(time) => set({ time })}
      />
    </>
  );
}

function Fields({ profile, evidence, onChange }: FormProps) {
  const { t } = useTranslation();
  const { frontMatter } = profile;
  const set = (fields: readonly FieldRule[]) =>
    onChange({ ...profile, frontMatter: { ...frontMatter, fields } });
  const list = useRef<HTMLUListElement>(null);
  const rows = useMovableRows(list, frontMatter.fields, set);
  return (
    <fieldset className="settings-part">
      <legend>{t("frontMatter.title")}</legend>
      <ul className="profile-keys" ref={list}>
        {frontMatter.fields.map((field, index) => (
          <li key={field.key} {...rows.row(index)}>
            <MoveGrip rows={rows} index={index} title={field.key} />
            <code>{field.key}</code>
            <textarea
              className="field"
              data-face="code"
              aria-label={field.key}
              spellCheck={false}
              rows={rowsOf(field.value)}
              data-lines={rowsOf(field.value) > 1 ? "several" : "one"}
              value={field.value.replace(/^\n/, "")}
              onChange={({ currentTarget: { value } }) => {
                const isNested = field.value.startsWith("\n") && value !== "";
                const kept = { key: field.key, value: isNested ? `\n${value}` : value };
                set(frontMatter.fields.with(index, kept));
              }}
            />
            <IconButton
              icon={X}
              size="small"
              label={t("settings.form.removeOf", { title: field.key })}
              onClick={() => set(frontMatter.fields.filter((each) => each !== field))}
            />
            {evidence && field.key in evidence.fields && (
              <ReadFrom evidence={evidence.fields[field.key] ?? null} />
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function rowsOf(value: string): number {
  return value.trim().split("\n").length;
}
