/**
 * Text fields and CodeMirror turn every line end into LF. Gives the edited text (LF only) the line ends back that
 * `source` had: those of the unchanged beginning and end exactly, those between as `source` mostly has them.
 */
export function restoreLineEnds(source: string, edited: string): string {
  if (!source.includes("\r") || edited.includes("\r")) return edited;
  const former = source.split(/(\r\n|\r|\n)/);
  const lines = edited.split("\n");
  const formerLines = former.filter((_, index) => index % 2 === 0);
  const formerEnds = former.filter((_, index) => index % 2 === 1);
  const most = Math.min(formerLines.length, lines.length);
  let before = 0;
  while (before < most && formerLines[before] === lines[before]) before++;
  let after = 0;
  while (after < most - before && formerLines.at(-1 - after) === lines.at(-1 - after)) after++;
  const usual = usualEnd(formerEnds);
  const shift = formerLines.length - lines.length;
  return lines
    .map((line, index) => {
      if (index === lines.length - 1) return line;
      if (index < before) return line + (formerEnds[index] ?? usual);
      if (index >= lines.length - after - 1) return line + (formerEnds[index + shift] ?? usual);
      return line + usual;
    })
    .join("");
}

function usualEnd(ends: readonly string[]): string {
  const count = (end: string): number => ends.filter((each) => each === end).length;
  return ["\r\n", "\n", "\r"].toSorted((a, b) => count(b) - count(a))[0] ?? "\n";
}
