import type { FigureWay } from "../../issue/profile/profile.ts";
import type { FigureImage } from "../../issue/figures/figure-image.ts";

/**
 * Images as a Liquid include can name them: plain parameter names, each once, values on one line and in one kind of quotes.
 * In HTML, names are in lower case, and the caption comes last, without blanks around it, and ends no figure.
 */
export function writableFigure(images: readonly FigureImage[], way: FigureWay): FigureImage[] {
  const writable = images.map(writableImage);
  return way === "html" ? writable.map(asHtml) : writable;
}

function asHtml({ path, attributes }: FigureImage): FigureImage {
  const others = new Map(attributes.map(([name, value]) => [name.toLowerCase(), value] as const));
  const caption = (others.get("caption") ?? "").replace(/<\/fig/gi, "&lt;/fig").trim();
  others.delete("caption");
  const last = caption === "" ? [] : [["caption", caption] as const];
  return {
    path,
    attributes: [
      ...[...others].filter(([name]) => /^[a-z][\w-]*$/.test(name) && name !== "path"),
      ...last,
    ],
  };
}

function writableImage({ path, attributes }: FigureImage): FigureImage {
  const written = new Map<string, string>();
  for (const [name, value] of attributes) {
    if (/^[\w-]+$/.test(name) && name !== "path" && !written.has(name))
      written.set(name, writableValue(value));
  }
  return { path: writableValue(path), attributes: [...written] };
}

/** Liquid's strings know no escapes: a value with both kinds of quotes gets typographic ones for its double ones. */
function writableValue(value: string): string {
  const line = value
    .replace(/[\r\n]+/g, " ")
    .replaceAll("%}", "% }")
    .replaceAll("}}", "} }");
  return line.includes('"') && line.includes("'") ? line.replaceAll('"', "”") : line;
}
