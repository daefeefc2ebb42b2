/** A tag of an HTML text. */
export interface Tag {
  /** In small letters; of a closing tag with its slash. */
  readonly name: string;
  /** By name in small letters; values as they are written, references and all. The first of a name counts. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Of an element whose content is no markup: that content. Of others "". */
  readonly text: string;
}

/** Elements whose content is text up to their closing tag, whatever stands there. */
const RAW = new Set(["title", "script", "style", "textarea", "noscript", "iframe", "template"]);

/**
 * The tags of an HTML text in order. Reads text, not a DOM, so nothing of it can load or run; goes forwards only, so that
 * no text takes longer than its length. What begins as a tag or a comment and never ends takes the rest with it, as in a
 * browser.
 */
export function* tagsOf(html: string): Generator<Tag> {
  let at = html.indexOf("<");
  while (at >= 0) {
    if (html.startsWith("<!--", at)) {
      const end = html.indexOf("-->", at + 4);
      if (end < 0) return;
      at = html.indexOf("<", end);
      continue;
    }
    NAME.lastIndex = at + 1;
    const name = NAME.exec(html)?.[0]?.toLowerCase();
    if (name === undefined) {
      at = html.indexOf("<", at + 1);
      continue;
    }
    const read = attributesAt(html, at + 1 + name.length);
    if (!read) return;
    const text = RAW.has(name) ? rawText(html, read.end, name) : "";
    yield { name, attributes: read.attributes, text };
    at = html.indexOf("<", read.end + text.length);
  }
}

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
