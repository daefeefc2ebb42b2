import { TriangleAlert } from "lucide-react";
import { useId } from "react";
import type { ReactNode } from "react";
import { type FormWarning, FormWarnings } from "./form-warnings.tsx";
import { Glyph } from "./glyph.tsx";

export interface FieldNames {
  readonly id: string;
  readonly "aria-describedby"?: string;
  readonly "aria-invalid"?: true;
}

/** A labelled field with a hint below it. `children` gets the attributes that tie the field to both. */
export function FormRow({
  label,
  hint,
  error,
  note,
  warnings = [],
  children,
}: {
  readonly label: string;
  readonly hint?: ReactNode;
  /** Why the value cannot stay so. */
  readonly error?: ReactNode;
  /** Words for the margin, beside the field. */
  readonly note?: ReactNode;
  /** What may be wrong with the value, which stays all the same. */
  readonly warnings?: readonly FormWarning[];
  readonly children: (names: FieldNames) => ReactNode;
}) {
  const id = useId();
  const below = error ?? hint;
  return (
    <div className="form-row">
      <label className="form-label" htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        ...describedBy(below ? `${id}-hint` : "", warnings.length > 0 ? `${id}-warnings` : ""),
        ...(error ? { "aria-invalid": true } : {}),
      })}
      {below && (
        <div className="hint" id={`${id}-hint`} {...(error ? { "data-tone": "danger" } : {})}>
          {error && <Glyph of={TriangleAlert} />}
          <span>{below}</span>
        </div>
      )}
      {warnings.length > 0 && <FormWarnings id={`${id}-warnings`} of={warnings} />}
      {note && <div className="form-note">{note}</div>}
    </div>
  );
}

function describedBy(...ids: readonly string[]): Pick<FieldNames, "aria-describedby"> {
  const given = ids.filter((id) => id !== "").join(" ");
  return given === "" ? {} : { "aria-describedby": given };
}
