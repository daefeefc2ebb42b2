import { useTranslation } from "react-i18next";
import type { Keeping, WritingPlan } from "../../session/publishing/publishing-state.ts";
import { Button } from "../kit/button.tsx";
import { ClashPlaces } from "./clash-places.tsx";

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
        <ClashPlaces plan={plan} theirName={theirName} choices={keeping} onKeep={onKeep} />
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
