import { BookOpen, FileChartColumn, Hash, Package, ScrollText, TrendingUp } from "lucide-react";
import type { LucideIcon } from "lucide-react";
import type { SectionKind } from "../../issue/profile/profile.ts";

const GLYPHS = {
  reports: FileChartColumn,
  releases: Package,
  investment: TrendingUp,
  papers: ScrollText,
  reading: BookOpen,
  other: Hash,
} satisfies Record<SectionKind, LucideIcon>;

/** The glyph of a section kind, in its hue. Its title stands beside it, or its name is on what holds it. */
export function KindGlyph({
  kind,
  empty = false,
}: {
  readonly kind: SectionKind;
  readonly empty?: boolean;
}) {
  const Icon = GLYPHS[kind];
  return (
    <Icon
      className="icon kind"
      strokeWidth={1.75}
      data-kind={kind}
      {...(empty ? { "data-empty": "" } : {})}
      aria-hidden="true"
      focusable="false"
    />
  );
}
