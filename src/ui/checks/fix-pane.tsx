import { WandSparkles, X } from "lucide-react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { PlannedRule } from "../../session/checks/plan-fixes.ts";
import { Button } from "../kit/button.tsx";
import { IconButton } from "../kit/icon-button.tsx";
import { SCROLLABLE } from "../kit/scrollable.ts";
import { showToast } from "../kit/toasts.tsx";
import { useCurrent } from "../open-issue/use-current.ts";
import { useOpenIssue } from "../shell/session-context.ts";
import type { FindingTexts } from "../texts/load-finding-texts.ts";
import { FixLines } from "./fix-lines.tsx";
import { useFixPlan } from "./use-fix-plan.ts";

/** What the safe fixes would make of the issue, rule by rule, before they do; which of them, is chosen here. */
export function FixPane({
  texts: { words },
  onBack,
}: {
  readonly texts: FindingTexts;
  readonly onBack: () => void;
}) {
  const { t } = useTranslation();
  const undo = useOpenIssue((state) => state.undo);
  const isWriting = useCurrent((issue) => issue.access === "writing");
  const { plan, hasFailed, leftOut, choose, fix } = useFixPlan();
  const chosen = plan?.rules.filter(({ rule }) => !leftOut.has(rule)) ?? [];
  const count = chosen.reduce((sum, each) => sum + each.count, 0);
  const run = (): void => {
    const fixed = fix(chosen.map(({ rule }) => rule));
    if (fixed > 0)
      showToast(t("checks.fixed", { count: fixed }), { name: t("checks.undo"), run: undo });
    onBack();
  };
  return (
    <>
      <div className="side-head">
        <h2 tabIndex={-1}>{t("checks.lookFirst")}</h2>
        <IconButton icon={X} size="small" label={t("checks.back")} onClick={onBack} />
      </div>
      <section className="findings" aria-label={t("checks.wouldChange")} {...SCROLLABLE}>
        {!plan && (
          <p className="findings-none">{t(hasFailed ? "checks.notPlanned" : "checks.looking")}</p>
        )}
        {plan?.rules.length === 0 && <p className="findings-none">{t("checks.nothingToFix")}</p>}
        {plan?.rules.map((planned) => (
          <FixedRule
            key={planned.rule}
            planned={planned}
            before={plan.before}
            title={words(planned.rule, planned.parameters).title}
            isChosen={!leftOut.has(planned.rule)}
            onChoose={(isChosen) => choose(planned.rule, isChosen)}
          />
        ))}
      </section>
      <div className="pane-foot fix-foot">
        <Button
          look="primary"
          icon={WandSparkles}
          disabled={!isWriting || count === 0}
          onClick={run}
        >
          {t("checks.fixThese", { count })}
        </Button>
        <Button onClick={onBack}>{t("common.cancel")}</Button>
        <span className="push">{t("checks.oneUndo")}</span>
      </div>
    </>
  );
}

function FixedRule({
  planned,
  before,
  title,
  isChosen,
  onChoose,
}: {
  readonly planned: PlannedRule;
  readonly before: string;
  readonly title: string;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}) {
  const id = useId();
  return (
    <div className="fix-group" data-left-out={isChosen ? undefined : ""}>
      <label className="fix-rule" htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          checked={isChosen}
          onChange={(event) => onChoose(event.target.checked)}
        />
        {title}
        <span className="count">{planned.count}</span>
      </label>
      <FixLines before={before} after={planned.after} />
    </div>
  );
}
