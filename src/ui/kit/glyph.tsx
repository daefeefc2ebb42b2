import type { LucideIcon } from "lucide-react";

/** A 16 px glyph that screen readers pass over: what it means always stands in words beside it or in a name. */
export function Glyph({
  of: Icon,
  className = "icon",
}: {
  readonly of: LucideIcon;
  readonly className?: string;
}) {
  return <Icon className={className} strokeWidth={1.75} aria-hidden="true" focusable="false" />;
}
