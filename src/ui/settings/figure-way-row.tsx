import { useTranslation } from "react-i18next";
import { figureRulesOf } from "../../issue/profile/figure-rules.ts";
import { FIGURE_WAYS, type FigureRules, type FigureWay } from "../../issue/profile/profile.ts";
import { FormRow } from "../kit/form-row.tsx";
import type { FormProps } from "./form-props.ts";

/** As they stand in a file, which says more than a name would. */
const EXAMPLES: Record<FigureWay, string> = {
  liquid: "{% include figure.liquid %}",
  markdown: "![alt](path)",
  html: "<figure><img></figure>",
};

/** How the newsletter writes figures. What is usual with its engine is not said in the YAML. */
export function FigureWayRow({ profile, onChange }: Omit<FormProps, "evidence">) {
  const { t } = useTranslation();
  const usual = figureRulesOf({ ...profile, figures: {} }).written;
  const choose = (written: FigureWay) => {
    const { written: _, ...others }: Partial<FigureRules> = profile.figures;
    onChange({ ...profile, figures: written === usual ? others : { written, ...others } });
  };
  return (
    <FormRow label={t("publishing.figuresWritten")}>
      {(names) => (
        <select
          {...names}
          className="field"
          data-face="code"
          value={figureRulesOf(profile).written}
          onChange={({ currentTarget: { value } }) => {
            const way = FIGURE_WAYS.find((each) => each === value);
            if (way) choose(way);
          }}
        >
          {FIGURE_WAYS.map((way) => (
            <option key={way} value={way}>
              {EXAMPLES[way]}
            </option>
          ))}
        </select>
      )}
    </FormRow>
  );
}
