import { useTranslation } from "react-i18next";
import type { Profile } from "../../issue/profile/profile.ts";
import type { IssueNumbers, NewsletterNumbers } from "../../session/numbers/newsletter-numbers.ts";
import { useLanguage } from "../texts/use-language.ts";
import { BarPlot } from "./bar-plot.tsx";
import { LinePlot } from "./line-plot.tsx";
import { NamePlot } from "./name-plot.tsx";
import { Plot } from "./plot.tsx";
import type { Point } from "./point.ts";
import { type Run, runsOf, sumOfRun } from "./runs.ts";
import { spansOf } from "./spans.ts";

/** All plots of a newsletter. */
export function NewsletterPlots({
  numbers,
  profile,
}: {
  readonly numbers: NewsletterNumbers;
  readonly profile: Profile;
}) {
  const { t } = useTranslation();
  const { issues, sections, hosts, organisations } = numbers;
  const items = issues.reduce((sum, each) => sum + each.items, 0);
  const said = { issues: t("numbers.issues", { count: issues.length }) };
  return (
    <>
      <p className="lead">
        {t(numbers.issues.length > 1 ? "numbers.lead" : "numbers.leadOne", {
          ...said,
          items: t("numbers.items", { count: items }),
        })}
      </p>
      <div className="plots">
        <OverTime numbers={numbers} />
        <PerIssue numbers={numbers} />
        <Commented numbers={numbers} />
        <NamePlot part="sections" counts={sections} language={profile.language} />
        <Repeats numbers={numbers} />
        <NamePlot part="hosts" counts={hosts} />
        <NamePlot
          part="organisations"
          counts={organisations}
          language={profile.language}
          issues={issues.length}
        />
      </div>
    </>
  );
}

interface Props {
  readonly numbers: NewsletterNumbers;
}

function OverTime({ numbers }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { unit, spans } = spansOf(numbers.issues);
  const points = spans.map(({ name, issues }) => {
    return { name, short: name, value: issues, label: format(issues) };
  });
  const days = numbers.issues.flatMap(({ day }) => day ?? []);
  const most = Math.max(0, ...spans.map(({ issues }) => issues));
  const says =
    days.length === 0
      ? t("numbers.time.none")
      : t(days.length === 1 ? "numbers.time.saysOne" : `numbers.time.${unit}`, {
          from: days[0],
          to: days.at(-1),
          most: format(most),
        });
  return (
    <Plot
      title={t("numbers.time.title")}
      says={says}
      points={points}
      columns={[t(`numbers.time.of.${unit}`), t("numbers.time.issues")]}
      wide
    >
      {(width, name) => <BarPlot points={points} width={width} name={name} />}
    </Plot>
  );
}

function PerIssue({ numbers: { issues } }: Props) {
  const { t } = useTranslation();
  const format = useFormat(1);
  const runs = runsOf(issues);
  const points = usePoints(
    runs,
    (run) => sumOfRun(run, ({ items }) => items) / run.issues.length,
    format,
  );
  const says = points.length > 1 ? "numbers.perIssue.says" : "numbers.perIssue.saysOne";
  const isMean = runs.length < issues.length;
  const most = format(Math.max(0, ...points.map(({ value }) => value)));
  const last = points.at(-1)?.label ?? "";
  return (
    <Plot
      title={t(isMean ? "numbers.perIssue.mean" : "numbers.perIssue.title")}
      says={t(isMean ? "numbers.perIssue.saysMean" : says, { most, last })}
      points={points}
      columns={[t("numbers.issue"), t("numbers.itemCount")]}
    >
      {(width, name) => <BarPlot points={points} width={width} name={name} />}
    </Plot>
  );
}

function Commented({ numbers: { issues } }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const percent = new Intl.NumberFormat(language, { style: "percent" });
  const filled = issues.filter(({ items }) => items > 0);
  const share = (run: Run): number =>
    sumOfRun(run, ({ commented }) => commented) / sumOfRun(run, ({ items }) => items);
  const points = usePoints(runsOf(filled), share, (value) => percent.format(value));
  const says = points.length > 1 ? "numbers.comments.says" : "numbers.comments.saysOne";
  const ends = { first: points[0]?.label, last: points.at(-1)?.label };
  return (
    <Plot
      title={t("numbers.comments.title")}
      says={points.length === 0 ? t("numbers.comments.none") : t(says, ends)}
      points={points}
      columns={[t("numbers.issue"), t("numbers.comments.share")]}
    >
      {(width, name) => (
        <LinePlot points={points} width={width} name={name} half={percent.format(0.5)} />
      )}
    </Plot>
  );
}

function Repeats({ numbers: { issues, forgetsRepeats } }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const all = issues.reduce((sum, { repeats }) => sum + repeats, 0);
  const points = usePoints(
    runsOf(issues),
    (run) => sumOfRun(run, ({ repeats }) => repeats),
    format,
  );
  const says = all === 0 ? t("numbers.repeats.none") : t("numbers.repeats.says", { count: all });
  return (
    <Plot
      title={t("numbers.repeats.title")}
      says={forgetsRepeats ? `${says}${t("numbers.repeats.forgets")}` : says}
      points={all === 0 ? [] : points}
      columns={[t("numbers.issue"), t("numbers.repeats.times")]}
    >
      {(width, name) => <BarPlot points={points} width={width} name={name} />}
    </Plot>
  );
}

/** A point for each run of issues. */
function usePoints(
  runs: readonly Run[],
  valueOf: (run: Run) => number,
  format: (value: number) => string,
): readonly Point[] {
  const { t } = useTranslation();
  return runs.map((run) => {
    const { issues } = run;
    const value = valueOf(run);
    const first = nameOf(issues[0]);
    const last = nameOf(issues.at(-1));
    const only = issues[0]?.number ?? null;
    const numbered = only === null ? first : t("numbers.issueOf", { number: only });
    const name =
      issues.length === 1 ? numbered : t("numbers.issuesFrom", { from: first, to: last });
    return { name, short: String(only ?? ""), value, label: format(value) };
  });
}

/** An issue is called by its number, else by whatever it says of itself. */
function nameOf(issue: IssueNumbers | undefined): string {
  return String(issue?.number ?? issue?.headline ?? issue?.day ?? "–");
}

function useFormat(digits = 0): (value: number) => string {
  const language = useLanguage();
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: digits });
  return (value) => format.format(value);
}
