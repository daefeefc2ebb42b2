import { blankPrefix, type Container, linePrefix, prefixOf } from "../../origin/containers.ts";
import type { PrintContext } from "../print-context.ts";

/** Lines in a place whose first line's prefix is already written. */
export function placed(
  lines: readonly string[],
  containers: readonly Container[],
  { lineEnd, profile }: PrintContext,
): string {
  return lines
    .map((line, at) =>
      at === 0 ? line : lineEnd + prefixOf(line, containers, profile.engine) + line,
    )
    .join("");
}

/** The line ends between two blocks, up to the prefix of the second. */
export function gapOf(blank: boolean, containers: readonly Container[], lineEnd: string): string {
  const emptyLine = blank ? lineEnd + blankPrefix(containers) : "";
  return emptyLine + lineEnd + linePrefix(containers);
}
