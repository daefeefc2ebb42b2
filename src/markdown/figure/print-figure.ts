import type { FigureImage } from "../../issue/figures/figure-image.ts";
import { readFigureIncludes } from "./figure-grammar.ts";

/** The lines of a new figure: al-folio's wrapper, once, with one column for each image. */
export function printFigure(images: readonly FigureImage[]): string[] {
  return [
    `<div class="row mt-3">`,
    ...images.flatMap((image) => [
      `    <div class="col-sm mt-0 mb-0">`,
      `        ${printInclude(image)}`,
      `    </div>`,
    ]),
    `</div>`,
  ];
}

/**
 * A figure's text with the attributes of its images changed to `images`: only the bytes of what differs change. null
 * where images were added or removed, so that the wrapper must be written anew.
 */
export function changeFigure(text: string, images: readonly FigureImage[]): string | null {
  const includes = readFigureIncludes(text);
  if (!includes || includes.length !== images.length) return null;
  let changed = text;
  for (let i = includes.length - 1; i >= 0; i--) {
    const include = includes[i];
    const image = images[i];
    if (!include || !image) return null;
    const wanted = new Map<string, string>([["path", image.path], ...image.attributes]);
    const missing = [...wanted].filter(
      ([name]) => !include.parameters.some((parameter) => parameter.name === name),
    );
    const added = missing.map(([name, value]) => ` ${printParameter(name, value)}`).join("");
    changed = changed.slice(0, include.paramsTo) + added + changed.slice(include.paramsTo);
    for (const parameter of include.parameters.toReversed()) {
      const value = wanted.get(parameter.name);
      if (value === parameter.value) continue;
      const [from, text] =
        value === undefined
          ? [leadingSpace(changed, parameter.nameFrom), ""]
          : [parameter.from, printValue(value, changed[parameter.from])];
      changed = changed.slice(0, from) + text + changed.slice(parameter.to);
    }
  }
  return changed;
}

function printInclude({ path, attributes }: FigureImage): string {
  const parameters: (readonly [string, string])[] = [["path", path], ...attributes];
  const written = parameters.map(([name, value]) => printParameter(name, value)).join(" ");
  return `{% include figure.liquid ${written} %}`;
}

function printParameter(name: string, value: string): string {
  return `${name}=${printValue(value)}`;
}

/**
 * Between single quotes where the former value stands between them. Liquid's strings know no escapes: a value with both
 * kinds of quotes loses its double ones to typographic ones.
 */
function printValue(value: string, formerQuote?: string): string {
  const line = value.replace(/[\r\n]+/g, " ").replaceAll("%}", "% }");
  if (formerQuote === "'" && !line.includes("'")) return `'${line}'`;
  if (/^(?:true|false)$/.test(line)) return line;
  if (!line.includes('"')) return `"${line}"`;
  return line.includes("'") ? `"${line.replaceAll('"', "”")}"` : `'${line}'`;
}

function leadingSpace(text: string, nameFrom: number): number {
  let from = nameFrom;
  while (/\s/.test(text[from - 1] ?? "")) from--;
  return from;
}
