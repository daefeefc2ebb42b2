import { useTranslation } from "react-i18next";
import type { Finding } from "../../checks/finding.ts";
import type { FindingWords } from "../../editor/core/editor-texts.ts";
import type { EditorHandle } from "../../editor/editor-handle.ts";
import type { CheckHandle } from "../../editor/features/checks/check-handle.ts";
import { Button } from "../kit/button.tsx";
import { useCurrent } from "../open-issue/use-current.ts";
import { useSession } from "../shell/session-context.ts";
import { useSwitchRule } from "../open-issue/use-switch-rule.ts";
import { useIsFresh } from "../open-issue/use-findings.ts";

/** Why the selected finding matters, and what can be done about it. */
export function FindingDetail({
  finding,
  editor,
  handle,
  words,
  onDone,
}: {
  readonly finding: Finding;
  readonly editor: EditorHandle | null;
  readonly handle: CheckHandle;
  readonly words: FindingWords;
  /** It was mended, or says nothing any more. */
  readonly onDone: () => void;
}) {
  const { t } = useTranslation();
  const isWriting = useCurrent((issue) => issue.access === "writing");
  const switchRule = useSwitchRule();
  const { checks } = useSession();
  const isFresh = useIsFresh(editor, handle);
  const fix = (): boolean =>
    handle.isOfFile(finding)
      ? (checks.now()?.fixInFile(handle.current(finding)) ?? false)
      : handle.fix(finding);
  const after = (done: boolean): void => {
    if (done) onDone();
  };
  return (
    <div className="found-more">
      <p>{words(finding.rule, finding.parameters).why}</p>
      <div className="found-acts">
        {isWriting && finding.fix && (
          <Button
            look="outline"
            size="small"
            // After a key the text is looked at again first.
            disabled={!isFresh}
            onClick={() => after(fix())}
          >
            {t("checks.fix")}
          </Button>
        )}
        {isWriting && (
          <Button size="small" onClick={() => after(handle.ignore(finding))}>
            {t("checks.ignoreHere")}
          </Button>
        )}
        <Button size="small" onClick={() => void switchRule(finding.rule, true).then(onDone)}>
          {t("checks.switchOff")}
        </Button>
      </div>
    </div>
  );
}
