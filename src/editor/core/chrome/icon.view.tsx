import { createElement } from "react";
import type { IconName } from "./icons.ts";
import { ICONS } from "./icons.ts";

/** A glyph that screen readers pass over. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      {ICONS[name].map(([tag, attributes], index) =>
        createElement(tag, { key: index, ...attributes }),
      )}
    </svg>
  );
}
