import { useTranslation } from "react-i18next";
import type { NamedCount } from "../../session/core/count-names.ts";
import { useLanguage } from "../texts/use-language.ts";
import { Plot } from "./plot.tsx";
import { RowPlot } from "./row-plot.tsx";

/** So many are drawn; the table has the others. */
const MOST = 8;

/** The most frequent of what has a name: sections, hosts or organisations. */
export function NamePlot({
  part,
  counts,
  language,
  issues = 0,
}: {
  readonly part: "sections" | "hosts" | "organisations";
  readonly counts: readonly NamedCount[];
  /** Of the names; left out: of none. */
  readonly language?: string;
  /** How many there are in all. */
  readonly issues?: number;
}) {
  const { t } = useTranslation();
  const locale = useLanguage();
  const format = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: "percent" });
  const points = counts.map(({ name, count }) => {
    return { name, short: name, value: count, label: format.format(count) };
  });
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const shown = points.slice(0, MOST);
  const sum = shown.reduce((total, { value }) => total + value, 0);
  const [first] = counts;
  const says = first
    ? t(`numbers.${part}.says`, {
        name: first.name,
        count: part === "hosts" ? shown.length : first.count,
        share: percent.format((part === "hosts" ? sum : first.count) / all),
        issues: first.issues,
        all: issues,
      })
    : t(`numbers.${part}.none`);
  return (
    <Plot
      title={t(`numbers.${part}.title`)}
      says={says}
      points={points}
      columns={[t(`numbers.${part}.name`), t(`numbers.${part}.count`)]}
      language={language}
    >
      {(width, name) => <RowPlot points={shown} width={width} name={name} language={language} />}
    </Plot>
  );
}
