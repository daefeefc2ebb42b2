import { CaseSensitive, WholeWord } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { FindOptions } from "../../editor/features/find/find-handle.ts";
import { IconButton } from "../kit/icon-button.tsx";

/** What counts as a match. */
export function MatchOptions({
  rules,
  onChange,
}: {
  readonly rules: FindOptions;
  readonly onChange: (rules: FindOptions) => void;
}) {
  const { t } = useTranslation();
  const { matchCase, wholeWord } = rules;
  return (
    <>
      <IconButton
        icon={CaseSensitive}
        size="small"
        label={t("find.matchCase")}
        aria-pressed={matchCase}
        onClick={() => onChange({ ...rules, matchCase: !matchCase })}
      />
      <IconButton
        icon={WholeWord}
        size="small"
        label={t("find.wholeWord")}
        aria-pressed={wholeWord}
        onClick={() => onChange({ ...rules, wholeWord: !wholeWord })}
      />
    </>
  );
}
