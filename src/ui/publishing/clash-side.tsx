import { Fragment, useId } from "react";
import { useTranslation } from "react-i18next";
import { differingPart } from "../diff/rows.ts";
import { SCROLLABLE } from "../kit/scrollable.ts";

/** What one of two people has made of a place that both have changed, with what the other has not marked in it. */
export function ClashSide({
  name,
  when,
  text,
  other,
  isKept,
}: {
  readonly name: string;
  /** When it was last changed; null where nobody says. */
  readonly when: string | null;
  readonly text: string;
  readonly other: string;
  readonly isKept: boolean;
}) {
  const { t } = useTranslation();
  const id = useId();
  const lines = linesOfSide(text, other);
  return (
    <div {...(isKept ? { "data-kept": "" } : {})}>
      <h4 id={id}>
        {name}
        {when !== null && <small>{when}</small>}
      </h4>
      <pre aria-labelledby={id} {...SCROLLABLE}>
        {lines.length === 0 && t("publishing.nothing")}
        {lines.map(({ before, marked, after }, index) => (
          <Fragment key={index}>
            {before}
            {marked !== "" && <mark>{marked}</mark>}
            {after}
            {"\n"}
          </Fragment>
        ))}
      </pre>
    </div>
  );
}

/** A line of one side, with what the other has not in the middle. */
interface SideLine {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

function linesOfSide(text: string, other: string): readonly SideLine[] {
  const [lines, others] = [text, other].map((each) => each.trimEnd().split(/\r?\n/));
  if (!lines || !others || text.trim() === "") return [];
  return lines.map((line, index) => {
    const counterpart = lines.length === others.length ? others[index] : undefined;
    const mark = counterpart === undefined ? null : differingPart(line, counterpart);
    const { from, to } = mark ?? { from: line.length, to: line.length };
    return { before: line.slice(0, from), marked: line.slice(from, to), after: line.slice(to) };
  });
}
