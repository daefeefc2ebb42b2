import { TriangleAlert } from "lucide-react";
import { useId } from "react";
import type { ReactNode } from "react";
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
  children,
}: {
  readonly label: string;
  readonly hint?: ReactNode;
  /** Why the value cannot stay so. */
  readonly error?: ReactNode;
  /** Words for the margin, beside the field. */
  readonly note?: ReactNode;
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
        ...(below ? { "aria-describedby": `${id}-hint` } : {}),
        ...(error ? { "aria-invalid": true } : {}),
      })}
      {below && (
        <div className="hint" id={`${id}-hint`} {...(error ? { "data-tone": "danger" } : {})}>
          {error && <Glyph of={TriangleAlert} />}
          <span>{below}</span>
        </div>
      )}
      {note && <div className="form-note">{note}</div>}
    </div>
  );
}
