import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useOpenIssue } from "../shell/session-context.ts";
import { useCurrent } from "./use-current.ts";

/**
 * The Markdown of the issue as bare text, where the page cannot show it: to be read, copied and, where the browser's
 * field keeps all of its characters, typed in.
 */
export function PlainText() {
  const { t } = useTranslation();
  const text = useOpenIssue((state) => state.text);
  const replaceText = useOpenIssue((state) => state.replaceText);
  const isWriting = useCurrent((issue) => issue.access === "writing");
  const [shown, setShown] = useState(text);
  // The field turns other line ends into its own.
  const canType = isWriting && !shown.includes("\r");
  return (
    <textarea
      className="plain-text"
      aria-label={t("notices.part.text")}
      value={shown}
      readOnly={!canType}
      onChange={({ target }) => {
        setShown(target.value);
        replaceText(target.value);
      }}
    />
  );
}
