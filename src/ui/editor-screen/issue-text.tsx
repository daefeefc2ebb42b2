import { useCallback, useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { EditorHandle } from "../../editor/editor-handle.ts";
import type { PictureService } from "../../editor/core/picture-service.ts";
import { IssueEditor } from "../../editor/issue-editor.view.tsx";
import { showToast } from "../kit/toasts.tsx";
import { copyWords } from "../shell/copy-words.ts";
import { useOpenIssue } from "../shell/session-context.ts";
import { editorTexts } from "../texts/editor-texts.ts";
import { useLanguage } from "../texts/use-language.ts";
import { useCurrent } from "../open-issue/use-current.ts";
import type { CheckService } from "../../editor/core/check-service.ts";
import { CheckJoin, WordLanding } from "./lazy-parts.tsx";
import { useLinkService } from "./use-link-service.ts";

/** The text of the issue in its editor, joined to the session. */
export function IssueText({
  pictures,
  onEditor,
  onCaret,
}: {
  readonly pictures: PictureService;
  readonly onEditor: (editor: EditorHandle | null) => void;
  readonly onCaret: (pos: number) => void;
}) {
  const { t, i18n } = useTranslation();
  const language = useLanguage();
  const id = useCurrent((issue) => issue.id);
  const owner = useCurrent((issue) => issue.owner);
  const profile = useCurrent((issue) => issue.profile);
  const editable = useCurrent((issue) => issue.access === "writing");
  const place = useCurrent((issue) => issue.place);
  const rememberPlace = useOpenIssue((state) => state.rememberPlace);
  const [handle, setHandle] = useState<EditorHandle | null>(null);
  const links = useLinkService(id, handle);
  const [checks, setChecks] = useState<CheckService | null>(null);
  const texts = useMemo(
    () => editorTexts(i18n.getResource(language, "texts", "editor"), t, language),
    [i18n, language, t],
  );
  const ready = useCallback(
    (editor: EditorHandle) => {
      setHandle(editor);
      onEditor(editor);
    },
    [onEditor],
  );
  useEffect(() => () => onEditor(null), [onEditor]);

  return (
    <>
      <CheckJoin issueId={id} onService={setChecks} />
      {handle && <WordLanding issueId={id} editor={handle} />}
      <IssueEditor
        key={id}
        owner={owner}
        profile={profile}
        editable={editable}
        texts={texts}
        pictures={pictures}
        links={links}
        {...(links ? { onHistory: links.historyMoved } : {})}
        {...(checks ? { checks } : {})}
        place={place}
        onReady={ready}
        onPlace={(place) => {
          rememberPlace(place);
          onCaret(place.head);
        }}
        onMessage={showToast}
        onCopy={copyWords}
      />
    </>
  );
}
