import { blankPrefix, type Container, linePrefix } from "../../origin/containers.ts";

/** Lines in a place whose first line's prefix is already written. */
export function placed(
  lines: readonly string[],
  containers: readonly Container[],
  lineEnd: string,
): string {
  return lines
    .map((line, at) => {
      if (at === 0) return line;
      return lineEnd + (line === "" ? blankPrefix(containers) : linePrefix(containers) + line);
    })
    .join("");
}

/** The line ends between two blocks, up to the prefix of the second. */
export function gapOf(blank: boolean, containers: readonly Container[], lineEnd: string): string {
  const emptyLine = blank ? lineEnd + blankPrefix(containers) : "";
  return emptyLine + lineEnd + linePrefix(containers);
}
