import { createElement } from "react";
import type { SectionKind } from "../../issue/profile/section-kinds.ts";
import { hueOf, sectionKind } from "../../issue/profile/section-kinds.ts";

/** The glyph of a section kind, in its hue. Its title stands beside it, or its name is on what holds it. */
export function KindGlyph({
  kind,
  empty = false,
}: {
  readonly kind: SectionKind;
  readonly empty?: boolean;
}) {
  return (
    <svg
      className="icon kind"
      viewBox="0 0 24 24"
      style={{ color: hueOf(kind) }}
      data-kind={kind}
      {...(empty ? { "data-empty": "" } : {})}
      aria-hidden="true"
      focusable="false"
    >
      {sectionKind(kind).glyph.map(([tag, attributes], index) =>
        createElement(tag, { key: index, ...attributes }),
      )}
    </svg>
  );
}
