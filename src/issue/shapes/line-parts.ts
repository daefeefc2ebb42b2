import type { Node } from "@tiptap/pm/model";
import type { Profile } from "../profile/profile.ts";
import { flatText, readable } from "../questions/flat-text.ts";
import { linksOfTextblock } from "../questions/links.ts";
import { remembered } from "../questions/memo.ts";
import { isName } from "../questions/separators.ts";
import { findVerb, isVerb, verbAtEnd } from "../questions/verbs.ts";
import { ITEM_SHAPES, type ItemShape, shapeOf } from "./item-shapes.ts";
import { NOTHING } from "./parts.ts";
import type { LinePieces, Parts, Stretch } from "./shape.ts";

/** What the line of an item says; positions count from the start of the line's content. */
export interface LineParts extends Parts {
  readonly shape: ItemShape;
}

/** Reads an item's line, of which the first `start` characters are a number. Remembered for each line and profile. */
export function lineParts(line: Node, start: number, profile: Profile): LineParts {
  return linesOf(profile)(line)(start);
}

const linesOf = remembered((profile: Profile) =>
  remembered((line: Node) => {
    const byStart = new Map<number, LineParts>();
    return (start: number): LineParts => {
      const parts = byStart.get(start) ?? readLine(line, start, profile);
      byStart.set(start, parts);
      return parts;
    };
  }),
);

function readLine(line: Node, start: number, profile: Profile): LineParts {
  const pieces = piecesOf(line, start, profile);
  for (const shape of ITEM_SHAPES) {
    const parts = shapeOf(shape).read(pieces);
    if (parts) return { ...parts, shape };
  }
  return { ...NOTHING, shape: "no-link" };
}

function piecesOf(line: Node, start: number, profile: Profile): LinePieces {
  const text = flatText(line);
  const [first = null, second = null] = linksOfTextblock(line, 0);
  const none = { isLed: false, isOnVerb: false, verbBefore: null, verbInside: null };
  if (!first) return { text, start, first, second, ...none };
  const before = text.slice(start, first.from);
  const leads = readable(before) === "";
  const isVerbLink = !first.bold && isVerb(first.text, profile);
  const named = isName(before);
  const verbBefore = named ? (verbAtEnd(before, profile) ?? bareVerb(before, profile)) : null;
  return {
    text,
    start,
    first,
    second,
    isLed: leads && !isVerbLink,
    isOnVerb: isVerbLink && (leads || named),
    verbBefore: shifted(verbBefore, start),
    verbInside: shifted(findVerb(text.slice(first.from, first.to), profile), first.from),
  };
}

/** A verb that nobody stands before, as in an item whose organisation is still to be written. */
function bareVerb(before: string, profile: Profile): Stretch | null {
  const verb = before.trim();
  const from = before.indexOf(verb);
  return profile.verbs.includes(verb) ? { from, to: from + verb.length } : null;
}

function shifted(stretch: Stretch | null, by: number): Stretch | null {
  return stretch && { from: stretch.from + by, to: stretch.to + by };
}
