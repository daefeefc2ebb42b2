import { TriangleAlert } from "lucide-react";
import { Glyph } from "./glyph.tsx";

/** What may be wrong with a value, and why that matters. */
export interface FormWarning {
  readonly title: string;
  readonly why: string;
}

/** What may be wrong with what stands above, one after another. */
export function FormWarnings({
  id,
  of,
}: {
  readonly id?: string;
  readonly of: readonly FormWarning[];
}) {
  return (
    <div id={id} className="form-warnings">
      {of.map(({ title, why }, index) => (
        <div key={`${index} ${title}`} className="hint" data-tone="warn">
          <Glyph of={TriangleAlert} />
          <span>
            {title}
            <br />
            <span className="hint-why">{why}</span>
          </span>
        </div>
      ))}
    </div>
  );
}
