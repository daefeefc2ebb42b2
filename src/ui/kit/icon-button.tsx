import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";
import { Glyph } from "./glyph.tsx";

type Props = ComponentProps<"button"> & {
  readonly icon: LucideIcon;
  /** Its name: what screen readers say and the tip shows. */
  readonly label: string;
  readonly size?: "normal" | "small";
  /** A shortcut, as in `Mod-f`, shown in the tip. */
  readonly keys?: string;
};

/** A button that is a glyph alone, with its name in a tip. */
export function IconButton({ icon, label, size = "normal", keys = "", ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      className="button"
      data-icon=""
      data-size={size}
      data-tip={keys}
      aria-label={label}
    >
      <Glyph of={icon} />
    </button>
  );
}
