import type { Node } from "@tiptap/pm/model";

/** A place in a run of text, before the character at `pos`. */
export interface EditPlace {
  readonly pos: number;
  /** The character there, "" at the end of the run. */
  readonly character: string;
}

/** Every place between the characters of every run of text of a document; surrogate pairs are not parted. */
export function editPlaces(doc: Node): EditPlace[] {
  const places: EditPlace[] = [];
  doc.descendants((node, pos) => {
    if (!node.isText) return;
    let at = pos;
    for (const character of node.text ?? "") {
      places.push({ pos: at, character });
      at += character.length;
    }
    places.push({ pos: at, character: "" });
  });
  return places;
}

/** `count` of the places, chosen by `seed`, the same each time; all where there are no more. */
export function samplePlaces(
  places: readonly EditPlace[],
  count: number,
  seed: number,
): EditPlace[] {
  if (places.length <= count) return [...places];
  let state = seed >>> 0;
  return Array.from({ length: count }, () => {
    // A linear congruential generator (Numerical Recipes): any will do, as long as it is the same everywhere.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return places[Math.floor((state / 2 ** 32) * places.length)];
  }).filter((place) => place !== undefined);
}
