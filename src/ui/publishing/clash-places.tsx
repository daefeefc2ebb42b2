import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ConflictChoice, WritingPlan } from "../../session/publishing/publishing-state.ts";
import { showMoment } from "../dates/moment.ts";
import { Choices } from "../kit/choices.tsx";
import { Keys } from "../kit/keys.tsx";
import { useCurrent } from "../open-issue/use-current.ts";
import { ClashSide } from "./clash-side.tsx";
import { type PlaceOfClash, placesOfClashes } from "./place-of-clash.ts";
import { useClashKeys } from "./use-clash-keys.ts";

interface ClashPlacesProps {
  readonly plan: WritingPlan;
  /** What the place is called where theirs stands. */
  readonly theirName: string;
  readonly choices: readonly (ConflictChoice | null)[];
  readonly onKeep: (choices: readonly (ConflictChoice | null)[]) => void;
}

const NOWHERE: PlaceOfClash = { heading: null, isInHead: false };

/** In the order of their keys. A key of the front matter that stands twice is read once. */
function choicesIn({ isInHead } = NOWHERE): readonly ConflictChoice[] {
  return isInHead ? ["mine", "theirs"] : ["mine", "theirs", "both"];
}

/** The places that both have changed, side by side: 1, 2 and 3 choose in the one that has the focus, F8 goes to the next. */
export function ClashPlaces({ plan, theirName, choices, onKeep }: ClashPlacesProps) {
  const { t } = useTranslation();
  const where = useMemo(() => placesOfClashes(plan), [plan]);
  const [mineAt, theirsAt] = useTimes(plan);
  const choose = (index: number, chosen: ConflictChoice) =>
    onKeep(withChoice(choices, index, chosen, plan.conflicts));
  const places = useClashKeys((index, key) => {
    const chosen = choicesIn(where[index])[key - 1];
    if (chosen) choose(index, chosen);
  });
  return plan.parts
    .filter((part) => part.kind === "conflict")
    .map(({ mine, theirs }, index) => {
      const choice = choices[index] ?? null;
      const place = t("publishing.place", { number: index + 1 });
      const { heading, isInHead } = where[index] ?? NOWHERE;
      return (
        <section
          key={`${mine}\0${theirs}\0${index}`}
          className="clash"
          aria-label={place}
          ref={(element) => {
            places.current[index] = element;
          }}
        >
          <div className="clash-head">
            <b>{isInHead ? t("frontMatter.title") : (heading ?? t("outline.intro"))}</b>
            <span className="clash-count">
              {t("publishing.placeOf", { number: index + 1, count: plan.conflicts })}
              {plan.conflicts > 1 && <Keys keys="F8" />}
            </span>
            <Choices<ConflictChoice | "">
              label={place}
              value={choice ?? ""}
              options={choicesIn(where[index]).map((value, at) => ({
                value,
                name: t(NAMES[value]),
                keys: String(at + 1),
              }))}
              onChange={(chosen) => chosen !== "" && choose(index, chosen)}
            />
          </div>
          <div className="clash-sides">
            <ClashSide
              name={t("publishing.mine")}
              when={mineAt}
              text={mine}
              other={theirs}
              isKept={choice === "mine" || choice === "both"}
            />
            <ClashSide
              name={theirName}
              when={theirsAt}
              text={theirs}
              other={mine}
              isKept={choice === "theirs" || choice === "both"}
            />
          </div>
        </section>
      );
    });
}

const NAMES = {
  mine: "publishing.keepMine",
  theirs: "publishing.keepTheirs",
  both: "publishing.both",
} as const satisfies Record<ConflictChoice, string>;

/** When either side was last changed, in words. */
function useTimes({ theirsAt }: WritingPlan): readonly [string, string | null] {
  const { t } = useTranslation();
  const mineAt = useCurrent(({ saving }) => (saving.kind === "saved" ? saving.at : saving.since));
  const [now] = useState(() => Date.now());
  const show = (at: number) => showMoment(at, now, (time) => t("library.yesterday", { time }));
  return [show(mineAt), theirsAt === null ? null : show(theirsAt)];
}

function withChoice(
  choices: readonly (ConflictChoice | null)[],
  index: number,
  choice: ConflictChoice,
  count: number,
): readonly (ConflictChoice | null)[] {
  return Array.from({ length: count }, (_, at) => (at === index ? choice : (choices[at] ?? null)));
}
