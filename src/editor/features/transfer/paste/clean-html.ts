import { sanitise } from "./sanitise.ts";
import { PASTE_SOURCES } from "./sources.ts";
import { tidy } from "./tidy.ts";

/**
 * Clipboard HTML from any program as plain HTML that the schema reads well: nothing that runs, no styles, lists that
 * are lists, headings below `sectionLevel`. HTML that Galley itself copied is given back as it is: it was made by the
 * schema and reads back exactly. Null for what cannot be read as HTML.
 */
export function cleanHtml(html: string, sectionLevel: number): string | null {
  try {
    return cleaned(html, sectionLevel);
  } catch {
    return null;
  }
}

function cleaned(html: string, sectionLevel: number): string | null {
  const root = sanitise(html);
  if (!root) return null;
  if (root.querySelector("[data-pm-slice]") === null) {
    for (const source of Object.values(PASTE_SOURCES))
      if (source.recognises(html)) source.clean(root);
    tidy(root, sectionLevel);
  }
  const holder = root.ownerDocument.createElement("div");
  holder.append(root);
  return holder.innerHTML;
}
