import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useUnfinished } from "../shell/use-unfinished.ts";

interface CellProps {
  /** What the cell is of, for what is typed in it and not done. */
  readonly place: string;
  readonly label: string;
  readonly corrected: boolean;
  readonly value: string | null;
  /** null: nothing is to be guessed. */
  readonly onChange: (value: string | null) => void;
}

/** Words to be written over; kept with Enter or on leaving the field, given up with Escape. */
export function TextCell({ place, label, corrected, value, onChange }: CellProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useUnfinished(place);
  const keep = () => {
    if (draft === null) return;
    const next = draft.trim() || null;
    setDraft(null);
    if (next !== value) onChange(next);
  };
  return (
    <td>
      <input
        className="field lesson-field"
        aria-label={label}
        value={draft ?? value ?? ""}
        placeholder={t("archive.lessons.nobody")}
        spellCheck={false}
        {...(corrected ? { "data-corrected": "", title: t("archive.lessons.corrected") } : {})}
        onChange={({ currentTarget }) => setDraft(currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Enter") keep();
          if (event.key === "Escape") setDraft(null);
        }}
      />
    </td>
  );
}

/** One of a few, or nothing. The others are made when a hand comes near: a page of rows has a thousand of them. */
export function ChoiceCell({
  label,
  corrected,
  value,
  options,
  onChange,
}: CellProps & {
  readonly options: readonly { readonly value: string; readonly name: string }[];
}) {
  const { t } = useTranslation();
  const [near, setNear] = useState(false);
  const approach = () => setNear(true);
  const offered = near ? options : options.filter((option) => option.value === value);
  return (
    <td>
      <select
        className="field lesson-field"
        aria-label={label}
        value={value ?? ""}
        {...(corrected ? { "data-corrected": "", title: t("archive.lessons.corrected") } : {})}
        {...(value === null ? { "data-empty": "" } : {})}
        onPointerEnter={approach}
        onFocus={approach}
        onChange={({ currentTarget }) => onChange(currentTarget.value || null)}
      >
        {(near || value === null) && <option value="">{t("archive.lessons.nobody")}</option>}
        {offered.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </td>
  );
}
