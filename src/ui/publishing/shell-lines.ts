/** A text as one word of a shell, whatever is in it. */
export function shellWord(text: string): string {
  return /^[\w./+@=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** The lines that commit these files of a repository. */
export function commitLines(paths: readonly string[], message: string): string {
  return `git add -- ${paths.map(shellWord).join(" ")}\ngit commit -m ${shellWord(message)}`;
}
