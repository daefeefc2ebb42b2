import { parse } from "micromark";

type Extension = NonNullable<NonNullable<Parameters<typeof parse>[0]>["extensions"]>[number];
type Construct = Extract<NonNullable<Extension["text"]>[string], { tokenize: unknown }>;
type ResolveAll = NonNullable<Construct["resolveAll"]>;
type Events = Parameters<ResolveAll>[0];
type Context = Parameters<ResolveAll>[1];
type Token = Events[number][1];
type Point = Token["start"];

const MARKERS = ["*", "_", "~"].map((marker) => marker.charCodeAt(0));
const SEQUENCES = new Set(["attentionSequence", "strikethroughSequenceTemporary"]);

/** Space and punctuation of cmark-gfm, which is CommonMark 0.29 (2.1): symbols beyond ASCII are neither, 0.31 says otherwise. */
const SPACE = /^[\t\n\f\r \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]$/;
const PUNCTUATION = /^[\p{P}$+<=>^`|~]$/u;

/**
 * GitHub's rule of what opens and closes emphasis and strikethrough, in place of micromark's own, as cmark-gfm has it in
 * `scan_delims`: an arrow counts as a letter, so that `→**（甲）**` shows its asterisks, and tildes beside asterisks and
 * underscores are looked through. `given`: the extensions whose constructs are corrected.
 */
export function githubAttention(given: readonly Extension[]): Extension {
  const seen = new WeakSet<Token>();
  const flag = (events: Events, context: Context): Events => {
    for (const [kind, token] of events)
      if (kind === "enter" && SEQUENCES.has(token.type) && !seen.has(token)) {
        seen.add(token);
        Object.assign(token, flanking(token, context));
      }
    return events;
  };
  const { text } = parse({ extensions: [...given] }).constructs;
  const corrected = MARKERS.map((marker) => [
    marker,
    [text[marker] ?? []].flat().map((construct) => ({
      ...construct,
      resolveAll: (events: Events, context: Context): Events =>
        construct.resolveAll?.(flag(events, context), context) ?? events,
    })),
  ]);
  return {
    text: Object.fromEntries(corrected),
    // What stands in the words of a link is resolved before the rest.
    insideSpan: { null: [{ resolveAll: flag }] },
  };
}

/** What a run of markers can do, by CommonMark 6.2 (left- and right-flanking delimiter runs). */
function flanking(token: Token, context: Context): Pick<Token, "_open" | "_close"> {
  const marker = context.sliceSerialize(token).charAt(0);
  const through = marker === "~" ? "" : "~";
  const before = letterBeside(context, token.start, -1, through);
  const after = letterBeside(context, token.end, 1, through);
  const [spaceBefore, spaceAfter] = [SPACE.test(before), SPACE.test(after)];
  const [markBefore, markAfter] = [PUNCTUATION.test(before), PUNCTUATION.test(after)];
  const left = !spaceAfter && (!markAfter || spaceBefore || markBefore);
  const right = !spaceBefore && (!markBefore || spaceAfter || markAfter);
  if (marker !== "_") return { _open: left, _close: right };
  return { _open: left && (!right || markBefore), _close: right && (!left || markAfter) };
}

/** The letter on this side of a place in the text, beyond those that are looked `through`; a line end where there is none. */
function letterBeside(context: Context, at: Point, side: -1 | 1, through: string): string {
  for (let index = at._index; ; index += side) {
    const [chunk] = context.sliceStream({
      start: { ...at, _index: index, _bufferIndex: -1 },
      end: { ...at, _index: index + 1, _bufferIndex: -1 },
    });
    const isWhole = index !== at._index;
    const from = isWhole ? 0 : Math.max(0, at._bufferIndex);
    // Before the first letter of a chunk stands the chunk before it.
    if (side < 0 && !isWhole && from === 0) continue;
    if (typeof chunk !== "string") return "\n";
    let place = side > 0 ? from : (isWhole ? chunk.length : from) - 1;
    while (chunk[place] === through) place += side;
    if (place >= 0 && place < chunk.length) return letterAt(chunk, place);
  }
}

/** The letter that a unit of UTF-16 is of. */
function letterAt(chunk: string, place: number): string {
  const before = chunk.codePointAt(place - 1) ?? 0;
  return String.fromCodePoint(before > 0xffff ? before : (chunk.codePointAt(place) ?? 0));
}
