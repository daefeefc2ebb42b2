/** What of a line of Markdown is machinery: shown paler than prose. Only looks depend on it, so it need not be exact. */
export interface MarkupToken {
  readonly from: number;
  readonly to: number;
  readonly kind: "syntax" | "address" | "head";
}

const WHOLE_LINE: readonly { readonly pattern: RegExp; readonly kind: MarkupToken["kind"] }[] = [
  { pattern: /^ {0,3}#{1,6}\s.*$/, kind: "head" },
  { pattern: /^(?:---|```.*|~~~.*|\s*<\/?[a-zA-Z][^>]*>\s*|\s*\{[%:].*)$/, kind: "syntax" },
];

const PARTS =
  /(?<marker>^\s*(?:[-*+]|\d+[.)]|>)\s)|(?<key>^\s*[\w-]+:(?=\s|$))|\]\((?<address>[^)\s]*)|(?<marks>\*\*|~~|\[|\]|`)|(?<url>https?:\/\/[^\s)>\]]+)|(?<liquid>\{[{%].*?[}%]\})/g;

/** The tokens of one line, in order and apart from each other. */
export function tokensOf(line: string): MarkupToken[] {
  for (const { pattern, kind } of WHOLE_LINE)
    if (pattern.test(line)) return [{ from: 0, to: line.length, kind }];
  return [...line.matchAll(PARTS)].flatMap((match): MarkupToken[] => {
    const { index } = match;
    const end = index + match[0].length;
    const address = match.groups?.["address"];
    if (address !== undefined)
      return [
        { from: index, to: index + 2, kind: "syntax" as const },
        { from: index + 2, to: end, kind: "address" as const },
      ].filter(({ from, to }) => from < to);
    return [{ from: index, to: end, kind: match.groups?.["url"] ? "address" : "syntax" }];
  });
}
