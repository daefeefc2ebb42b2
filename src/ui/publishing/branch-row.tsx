import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { GitHubPlan } from "../../session/publishing/publishing-state.ts";
import { Button } from "../kit/button.tsx";
import { Choices } from "../kit/choices.tsx";
import { useUnfinishedOfIssue } from "../open-issue/use-unfinished-of-issue.ts";

/** The branch that is committed to: the repository's own, or another, which is made where there is none. */
export function BranchRow({
  plan,
  asked,
  suggested,
  onLook,
}: {
  readonly plan: GitHubPlan;
  /** What was asked for last; null: what was used last. */
  readonly asked: string | null;
  /** What another one may be called. */
  readonly suggested: string;
  /** Looks at another branch. */
  readonly onLook: (branch: string) => void;
}) {
  const { t } = useTranslation();
  const current = asked ?? plan.branch;
  const isOther = current !== plan.defaultBranch;
  const [typed, setTyped] = useUnfinishedOfIssue("branch");
  useGivenUp(current, () => setTyped(null));
  const name = typed ?? (isOther ? current : suggested);
  const look = (branch: string) => {
    setTyped(null);
    onLook(branch);
  };
  const label = t("publishing.github.branch");
  return (
    <div className="form-row">
      <span className="label">{label}</span>
      <div className="form-line">
        <Choices<"default" | "other">
          label={label}
          value={isOther ? "other" : "default"}
          options={[
            { value: "default", name: plan.defaultBranch },
            { value: "other", name: t("publishing.github.otherBranch") },
          ]}
          onChange={(choice) => look(choice === "default" ? plan.defaultBranch : name)}
        />
        {isOther && (
          <>
            <input
              className="field out-branch"
              data-face="code"
              aria-label={t("publishing.github.branchName")}
              value={name}
              spellCheck={false}
              onChange={({ target }) => setTyped(target.value)}
              onKeyDown={({ key }) => key === "Enter" && look(name)}
            />
            {name !== current && (
              <Button size="small" look="outline" onClick={() => look(name)}>
                {t("publishing.github.take")}
              </Button>
            )}
          </>
        )}
      </div>
      {plan.isNewBranch && plan.branch === current && (
        <p className="out-lead">
          {t("publishing.github.newBranch", { branch: plan.branch, from: plan.defaultBranch })}
        </p>
      )}
    </div>
  );
}

/** Another branch was chosen elsewhere: what stood in the field goes with the former one. */
function useGivenUp(current: string, giveUp: () => void): void {
  const former = useRef(current);
  useEffect(() => {
    if (former.current === current) return;
    former.current = current;
    giveUp();
  });
}
