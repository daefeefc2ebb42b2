import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Glyph } from "./glyph.tsx";

/** A line below the bar that stays while its cause does. */
export function Banner({
  tone,
  icon,
  title,
  children,
  actions,
}: {
  readonly tone: "danger" | "info";
  readonly icon: LucideIcon;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <div className="banner" data-tone={tone} role={tone === "danger" ? "alert" : "status"}>
      <Glyph of={icon} />
      <p>
        <b>{title}</b> {children}
      </p>
      {actions}
    </div>
  );
}
