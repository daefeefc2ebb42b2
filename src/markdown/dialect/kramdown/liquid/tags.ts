import type { Span } from "../../../syntax/tree.ts";

/** A tag `{% … %}`, an output `{{ … }}`, or a block tag with all that it holds. */
export interface LiquidTag extends Span {
  readonly kind: "tag" | "output";
  /** It prints nothing itself. */
  readonly silent: boolean;
}

export interface LiquidTags {
  readonly tags: readonly LiquidTag[];
  /** The insides of `{% raw %}`, where Liquid is inert. */
  readonly raw: readonly Span[];
}

/** Tags that print nothing, in Jekyll and in al-folio's plugins. */
const SILENT = new Set(
  (
    "assign if elsif else endif unless endunless for endfor case when endcase capture endcapture increment " +
    "decrement tabs endtabs tab endtab break continue cycle"
  ).split(" "),
);

/** Tags that are one with what they hold. */
const VERBATIM = new Set(["raw", "comment", "highlight"]);

const TAG_NAME = /\{%-?\s*(\w+)/y;

/**
 * The Liquid of `source` from `from` on. `{% highlight %}` and `{% comment %}` are one with what they hold; of
 * `{% raw %}` both tags count, not what is between them. What is not closed is text.
 */
export function readLiquid(source: string, from: number): LiquidTags {
  const tags: LiquidTag[] = [];
  const raw: Span[] = [];
  const closers = new Map<string, number>();
  const nextCloser = (closer: string, at: number): number => {
    const known = closers.get(closer);
    if (known !== undefined && (known < 0 || known >= at)) return known;
    const found = source.indexOf(closer, at);
    closers.set(closer, found);
    return found;
  };
  const unclosed = new Set<string>();
  const opening = /\{[{%]/g;
  let at = from;
  for (;;) {
    opening.lastIndex = at;
    const start = opening.exec(source)?.index;
    if (start === undefined) return { tags, raw };
    const output = source[start + 1] === "{";
    TAG_NAME.lastIndex = start;
    const name = output ? "" : TAG_NAME.exec(source)?.[1];
    const close = name === undefined ? -1 : nextCloser(output ? "}}" : "%}", start + 2);
    if (name === undefined || close < 0) {
      at = start + 1;
      continue;
    }
    at = close + 2;
    if (!VERBATIM.has(name)) {
      const kind = output ? "output" : "tag";
      tags.push({ kind, silent: SILENT.has(name), from: start, to: at });
      continue;
    }
    const end = unclosed.has(name) ? null : endTag(source, name, at);
    if (!end) {
      unclosed.add(name);
      continue;
    }
    if (name === "raw") {
      raw.push({ from: at, to: end.from });
      tags.push({ kind: "tag", silent: true, from: start, to: at });
      tags.push({ kind: "tag", silent: true, ...end });
    } else {
      tags.push({ kind: "tag", silent: name === "comment", from: start, to: end.to });
    }
    at = end.to;
  }
}

/** `{% endraw %}` and its like from `at` on; what stands in `{% raw %}` inside another block ends nothing. */
function endTag(source: string, name: string, at: number): Span | null {
  const tags = new RegExp(`\\{%-?\\s*(end${name}|raw)\\s*-?%\\}`, "g");
  tags.lastIndex = at;
  for (let match = tags.exec(source); match; match = tags.exec(source)) {
    const to = match.index + match[0].length;
    if (match[1] !== "raw") return { from: match.index, to };
    const end = name === "raw" ? null : endTag(source, "raw", to);
    tags.lastIndex = end?.to ?? to;
  }
  return null;
}
