import { useTranslation } from "react-i18next";
import type { CopyTools } from "../../session/copies/copy-tools.ts";
import { PLACE_LOOKS } from "./places.ts";
import { ReportView } from "./report.tsx";
import { Swatches } from "./swatches.tsx";
import type { Copies } from "./use-copies.ts";

/** What becomes what, and what can be chosen for this place. */
export function Prepare({ copies }: { readonly copies: Copies }) {
  return (
    <>
      <ReportView copy={copies.copy} />
      {PLACE_LOOKS[copies.choice.place].asks.map((asked) =>
        asked === "colour" ? (
          <Swatches key={asked} copies={copies} />
        ) : (
          <Choice key={asked} copies={copies} field={asked} />
        ),
      )}
    </>
  );
}

function Choice({
  copies: { choice, choose, tools },
  field,
}: {
  readonly copies: Copies;
  readonly field: keyof CopyTools["options"];
}) {
  const { t } = useTranslation();
  return (
    <fieldset className="copy-part">
      <legend>{t(`copies.choices.${field}`)}</legend>
      {tools.options[field].map((option) => (
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
