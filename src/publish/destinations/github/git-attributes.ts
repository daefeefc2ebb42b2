/** A file that says how git keeps other files, and where it lies: "" or `assets/img/`. */
export interface AttributesFile {
  readonly folder: string;
  readonly text: string;
}

interface Rule {
  readonly folder: string;
  readonly pattern: RegExp;
  /** By whole path below the folder, or by the name alone. */
  readonly isOfPath: boolean;
  readonly attributes: readonly string[];
}

/** Macros of git itself are none that name a filter. */
type Macros = Map<string, readonly string[]>;

/**
 * The paths that git keeps by Git LFS, as files of attributes say; these from the root inwards, since the inner one has
 * the last word. A commit from a page would store such a file itself where a pointer to it belongs.
 */
export function pathsInLfs(
  files: readonly AttributesFile[],
  paths: readonly string[],
): readonly string[] {
  const macros: Macros = new Map();
  const rules = files.flatMap(({ folder, text }) =>
    text.split("\n").flatMap((line) => ruleOf(folder, line, macros)),
  );
  return paths.filter((path) => filterOf(path, rules, macros) === "lfs");
}

function ruleOf(folder: string, line: string, macros: Macros): readonly Rule[] {
  const words = wordsOf(line);
  const [first, ...attributes] = words;
  if (first === undefined || first.startsWith("#")) return [];
  if (first.startsWith("[attr]")) {
    macros.set(first.slice("[attr]".length), attributes);
    return [];
  }
  // Git takes neither of these for attributes.
  if (first.startsWith("!") || first.endsWith("/")) return [];
  const isOfPath = first.includes("/");
  return [{ folder, pattern: patternOf(first.replace(/^\//, "")), isOfPath, attributes }];
}

/** Words of a line, of which the first may stand in quotes. */
function wordsOf(line: string): readonly string[] {
  const quoted = /^\s*"((?:[^"\\]|\\.)*)"(.*)$/.exec(line);
  const rest = quoted ? (quoted[2] ?? "") : line;
  const words = rest.split(/[ \t\r]+/).filter((word) => word !== "");
  return quoted ? [(quoted[1] ?? "").replace(/\\(.)/g, "$1"), ...words] : words;
}

function filterOf(path: string, rules: readonly Rule[], macros: Macros): string | null {
  let filter: string | null = null;
  for (const { folder, pattern, isOfPath, attributes } of rules) {
    if (!path.startsWith(folder)) continue;
    const below = path.slice(folder.length);
    if (!pattern.test(isOfPath ? below : below.slice(below.lastIndexOf("/") + 1))) continue;
    const set = filterAmong(attributes, macros);
    if (set !== undefined) filter = set;
  }
  return filter;
}

/** What a list of attributes makes of the filter; null: none, undefined: nothing. */
function filterAmong(
  attributes: readonly string[],
  macros: Macros,
  depth = 0,
): string | null | undefined {
  let filter: string | null | undefined;
  for (const attribute of attributes) {
    const named = /^filter=(.*)$/.exec(attribute);
    const macro = depth < 8 ? macros.get(attribute) : undefined;
    if (named) filter = named[1] ?? null;
    else if (/^[-!]filter$/.test(attribute)) filter = null;
    else if (macro) filter = filterAmong(macro, macros, depth + 1) ?? filter;
  }
  return filter;
}

/** A pattern of git's as a regular expression for a whole path or name. */
function patternOf(glob: string): RegExp {
  const source = glob.replace(
    /\*\*\/|\/\*\*$|\*+|\?|\[!?[^\]]+\]|\\(.)|[^\w]/gu,
    (piece: string, escaped: string | undefined) => {
      if (piece === "**/") return "(?:.*/)?";
      if (piece === "/**") return "/.*";
      if (piece.startsWith("*")) return "[^/]*";
      if (piece === "?") return "[^/]";
      if (piece.startsWith("[") && piece.length > 1)
        return piece.replace(/^\[!/, "[^").replaceAll("\\", "\\\\");
      return `\\u{${(escaped ?? piece).codePointAt(0)?.toString(16) ?? "0"}}`;
    },
  );
  try {
    return new RegExp(`^${source}$`, "u");
  } catch {
    // What is no pattern for us may be one for git: it is taken for all files.
    return /^/;
  }
}
