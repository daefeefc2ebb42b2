import { Fragment, useId, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type {
  ConflictChoice,
  Keeping,
  WritingPlan,
} from "../../session/publishing/publishing-state.ts";
import { differingPart } from "../diff/rows.ts";
import { Button } from "../kit/button.tsx";
import { Choices } from "../kit/choices.tsx";
import { SCROLLABLE } from "../kit/scrollable.ts";
import { placesOfClashes } from "./place-of-clash.ts";

interface ClashesProps {
  readonly plan: WritingPlan;
  /** What the place is called where theirs stands. */
  readonly theirName: string;
  readonly keeping: Keeping;
  readonly onKeep: (keeping: Keeping) => void;
}

/** What both have changed: place by place, or both files as they are. Nothing is chosen beforehand. */
export function Clashes({ plan, theirName, keeping, onKeep }: ClashesProps) {
  const { t } = useTranslation();
  const { conflicts, theirFile } = plan;
  if (conflicts === 0) return null;
  const isBoth = keeping === "both-files";
  return (
    <>
      {isBoth ? (
        <p className="out-lead">{t("publishing.bothKept", { path: theirFile?.path ?? "" })}</p>
      ) : (
        <Places plan={plan} theirName={theirName} choices={keeping} onKeep={onKeep} />
      )}
      {theirFile && (
        <Button
          size="small"
          look="outline"
          className="out-both"
          onClick={() => onKeep(isBoth ? [] : "both-files")}
        >
          {t(isBoth ? "publishing.eachPlace" : "publishing.bothFiles")}
        </Button>
      )}
    </>
  );
}

/** The places, side by side. */
function Places({
  plan,
  theirName,
  choices,
  onKeep,
}: Pick<ClashesProps, "plan" | "theirName" | "onKeep"> & {
  readonly choices: readonly (ConflictChoice | null)[];
}) {
  const { t } = useTranslation();
  const where = useMemo(() => placesOfClashes(plan), [plan]);
  return plan.parts
    .filter((part) => part.kind === "conflict")
    .map(({ mine, theirs }, index) => {
      const choice = choices[index] ?? null;
      const place = t("publishing.place", { number: index + 1 });
      const { heading, isInHead } = where[index] ?? { heading: null, isInHead: false };
      const [mineLines, theirLines] = [linesOfSide(mine, theirs), linesOfSide(theirs, mine)];
      return (
        <section key={`${mine}\0${theirs}\0${index}`} className="clash" aria-label={place}>
          <div className="clash-head">
            <b>{isInHead ? t("frontMatter.title") : (heading ?? t("outline.intro"))}</b>
            <span className="clash-count">
              {t("publishing.placeOf", { number: index + 1, count: plan.conflicts })}
            </span>
            <Choices<ConflictChoice | "">
              label={place}
              value={choice ?? ""}
              options={[
                { value: "mine", name: t("publishing.keepMine") },
                { value: "theirs", name: t("publishing.keepTheirs") },
                // A key of the front matter that stands twice is read once.
                ...(isInHead ? [] : [{ value: "both", name: t("publishing.both") } as const]),
              ]}
              onChange={(chosen) =>
                chosen !== "" && onKeep(withChoice(choices, index, chosen, plan.conflicts))
              }
            />
          </div>
          <div className="clash-sides">
            <Side
              name={t("publishing.mine")}
              lines={mineLines}
              isKept={choice === "mine" || choice === "both"}
            />
            <Side
              name={theirName}
              lines={theirLines}
              isKept={choice === "theirs" || choice === "both"}
            />
          </div>
        </section>
      );
    });
}

function Side({
  name,
  lines,
  isKept,
}: {
  readonly name: string;
  readonly lines: readonly SideLine[];
  readonly isKept: boolean;
}) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div {...(isKept ? { "data-kept": "" } : {})}>
      <h4 id={id}>{name}</h4>
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

function withChoice(
  choices: readonly (ConflictChoice | null)[],
  index: number,
  choice: ConflictChoice,
  count: number,
): readonly (ConflictChoice | null)[] {
  return Array.from({ length: count }, (_, at) => (at === index ? choice : (choices[at] ?? null)));
}
