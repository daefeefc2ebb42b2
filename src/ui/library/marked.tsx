import { Fragment } from "react";
import { fold, queryWords } from "../../session/core/folded-words.ts";

/** What is shown before the first word that was looked for. */
const LEAD = 40;
/** So much of a line. */
const MOST = 160;

/** A line with the words of a query marked in it, beginning near the first of them. */
export function Marked({ text, query }: { readonly text: string; readonly query: string }) {
  const marks = marksIn(text, query);
  const first = marks[0]?.from ?? 0;
  const start = first > LEAD + 10 ? first - LEAD : 0;
  const end = Math.min(text.length, start + MOST);
  const shown = marks.filter(({ from, to }) => from >= start && to <= end);
  return (
    <>
      {start > 0 && "…"}
      {shown.map(({ from, to }, index) => (
        <Fragment key={from}>
          {text.slice(shown[index - 1]?.to ?? start, from)}
          <mark>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(shown.at(-1)?.to ?? start, end)}
      {end < text.length && "…"}
    </>
  );
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where the words stand, in any case and width, without overlaps. */
export function marksIn(text: string, query: string): readonly Stretch[] {
  let folded = "";
  const places: number[] = [];
  let offset = 0;
  for (const character of text) {
    const own = fold(character);
    for (let index = 0; index < own.length; index++) places.push(offset);
    folded += own;
    offset += character.length;
  }
  places.push(text.length);
  const all = queryWords(query).flatMap((word) => {
    const found: Stretch[] = [];
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
      found.push({ from: places[at] ?? 0, to: places[at + word.length] ?? text.length });
    return found;
  });
  let last = 0;
  return all
    .toSorted((a, b) => a.from - b.from)
    .filter(({ from, to }) => {
      const isFree = from >= last && to > from;
      if (isFree) last = to;
      return isFree;
    });
}
