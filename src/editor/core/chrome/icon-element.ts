import type { IconNode } from "lucide";
import type { SectionKind } from "../../../issue/profile/section-kinds.ts";
import { hueOf, sectionKind } from "../../../issue/profile/section-kinds.ts";
import type { IconName } from "./icons.ts";
import { ICONS } from "./icons.ts";

const SVG = "http://www.w3.org/2000/svg";

/** A glyph as an `<svg>` that screen readers pass over. */
export function iconElement(name: IconName): SVGSVGElement {
  return drawn(ICONS[name], "icon");
}

/** The glyph of a section kind, in its hue. */
export function kindElement(kind: SectionKind): SVGSVGElement {
  const svg = drawn(sectionKind(kind).glyph, "icon kind");
  svg.dataset["kind"] = kind;
  svg.style.color = hueOf(kind);
  return svg;
}

function drawn(icon: IconNode, className: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", className);
  svg.setAttribute("aria-hidden", "true");
  for (const [tag, attributes] of icon) {
    const part = document.createElementNS(SVG, tag);
    for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, String(value));
    svg.append(part);
  }
  return svg;
}
