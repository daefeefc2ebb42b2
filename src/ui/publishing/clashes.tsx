import { useTranslation } from "react-i18next";
import type {
  ConflictChoice,
  Keeping,
  WritingPlan,
} from "../../session/publishing/publishing-state.ts";
import { Button } from "../kit/button.tsx";
import { Choices } from "../kit/choices.tsx";
import { SCROLLABLE } from "../kit/scrollable.ts";

interface ClashesProps {
  readonly plan: WritingPlan;
  readonly keeping: Keeping;
  readonly onKeep: (keeping: Keeping) => void;
}

/** What both have changed: place by place, or both files as they are. Nothing is chosen beforehand. */
export function Clashes({ plan, keeping, onKeep }: ClashesProps) {
  const { t } = useTranslation();
  const { conflicts, theirFile } = plan;
  if (conflicts === 0) return null;
  const isBoth = keeping === "both-files";
  return (
    <>
      {isBoth ? (
        <p className="out-lead">{t("publishing.bothKept", { path: theirFile?.path ?? "" })}</p>
      ) : (
        <Places plan={plan} choices={keeping} onKeep={onKeep} />
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
  choices,
  onKeep,
}: Pick<ClashesProps, "plan" | "onKeep"> & {
  readonly choices: readonly (ConflictChoice | null)[];
}) {
  const { t } = useTranslation();
  return plan.parts
    .filter((part) => part.kind === "conflict")
    .map(({ mine, theirs }, index) => {
      const choice = choices[index] ?? null;
      const place = t("publishing.place", { number: index + 1 });
      return (
        <section key={`${mine}\0${theirs}\0${index}`} className="clash" aria-label={place}>
          <div className="clash-head">
            <b>{place}</b>
            <Choices<ConflictChoice | "">
              label={place}
              value={choice ?? ""}
              options={[
                { value: "mine", name: t("publishing.mine") },
                { value: "theirs", name: t("publishing.theirs") },
                { value: "both", name: t("publishing.both") },
              ]}
              onChange={(chosen) =>
                chosen !== "" && onKeep(withChoice(choices, index, chosen, plan.conflicts))
              }
            />
          </div>
          <div className="clash-sides">
            <Side
              name={t("publishing.mine")}
              text={mine}
              isKept={choice === "mine" || choice === "both"}
            />
            <Side
              name={t("publishing.theirs")}
              text={theirs}
              isKept={choice === "theirs" || choice === "both"}
            />
          </div>
        </section>
      );
    });
}

function Side({
  name,
  text,
  isKept,
}: {
  readonly name: string;
  readonly text: string;
  readonly isKept: boolean;
}) {
  const { t } = useTranslation();
  return (
    <pre aria-label={name} {...SCROLLABLE} {...(isKept ? { "data-kept": "" } : {})}>
      {text.trimEnd() || t("publishing.nothing")}
    </pre>
  );
}

function withChoice(
  choices: readonly (ConflictChoice | null)[],
  index: number,
  choice: ConflictChoice,
  count: number,
): readonly (ConflictChoice | null)[] {
  return Array.from({ length: count }, (_, at) => (at === index ? choice : (choices[at] ?? null)));
}
