import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Glyph } from "../kit/glyph.tsx";

/** One way for links to get here. */
export function WayIn({
  id,
  icon,
  title,
  children,
}: {
  readonly id: string;
  readonly icon: LucideIcon;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="settings-part way" aria-labelledby={id}>
      <h2 id={id}>
        <Glyph of={icon} className="icon way-glyph" />
        {title}
      </h2>
      {children}
    </section>
  );
}
