/** A text as one word of a shell, whatever is in it. */
export function shellWord(text: string): string {
  return /^[\w./+@=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** The lines that commit these files of a repository, and that those are `gone`, which git may never have known. */
export function commitLines(
  paths: readonly string[],
  message: string,
  gone: readonly string[] = [],
): string {
  const words = (files: readonly string[]): string => files.map(shellWord).join(" ");
  return [
    ...(paths.length > 0 ? [`git add -- ${words(paths)}`] : []),
    ...(gone.length > 0 ? [`git rm -q --cached --ignore-unmatch -- ${words(gone)}`] : []),
    `git commit -m ${shellWord(message)}`,
  ].join("\n");
}
