import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { EditorHandle } from "../../editor/editor-handle.ts";
import { showToast } from "../kit/toasts.tsx";
import { placeOfWords, takeWordJumps } from "../open-issue/word-jump.ts";
import { useSession } from "../shell/session-context.ts";

/** Brings the reader to the words that were found in this issue from elsewhere. Shows nothing. */
export function WordLanding({
  issueId,
  editor,
}: {
  readonly issueId: string;
  readonly editor: EditorHandle;
}) {
  const { t } = useTranslation();
  const { openIssue } = useSession();
  useEffect(
    () =>
      takeWordJumps(issueId, (jump) => {
        // Where a place is remembered, the text goes there first.
        requestAnimationFrame(() => {
          const { current } = openIssue.getState();
          if (current.kind !== "open") return;
          const place = placeOfWords(current.state.doc, jump);
          if (place === null) showToast(t("search.notHere"));
          else editor.jumpTo(place);
        });
      }),
    [issueId, editor, openIssue, t],
  );
  return null;
}
