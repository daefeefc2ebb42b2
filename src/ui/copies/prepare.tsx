import { useTranslation } from "react-i18next";
import type { CopyChoice } from "../../session/copies/copies-state.ts";
import { ReportView } from "./report.tsx";
import { Swatches } from "./swatches.tsx";
import type { Copies } from "./use-copies.ts";

/** What becomes what, and what can be chosen for this place. */
export function Prepare({ copies }: { readonly copies: Copies }) {
  const { place } = copies.choice;
  return (
    <>
      <ReportView copy={copies.copy} />
      {place === "wechat" && (
        <>
          <Choice copies={copies} field="links" options={["notes", "hosts", "original"]} />
          <Choice copies={copies} field="theme" options={["quiet", "newsprint", "plain"]} />
        </>
      )}
      {place === "thread" && <Choice copies={copies} field="unit" options={["section", "item"]} />}
      {(place === "wechat" || place === "mail") && <Swatches copies={copies} />}
    </>
  );
}

interface Options {
  readonly links: CopyChoice["links"];
  readonly theme: CopyChoice["theme"];
  readonly unit: CopyChoice["unit"];
}

function Choice<Field extends keyof Options>({
  copies: { choice, choose },
  field,
  options,
}: {
  readonly copies: Copies;
  readonly field: Field;
  readonly options: readonly Options[Field][];
}) {
  const { t } = useTranslation();
  return (
    <fieldset className="copy-part">
      <legend>{t(`copies.choices.${field}`)}</legend>
      {options.map((option) => (
        <label key={option} className="copy-choice">
          <input
            type="radio"
            name={field}
            checked={choice[field] === option}
            onChange={() => choose({ [field]: option })}
          />
          <span>{t(`copies.options.${option}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
