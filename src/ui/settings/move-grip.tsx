import { GripVertical } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Glyph } from "../kit/glyph.tsx";
import type { MovableRows } from "./use-movable-rows.ts";

/** What a row is moved by; it says where the row stands. */
export function MoveGrip({
  rows,
  index,
  title,
}: {
  readonly rows: MovableRows;
  readonly index: number;
  readonly title: string;
}) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className="button row-grip"
      data-icon=""
      data-size="small"
      data-move=""
      data-tip="Alt-ArrowUp"
      aria-label={t("settings.form.moveOf", { title, place: index + 1, count: rows.count })}
      {...rows.grip(index)}
    >
      <Glyph of={GripVertical} />
    </button>
  );
}
