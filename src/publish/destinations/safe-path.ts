/** Why a path is not written: `outside` leads out of the folder, `hidden` into what programs keep for themselves. */
export type PathProblem = "outside" | "hidden" | "name" | "long" | "reserved" | "twice";

/** Letters, marks and figures of every script, and a few signs that no disk, shell or address takes for another thing. */
const NAME = /^[\p{L}\p{N}\p{M}_+,()@=~-][\p{L}\p{N}\p{M}_+,()@=~. -]*$/u;
/** Names that Windows keeps for devices, whatever their ending, with blanks before it, and with raised figures, too. */
const RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$|clock\$) *(?:\.|$)/i;
/** In bytes; no disk takes a longer name than 255, and a path on Windows is 260 in all. */
const LONGEST_NAME = 100;
const LONGEST_PATH = 200;

/** What is wrong with a path from the site's root, as it would be written; null where nothing is. */
export function pathProblem(path: string): PathProblem | null {
  const parts = path.split("/");
  if (path === "" || /^[\\/]|^[a-z]:/i.test(path) || parts.some((part) => /^\.{0,2}$/.test(part)))
    return "outside";
  if (parts.some((part) => part.startsWith("."))) return "hidden";
  const bytesIn = (text: string): number => new TextEncoder().encode(text).length;
  if (bytesIn(path) > LONGEST_PATH || parts.some((part) => bytesIn(part) > LONGEST_NAME))
    return "long";
  if (parts.some((part) => RESERVED.test(part))) return "reserved";
  if (
    parts.some((part) => !NAME.test(part) || /[. ]$/.test(part) || part !== part.normalize("NFC"))
  )
    return "name";
  return null;
}

/** The paths that are not written, each with why; of two that many disks take for one, the later. */
export function pathProblems(paths: readonly string[]): ReadonlyMap<string, PathProblem> {
  const problems = new Map<string, PathProblem>();
  const taken = new Map<string, string>();
  for (const path of paths) {
    const problem = pathProblem(path);
    const folded = path.toLowerCase().normalize("NFC");
    if (problem) problems.set(path, problem);
    else if (taken.has(folded) && taken.get(folded) !== path) problems.set(path, "twice");
    else taken.set(folded, path);
  }
  return problems;
}
