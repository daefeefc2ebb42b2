/** Signs that a plain text was written as Markdown, each with what it is worth; two points make it Markdown. */
const SIGNS: readonly (readonly [sign: RegExp, worth: number])[] = [
  [/^---\r?\n[\s\S]*?\r?\n---\r?\n/, 2],
  [/^#{1,6} \S/m, 2],
  [/^(```|~~~)/m, 2],
  [/^\|.*\|\s*\n\|[\s:|-]+\|/m, 2],
  [/!?\[[^\]\n]*\]\((https?:|\/|#|mailto:)[^\n]*\)/, 2],
  [/\{%-?\s*\w+[^\n]*%\}/, 2],
  [/^<(div|figure|details|table)[\s>]/m, 2],
  [/\*\*[^\s*][^*\n]*\*\*/, 2],
  [/^[-*+] \S/m, 1],
  [/^\d{1,3}\. \S/m, 1],
  [/^[-*+] \S.*\n(?:[ \t]*\n)?[-*+] \S/m, 1],
  [/^\d{1,3}\. \S.*\n(?:[ \t]*\n)?\d{1,3}\. \S/m, 1],
  [/^> \S/m, 1],
  [/(^|\s)[*_][^\s*_][^*_\n]*[*_](\s|$)/m, 1],
  [/`[^`\s][^`\n]*`/, 1],
];

/** Whether a plain text reads like Markdown. One lone sign such as a line that begins with a hyphen does not do. */
export function looksLikeMarkdown(text: string): boolean {
  const head = text.slice(0, 20_000);
  let worth = 0;
  for (const [sign, points] of SIGNS) if (sign.test(head)) worth += points;
  return worth >= 2;
}

/** Whether clipboard HTML only colours a plain text, as code editors do: then the text itself is what was copied. */
export function isColouredText(html: string, types: readonly string[]): boolean {
  return (
    types.includes("vscode-editor-data") ||
    /^\s*(<meta[^>]*>\s*)?<(div|pre)[^>]*style="[^"]*(font-family:[^"]*(mono|Consolas|Menlo|Courier)|white-space:\s*pre)/i.test(
      html,
    )
  );
}
