import { Check, TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { readProfile } from "../../issue/profile/read-profile.ts";
import { Glyph } from "../kit/glyph.tsx";
import { problemParameters } from "../texts/problem-parameters.ts";

/** A profile as YAML, with what is wrong in it by line. */
export function YamlField({
  yaml,
  result,
  onChange,
}: {
  readonly yaml: string;
  /** What was read from it, maybe a moment ago. */
  readonly result: ReturnType<typeof readProfile>;
  readonly onChange: (yaml: string) => void;
}) {
  const { t } = useTranslation();
  return (
    <>
      <textarea
        className="field yaml"
        data-face="code"
        aria-label={t("settings.editor.yaml")}
        aria-describedby="profile-problems"
        aria-invalid={"problems" in result}
        spellCheck={false}
        rows={Math.min(36, yaml.split("\n").length + 1)}
        value={yaml}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <output id="profile-problems">
        {"problems" in result ? (
          result.problems.map(({ key, parameters, line }) => (
            <span
              key={`${line} ${key} ${Object.values(parameters).join(" ")}`}
              className="hint"
              data-tone="danger"
            >
              <Glyph of={TriangleAlert} />
              <span>
                {t("settings.editor.atLine", {
                  line,
                  message: t(`settings.problems.${key}`, problemParameters(parameters)),
                })}
              </span>
            </span>
          ))
        ) : (
          <span className="hint" data-tone="good">
            <Glyph of={Check} />
            <span>{t("settings.editor.fine")}</span>
          </span>
        )}
      </output>
    </>
  );
}
