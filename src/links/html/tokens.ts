/** A piece of an HTML text. Character references are not resolved. */
export type HtmlToken = { readonly kind: "text"; readonly text: string } | Tag;

export interface Tag {
  readonly kind: "tag";
  /** In small letters; of a closing tag with its slash. */
  readonly name: string;
  /** By name in small letters; values as they are written. The first of a name counts. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Of an element whose content is no markup: that content. Of others "". */
  readonly text: string;
}

/** Elements whose content is text up to their closing tag, whatever stands there; none of it is seen on the page. */
const RAW: ReadonlySet<string> = new Set([
  "title",
  "script",
  "style",
  "textarea",
  "noscript",
  "iframe",
  "template",
]);

/**
 * The runs of text and the tags of an HTML text in order. Reads text, not a DOM, so nothing of it can load or run; goes
 * forwards only, so that no text takes longer than its length. What begins as a tag or a comment and never ends takes the
 * rest with it, as in a browser. `raw` names the elements whose content is no markup.
 */
export function* tokensOf(html: string, raw = RAW): Generator<HtmlToken> {
  /** Where the run of text begins. */
  let from = 0;
  let at = html.indexOf("<");
  while (at >= 0) {
    const markup = markupAt(html, at, raw);
    if (markup) {
      if (from < at) yield { kind: "text", text: html.slice(from, at) };
      if (markup.tag) yield markup.tag;
      from = markup.end;
    }
    at = html.indexOf("<", markup?.end ?? at + 1);
  }
  if (from < html.length) yield { kind: "text", text: html.slice(from) };
}

interface Markup {
  /** null for a comment or what is taken for one, and for what never ends. */
  readonly tag: Tag | null;
  readonly end: number;
}

/** null where the `<` is one that somebody wrote. */
function markupAt(html: string, at: number, raw: ReadonlySet<string>): Markup | null {
  // The dashes that open a comment may close it as well: `<!-->` holds nothing.
  if (html.startsWith("<!--", at)) return { tag: null, end: endOf("-->", html, at + 2) };
  if (NO_TAG.test(html.slice(at, at + 3))) return { tag: null, end: endOf(">", html, at) };
  NAME.lastIndex = at + 1;
  const name = NAME.exec(html)?.[0]?.toLowerCase();
  if (name === undefined) return null;
  const read = attributesAt(html, at + 1 + name.length);
  if (!read) return { tag: null, end: html.length };
  const text = raw.has(name) ? rawText(html, read.end, name) : "";
  return {
    tag: { kind: "tag", name, attributes: read.attributes, text },
    end: read.end + text.length,
  };
}

/** Where a text goes on behind the next of these; its end where there is none. */
function endOf(mark: string, html: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

/** Declarations, instructions and closing tags without a name, all of which browsers take for comments. */
const NO_TAG = /^<(?:[!?]|\/[^a-z])/i;
const NAME = /\/?[a-z][^\s/>]*/iy;
const BETWEEN = /[\s/]*/y;
const ATTRIBUTE = /[^\s/>=][^\s/>=]*/y;
const EQUALS = /\s*=\s*/y;
const BARE = /[^\s>]*/y;

interface Attributes {
  readonly attributes: ReadonlyMap<string, string>;
  /** Where the text goes on behind the tag. */
  readonly end: number;
}

/** null where the tag does not end. */
function attributesAt(html: string, from: number): Attributes | null {
  const attributes = new Map<string, string>();
  let at = from;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(html)?.[0] ?? "";
    at += found.length;
    return found;
  };
  for (;;) {
    take(BETWEEN);
    if (at >= html.length) return null;
    if (html[at] === ">") return { attributes, end: at + 1 };
    const name = take(ATTRIBUTE).toLowerCase();
    let value = "";
    if (take(EQUALS) !== "") {
      const quote = html[at];
      if (quote === '"' || quote === "'") {
        const end = html.indexOf(quote, at + 1);
        if (end < 0) return null;
        value = html.slice(at + 1, end);
        at = end + 1;
      } else value = take(BARE);
    }
    if (name !== "" && !attributes.has(name)) attributes.set(name, value);
  }
}

function rawText(html: string, from: number, name: string): string {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, "gi");
  closing.lastIndex = from;
  return html.slice(from, closing.exec(html)?.index ?? html.length);
}
