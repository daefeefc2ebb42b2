import type { WritingPlan } from "../../session/publishing/publishing-state.ts";

/** Where in a post both have changed something. */
export interface PlaceOfClash {
  /** The heading above; null where there is none. */
  readonly heading: string | null;
  /** In the front matter, where a key can stand only once. */
  readonly isInHead: boolean;
}

/** Where each of the parts of a plan stands that both have changed. */
export function placesOfClashes({ parts }: Pick<WritingPlan, "parts">): readonly PlaceOfClash[] {
  const places: PlaceOfClash[] = [];
  let above = "";
  for (const part of parts) {
    if (part.kind === "conflict") places.push(placeBelow(above));
    above += part.kind === "merged" ? part.text : part.mine;
  }
  return places;
}

/** An ATX heading with its words; what is fenced in is none. */
const HEADING = /^ {0,3}#{1,6}[ \t]+(.+?)[ \t]*#*$/;
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/;

function placeBelow(above: string): PlaceOfClash {
  const lines = above.split(/\r?\n/);
  const fence = /^\uFEFF?(---|\+\+\+)\s*$/.exec(lines[0] ?? "")?.[1];
  const end = fence === undefined ? 0 : lines.findIndex((line, at) => at > 0 && line === fence);
  if (end < 0) return { heading: null, isInHead: true };
  let heading: string | null = null;
  let isFenced = false;
  for (const line of lines.slice(end)) {
    if (FENCE.test(line)) isFenced = !isFenced;
    if (!isFenced) heading = HEADING.exec(line)?.[1] ?? heading;
  }
  return { heading, isInHead: false };
}
