import type { ComponentProps } from "react";
import type { LucideIcon } from "lucide-react";
import { Glyph } from "./glyph.tsx";

interface Look {
  readonly look?: "quiet" | "outline" | "primary" | "danger" | "text";
  readonly size?: "normal" | "small";
  readonly icon?: LucideIcon;
}

/** A button with words, and a glyph before them where that helps. */
export function Button({
  look = "quiet",
  size = "normal",
  icon,
  children,
  className,
  ...rest
}: Look & ComponentProps<"button">) {
  return (
    <button
      type="button"
      data-look={look}
      data-size={size}
      {...rest}
      className={className ? `button ${className}` : "button"}
    >
      {icon && <Glyph of={icon} />}
      {children}
    </button>
  );
}
