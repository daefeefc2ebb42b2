import type { Span } from "../../../syntax/tree.ts";
import { htmlBegins } from "../boundaries.ts";
import { matchAt, skip } from "../characters.ts";
import { type LiquidTag, readLiquid } from "./tags.ts";

/** A text in which Liquid cannot be mistaken for Markdown, every character still at its place. */
export interface MaskedText {
  readonly text: string;
  /** Where the tags begin that are blocks of their own. */
  readonly blocks: ReadonlySet<number>;
  /** Tags that fill their line, or end that of a closing fence, and publish nothing, in order: white space to kramdown. */
  readonly silent: readonly Span[];
  /** The insides of `{% raw %}`, in order. */
  readonly raw: readonly Span[];
}

/** What, after a tag at the start of a line, begins a block other than a paragraph. */
const BLOCK_START =
  /[ \t]*(?:#{1,6}[\t ]|>|[*+:-][\t |]|[0-9]+\.[\t |]|`{3}|~{3}|([*_-])[ \t]*\1[ \t]*\1|\$\$|\{:|\[[^\]\n]+\]:|\*\[)/y;

/**
 * Liquid runs before kramdown. What a tag will put in its place is not known, but its kind is: a tag that fills its
 * line is a block (here an empty element, `<Lqq/>`, as long as the tag), one that prints nothing leaves an empty line,
 * and any other becomes a word.
 *
 *     {% include figure.liquid path="a|b" %}   a block
 *     {% if page.x %}                          an empty line
 *     by {{ page.author | upcase }}            a word; its `|` makes no table
 *     {% if page.x %}- item                    a block, and a list after it
 *     </div>{% endif %}                        a block after the HTML
 */
export function maskLiquid(source: string, from: number): MaskedText {
  const { tags, raw } = readLiquid(source, from);
  const blocks = new Set<number>();
  const silent: Span[] = [];
  const pieces: string[] = [];
  let done = 0;
  const replace = (span: Span, mask: string): void => {
    pieces.push(source.slice(done, span.from), mask);
    done = span.to;
  };
  const asBlock = (span: Span): void => {
    blocks.add(span.from);
    replace(span, `<L${"q".repeat(span.to - span.from - 4)}/>`);
  };
  for (let i = 0; i < tags.length; i++) {
    const first = tags[i];
    if (!first) break;
    const begins = beginsLine(source, first.from, from);
    const run = begins ? runOfTags(source, tags, i) : [first];
    const last = run.at(-1) ?? first;
    const alone = begins && /[\r\n]|^$/.test(source.charAt(skip(source, last.to, " \t")));
    if (alone && run.every((tag) => tag.silent)) {
      for (const tag of run) {
        silent.push({ from: tag.from, to: tag.to });
        replace(tag, " ".repeat(tag.to - tag.from));
      }
      i += run.length - 1;
    } else if (alone && run.some((tag) => tag.kind === "tag")) {
      asBlock({ from: first.from, to: last.to });
      i += run.length - 1;
    } else if (closesFence(source, first)) {
      silent.push({ from: first.from, to: first.to });
      replace(first, " ".repeat(first.to - first.from));
    } else if (begins && isEnd(source, first) && FENCE.test(restOfLine(source, first.to))) {
      replace(first, source.charAt(first.to).repeat(first.to - first.from));
    } else if (begins && first.silent && startsBlock(source, first.to)) {
      asBlock(first);
    } else if (first.silent && closesHtmlLine(source, tags, i)) {
      blocks.add(first.from);
      replace(first, `<!--${"q".repeat(Math.max(0, first.to - first.from - 7))}-->`);
    } else {
      replace(first, `L${"Q".repeat(first.to - first.from - 1)}`);
    }
  }
  pieces.push(source.slice(done));
  return { text: pieces.join(""), blocks, silent, raw };
}

/** The tags from the `i`th on that follow each other on one line. */
function runOfTags(source: string, tags: readonly LiquidTag[], i: number): LiquidTag[] {
  const run: LiquidTag[] = [];
  for (let j = i; j < tags.length; j++) {
    const tag = tags[j];
    const before = run.at(-1);
    if (!tag || (before && skip(source, before.to, " \t") !== tag.from)) break;
    run.push(tag);
  }
  return run;
}

function beginsLine(source: string, at: number, from: number): boolean {
  let start = at;
  while (start > from && (source[start - 1] === " " || source[start - 1] === "\t")) start--;
  return start === from || source[start - 1] === "\n" || source[start - 1] === "\r";
}

function startsBlock(source: string, at: number): boolean {
  return matchAt(BLOCK_START, source, at) !== null || htmlBegins(source, skip(source, at, " \t"));
}

/** A fence with nothing else on its line. */
const FENCE = /^(`{3,}|~{3,})[ \t]*$/;

/** The end of a silent block behind a closing fence, which stays one: "```{% endraw %}". */
function closesFence(source: string, tag: LiquidTag): boolean {
  if (!isEnd(source, tag) || restOfLine(source, tag.to).trim() !== "") return false;
  const before = Math.max(source.lastIndexOf("\n", tag.from), source.lastIndexOf("\r", tag.from));
  return FENCE.test(source.slice(before + 1, tag.from).replace(/^[ \t>]+/, ""));
}

function isEnd(source: string, { silent, from, to }: LiquidTag): boolean {
  return silent && /^\{%-?\s*end/.test(source.slice(from, to));
}

function restOfLine(source: string, from: number): string {
  return /[^\r\n]*/.exec(source.slice(from, from + 200))?.[0] ?? "";
}

/** A tag behind HTML, with nothing but such tags up to the end of the line; long enough to become a comment. */
function closesHtmlLine(source: string, tags: readonly LiquidTag[], i: number): boolean {
  const tag = tags[i];
  const next = tags[i + 1];
  if (!tag || tag.to - tag.from < 7) return false;
  let before = tag.from;
  while (before > 0 && (source[before - 1] === " " || source[before - 1] === "\t")) before--;
  if (source[before - 1] !== ">" && source[before - 1] !== "}") return false;
  const after = skip(source, tag.to, " \t");
  return /[\r\n]|^$/.test(source.charAt(after)) || (next?.from === after && next.silent);
}
