import type { IconNode } from "lucide";
import { createElement } from "react";
import type { IconName } from "./icons.ts";
import { ICONS } from "./icons.ts";

/** A glyph that screen readers pass over. */
export function Icon({ name }: { readonly name: IconName }) {
  return <IconDrawing icon={ICONS[name]} />;
}

/** The same for a glyph that is given as Lucide's elements. */
export function IconDrawing({ icon }: { readonly icon: IconNode }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      {icon.map(([tag, attributes], index) => createElement(tag, { key: index, ...attributes }))}
    </svg>
  );
}
