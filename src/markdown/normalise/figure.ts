import type { FigureImage } from "../../issue/figures/figure-image.ts";

/** Images as a Liquid include can name them: plain parameter names, each once, values on one line and in one kind of quotes. */
export function writableFigure(images: readonly FigureImage[]): FigureImage[] {
  return images.map(({ path, attributes }) => {
    const written = new Map<string, string>();
    for (const [name, value] of attributes) {
      if (/^[\w-]+$/.test(name) && name !== "path" && !written.has(name))
        written.set(name, writableValue(value));
    }
    return { path: writableValue(path), attributes: [...written] };
  });
}

/** Liquid's strings know no escapes: a value with both kinds of quotes gets typographic ones for its double ones. */
function writableValue(value: string): string {
  const line = value
    .replace(/[\r\n]+/g, " ")
    .replaceAll("%}", "% }")
    .replaceAll("}}", "} }");
  return line.includes('"') && line.includes("'") ? line.replaceAll('"', "”") : line;
}
