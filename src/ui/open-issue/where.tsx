import { useTranslation } from "react-i18next";
import type { FindingSurroundings } from "../../editor/features/checks/check-handle.ts";
import { useCurrent } from "./use-current.ts";

/** Section and words of a finding, on one line. */
export function Where({
  surroundings: { section, inHead, before, words, after },
}: {
  readonly surroundings: FindingSurroundings;
}) {
  const { t } = useTranslation();
  const language = useCurrent((issue) => issue.profile.language);
  const place = inHead ? t("checks.frontMatter") : (section ?? t("checks.introduction"));
  const hasWords = before + words + after !== "";
  return (
    <span className="where" lang={inHead ? undefined : language}>
      {place}
      {hasWords && " · "}
      {before}
      <mark>{words}</mark>
      {after}
    </span>
  );
}
