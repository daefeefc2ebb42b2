import { useMemo } from "react";
import type { PreviewPage } from "../../publish/preview/preview-page.ts";
import type { PreviewTools } from "../../session/preview/preview-tools.ts";
import { useCurrent, useSettledDoc } from "../open-issue/use-current.ts";
import { useOpenIssue } from "../shell/session-context.ts";

/** Milliseconds after the last key until the page is made anew. */
const RESTS = 300;

/** The page of the open issue as it stood when the typing last rested. */
export function usePreviewPage(tools: PreviewTools): PreviewPage {
  const fileName = useCurrent((issue) => issue.fileName);
  const profile = useCurrent((issue) => issue.profile);
  const doc = useSettledDoc(RESTS);
  const text = useOpenIssue((state) => state.text);
  const settled = useMemo(() => (doc ? text() : ""), [doc, text]);
  return useMemo(
    () => tools.pageOf(settled, profile, fileName),
    [tools, settled, profile, fileName],
  );
}
