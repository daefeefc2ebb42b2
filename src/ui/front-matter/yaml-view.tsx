import { TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import { problemParameters } from "../texts/problem-parameters.ts";
import { Glyph } from "../kit/glyph.tsx";
import { useDraft } from "../kit/use-draft.ts";
import { useOpenIssue } from "../shell/session-context.ts";
import type { HeadFields } from "../open-issue/use-head.ts";
import { useWriting } from "./use-writing.ts";

/** The front matter as it stands in the file, with what is wrong in it and where. */
export function YamlView({ head }: { readonly head: HeadFields }) {
  const { t } = useTranslation();
  const yaml = useOpenIssue((state) => state.frontMatterYaml)();
  const setYaml = useOpenIssue((state) => state.setFrontMatterYaml);
  const writing = useWriting();
  const draft = useDraft(yaml.replace(/\r\n?/g, "\n"), setYaml);
  const { problems, readable } = head.frontMatter;
  return (
    <div className="form-row">
      {!readable && (
        <p className="hint" data-tone="warn">
          {t("frontMatter.unreadable")}
        </p>
      )}
      {problems.map((problem) => (
        <output key={`${problem.key} ${problem.offset}`} className="hint" data-tone="danger">
          <Glyph of={TriangleAlert} />
          <span>
            {t("frontMatter.atLine", {
              line: problem.line,
              message: t(
                `frontMatter.problems.${problem.key}`,
                problemParameters(problem.parameters),
              ),
            })}
          </span>
        </output>
      ))}
      <textarea
        className="field yaml"
        data-face="code"
        aria-label={t("frontMatter.yaml")}
        spellCheck={false}
        readOnly={!writing}
        rows={Math.max(8, yaml.split("\n").length + 1)}
        {...draft}
      />
      <p className="hint">{t("frontMatter.yamlNote")}</p>
    </div>
  );
}
