/** A file cut into head and body. Offsets are into the file's text, in UTF-16 units. */
export interface FrontMatterSplit {
  /** Everything before the body, verbatim: BOM, fences, the line end after the closing fence. `""` if there is nothing. */
  readonly head: string;
  readonly bodyFrom: number;
  /**
   * `unclosed`: the file begins like front matter but no fence ends it, so Jekyll publishes all of it as body, and so
   * it is read; `mendAt` says where the missing fence belongs.
   */
  readonly state: "none" | "closed" | "unclosed";
  /** The YAML between the fences, for `closed`; both 0 otherwise. */
  readonly yamlFrom: number;
  readonly yamlTo: number;
  /** For `unclosed`: the start of the line before which a `---` line would close the front matter. Else null. */
  readonly mendAt: number | null;
}

/**
 * Cuts a file as Jekyll does (`YAML_FRONT_MATTER_REGEXP` in jekyll/document.rb: `\A(---\s*\n.*?\n?)^((---|\.\.\.)\s*$\n?)`):
 * the first line is `---`, the next line that is `---` or `...` ends it, white space may follow either, and lines end
 * with LF only, so that a file of lone CRs has no front matter. A BOM belongs to the head. Blank lines after the
 * closing fence belong to the body.
 */
export function splitFrontMatter(text: string): FrontMatterSplit {
  const bom = text.startsWith("\uFEFF") ? 1 : 0;
  const none = { head: text.slice(0, bom), bodyFrom: bom, yamlFrom: 0, yamlTo: 0, mendAt: null };
  const yamlFrom = fenceEnd(text, bom, ["---"]);
  if (yamlFrom === null || text[yamlFrom - 1] !== "\n") return { ...none, state: "none" };
  for (let line = yamlFrom; line < text.length;) {
    const bodyFrom = fenceEnd(text, line, ["---", "..."]);
    if (bodyFrom !== null) {
      const head = text.slice(0, bodyFrom);
      return { head, bodyFrom, state: "closed", yamlFrom, yamlTo: line, mendAt: null };
    }
    const end = text.indexOf("\n", line);
    line = end < 0 ? text.length : end + 1;
  }
  const mendAt = looksLikeYamlUntil(text, yamlFrom);
  return mendAt === null ? { ...none, state: "none" } : { ...none, state: "unclosed", mendAt };
}

/** The text with the missing closing fence put where it belongs; any other text as it is. */
export function closeFrontMatter(text: string): string {
  const { state, mendAt } = splitFrontMatter(text);
  if (state !== "unclosed" || mendAt === null) return text;
  const before = text.slice(0, mendAt);
  const lineEnd = /\r\n/.test(before) ? "\r\n" : "\n";
  const glue = before.endsWith("\n") ? "" : lineEnd;
  return `${before}${glue}---${lineEnd}${text.slice(mendAt)}`;
}

/** Where the line after a fence line begins (the text's end after a last line), null where there is no fence. */
function fenceEnd(text: string, from: number, fences: readonly string[]): number | null {
  if (!fences.some((fence) => text.startsWith(fence, from))) return null;
  for (let at = from + 3; ; at++) {
    const char = text[at];
    if (char === undefined) return at;
    if (char === "\n") return at + 1;
    if (!" \t\r\f\v".includes(char)) return null;
  }
}

/** The end of the run of lines that could be YAML, null where the first one is no `key:`. */
function looksLikeYamlUntil(text: string, from: number): number | null {
  if (!/^[\w-]+[ \t]*:(?=[ \t\r\n]|$)/.test(text.slice(from, from + 200))) return null;
  const yamlLine = /(?:[\w-]+[ \t]*:(?=[ \t\r\n]|$)|[ \t]+\S|-[ \t]|#)[^\n]*(?:\n|$)/y;
  let end = from;
  for (yamlLine.lastIndex = from; end < text.length && yamlLine.test(text);) {
    end = yamlLine.lastIndex;
  }
  return end;
}
