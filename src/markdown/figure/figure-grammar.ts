import type { FigureImage } from "../../issue/figures/figure-image.ts";

/** One parameter of an include; offsets are into the figure's text. `value` excludes its quotes, `from`/`to` include them. */
export interface FigureParameter {
  readonly name: string;
  readonly value: string;
  readonly nameFrom: number;
  readonly from: number;
  readonly to: number;
}

/** One `{% include figure.liquid … %}` of a figure's text. `paramsTo`: where a further parameter would be written. */
export interface FigureInclude {
  readonly parameters: readonly FigureParameter[];
  readonly paramsTo: number;
}

const SPACE = /[ \t\r\n]+/y;
const DIV_OPEN = /<div class=(?:"(?:row|col)\b[^"<>]*"|'(?:row|col)\b[^'<>]*')\s*>/y;
const DIV_CLOSE = /<\/div>/y;
const INCLUDE_OPEN = /\{%-?\s*include\s+figure\.(?:liquid|html)(?=[\s%-])/y;
const INCLUDE_CLOSE = /\s*-?%\}/y;
const PARAMETER = /\s+([\w-]+)\s*=\s*("[^"]*"|'[^']*'|[^\s"'%{}]+)/y;

/**
 * Reads al-folio's figure wrapper: `<div class="row …">` and `<div class="col…">`, each closed, around figure includes
 * and nothing else. null where the text is anything more or less.
 */
export function readFigureIncludes(text: string): readonly FigureInclude[] | null {
  const includes: FigureInclude[] = [];
  let depth = 0;
  for (let at = 0; at < text.length;) {
    let end = matchEnd(SPACE, text, at);
    if (end !== null) {
      at = end;
      continue;
    }
    end = matchEnd(DIV_OPEN, text, at);
    if (end !== null) {
      depth++;
      at = end;
      continue;
    }
    if (depth === 0) return null;
    end = matchEnd(DIV_CLOSE, text, at);
    if (end !== null) {
      depth--;
      if (depth === 0 && text.slice(end).trim() !== "") return null;
      at = end;
      continue;
    }
    const open = matchEnd(INCLUDE_OPEN, text, at);
    const include = open === null ? null : readParameters(text, open);
    if (!include) return null;
    includes.push(include.include);
    at = include.end;
  }
  return depth === 0 && includes.length > 0 ? includes : null;
}

/** The images of a figure's text, null where it is no figure or an include names no path. */
export function readFigure(text: string): readonly FigureImage[] | null {
  const images = readFigureIncludes(text)?.map(({ parameters }): FigureImage | null => {
    const path = parameters.find(({ name }) => name === "path");
    if (!path) return null;
    const others = parameters.filter((parameter) => parameter !== path);
    return {
      path: path.value,
      attributes: others.map(({ name, value }) => [name, value] as const),
    };
  });
  return images && images.every((image) => image !== null) ? images : null;
}

/** What one `{% include figure.liquid … %}` says; null where it cannot be read. */
export function readInclude(text: string): readonly FigureParameter[] | null {
  const open = matchEnd(INCLUDE_OPEN, text, 0);
  const read = open === null ? null : readParameters(text, open);
  return read?.end === text.length ? read.include.parameters : null;
}

function readParameters(
  text: string,
  from: number,
): { include: FigureInclude; end: number } | null {
  const parameters: FigureParameter[] = [];
  let at = from;
  for (PARAMETER.lastIndex = at; ; PARAMETER.lastIndex = at) {
    const match = PARAMETER.exec(text);
    if (!match) break;
    const [whole, name = "", quoted = ""] = match;
    const to = at + whole.length;
    const value = /^["']/.test(quoted) ? quoted.slice(1, -1) : quoted;
    const nameFrom = at + whole.length - whole.trimStart().length;
    parameters.push({ name, value, nameFrom, from: to - quoted.length, to });
    at = to;
  }
  const end = matchEnd(INCLUDE_CLOSE, text, at);
  return end === null ? null : { include: { parameters, paramsTo: at }, end };
}

function matchEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
