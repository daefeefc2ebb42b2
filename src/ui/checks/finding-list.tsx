import { Circle, CircleAlert, type LucideIcon, TriangleAlert } from "lucide-react";
import { type KeyboardEvent, type RefObject } from "react";
import { useTranslation } from "react-i18next";
import type { Severity } from "../../checks/rule.ts";
import type { FindingWords } from "../../editor/core/editor-texts.ts";
import { Glyph } from "../kit/glyph.tsx";
import { useCurrent } from "../open-issue/use-current.ts";
import { goToFinding } from "../open-issue/go-to-finding.ts";
import type { ListedFindings } from "../open-issue/use-findings.ts";
import { Where } from "../open-issue/where.tsx";

const GLYPHS: Record<Severity, LucideIcon> = {
  blocks: CircleAlert,
  likely: TriangleAlert,
  taste: Circle,
};

/** The findings, one group for each gravity. Arrows go from one to the next, Enter goes to the place. */
export function FindingList({
  listed: { handle, groups, all },
  words,
  list,
  selected,
  onSelect,
}: {
  readonly listed: ListedFindings;
  readonly words: FindingWords;
  readonly list: RefObject<HTMLDivElement | null>;
  /** Which of all. */
  readonly selected: number;
  readonly onSelect: (index: number) => void;
}) {
  const { t } = useTranslation();
  const id = useCurrent((issue) => issue.id);
  const onKeyDown = (event: KeyboardEvent): void => {
    const most = all.length;
    const step = { ArrowDown: 1, ArrowUp: -1, Home: -most, End: most }[event.key];
    if (step === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onSelect(Math.max(0, Math.min(selected + step, most - 1)));
  };
  if (all.length === 0) return <p className="findings-none">{t("checks.nothing")}</p>;
  return (
    <div ref={list}>
      {groups.map(({ severity, findings, from }) => (
        <section key={severity} aria-label={t(`checks.severities.${severity}`)}>
          <h3 data-severity={severity}>
            <Glyph of={GLYPHS[severity]} />
            {t(`checks.severities.${severity}`)}
            <span className="count">{findings.length}</span>
          </h3>
          <ul>
            {findings.map((finding, index) => (
              <li key={index}>
                <button
                  type="button"
                  className="found-row"
                  tabIndex={from + index === selected ? 0 : -1}
                  aria-current={from + index === selected}
                  onFocus={() => onSelect(from + index)}
                  onKeyDown={onKeyDown}
                  onClick={() => goToFinding(handle, finding, id)}
                >
                  <span className="found-title">
                    {words(finding.rule, finding.parameters).title}
                  </span>
                  {finding.fix && <span className="how">{t("checks.canBeFixed")}</span>}
                  <Where surroundings={handle.surroundingsOf(finding)} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
