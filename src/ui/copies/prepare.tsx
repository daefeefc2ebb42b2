import { useTranslation } from "react-i18next";
import { LookChoice } from "./look.tsx";
import { PLACE_LOOKS } from "./places.ts";
import { ReportView } from "./report.tsx";
import { ThreadItems } from "./thread-items.tsx";
import type { Copies } from "./use-copies.ts";

/** What becomes what, and what can be chosen for this place. */
export function Prepare({ copies }: { readonly copies: Copies }) {
  const { asks, look } = PLACE_LOOKS[copies.choice.place];
  return (
    <>
      <ReportView copy={copies.copy} />
      {asks.map((asked) => (
        <Choice key={asked} copies={copies} field={asked} />
      ))}
      {asks.includes("unit") && copies.choice.unit === "item" && <ThreadItems copies={copies} />}
      {look !== null && <LookChoice copies={copies} />}
    </>
  );
}

function Choice({
  copies: { choice, choose, tools },
  field,
}: {
  readonly copies: Copies;
  readonly field: "links" | "unit";
}) {
  const { t } = useTranslation();
  return (
    <fieldset className="copy-part">
      <legend>{t(`copying.choices.${field}`)}</legend>
      {tools.options[field].map((option) => (
        <label key={option} className="copy-choice">
          <input
            type="radio"
            name={field}
            checked={choice[field] === option}
            onChange={() => choose({ [field]: option })}
          />
          <span>{t(`copying.options.${option}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
