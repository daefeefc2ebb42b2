import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../kit/button.tsx";
import { useCurrent } from "../open-issue/use-current.ts";
import type { FindingTexts } from "../texts/load-finding-texts.ts";
import { useSwitchRule } from "../open-issue/use-switch-rule.ts";
import type { ListedFindings } from "../open-issue/use-findings.ts";
import { Where } from "../open-issue/where.tsx";

/** What says nothing any more: places of this issue, and rules of its newsletter. Each can be brought back. */
export function Silenced({
  listed: { handle, ignored },
  texts: { words, isRule },
}: {
  readonly listed: ListedFindings;
  readonly texts: FindingTexts;
}) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const checks = useCurrent((issue) => issue.profile.checks);
  const switchRule = useSwitchRule();
  const isWriting = useCurrent((issue) => issue.access === "writing");
  const off = Object.keys(checks)
    .filter((name) => checks[name]?.isOff)
    .filter(isRule);
  const parts = [
    ...(ignored.length > 0 ? [t("checks.ignored", { count: ignored.length })] : []),
    ...(off.length > 0 ? [t("checks.rulesOff", { count: off.length })] : []),
  ];
  if (parts.length === 0) return null;
  return (
    <div className="silenced">
      <button
        type="button"
        className="findings-more"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden="true">⋯</span>
        {parts.join(" · ")}
      </button>
      {isOpen && (
        <ul>
          {ignored.map((finding, index) => (
            <li key={index} className="silenced-row">
              <span className="found-title">{words(finding.rule, finding.parameters).title}</span>
              <Where surroundings={handle.surroundingsOf(finding)} />
              {isWriting && (
                <Button size="small" onClick={() => handle.showAgain(finding)}>
                  {t("checks.showAgain")}
                </Button>
              )}
            </li>
          ))}
          {off.map((rule) => (
            <li key={rule} className="silenced-row">
              <span className="found-title">{words(rule, {}).title}</span>
              <span className="where">{t("checks.ruleOff")}</span>
              <Button size="small" onClick={() => void switchRule(rule, false)}>
                {t("checks.switchOn")}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
