import type { Node } from "@tiptap/pm/model";
import { useCallback, useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { EditorHandle } from "../../editor/editor-handle.ts";
import { IssueEditor } from "../../editor/issue-editor.view.tsx";
import { showToast } from "../kit/toasts.tsx";
import { useOpenIssue, useSession } from "../shell/session-context.ts";
import { editorTexts } from "../texts/editor-texts.ts";
import { useLanguage } from "../texts/use-language.ts";
import { createOriginHistory } from "./origin-history.ts";
import { useCurrent } from "./use-current.ts";
import { useLinkDesk } from "./use-link-desk.ts";
import { usePictures } from "./use-pictures.ts";

/** The text of the issue in its editor, joined to the session. */
export function IssueText({
  onEditor,
  onCaret,
}: {
  readonly onEditor: (editor: EditorHandle | null) => void;
  readonly onCaret: (pos: number) => void;
}) {
  const { t, i18n } = useTranslation();
  const language = useLanguage();
  const { openIssue } = useSession();
  const id = useCurrent((issue) => issue.id);
  const generation = useCurrent((issue) => issue.generation);
  const profile = useCurrent((issue) => issue.profile);
  const editable = useCurrent((issue) => issue.access === "writing");
  const begin = useMemo(() => {
    const { current } = openIssue.getState();
    return current.kind === "open"
      ? { key: `${id} ${generation}`, doc: current.issue.doc, place: current.place }
      : null;
  }, [openIssue, id, generation]);
  const setDoc = useOpenIssue((state) => state.setDoc);
  const attach = useOpenIssue((state) => state.attach);
  const rememberPlace = useOpenIssue((state) => state.rememberPlace);
  const pictures = usePictures(id);
  const [origins] = useState(createOriginHistory);
  const [handle, setHandle] = useState<EditorHandle | null>(null);
  const links = useLinkDesk(id, handle);
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
  useEffect(() => {
    if (!handle) return undefined;
    return attach({
      apply(next, isTyping) {
        const { current } = openIssue.getState();
        if (current.kind !== "open") return;
        const before = { doc: handle.doc(), origin: current.issue.origin };
        handle.replaceDoc(next.doc, isTyping);
        const doc = handle.doc();
        origins.note(before, { doc, origin: next.origin });
        setDoc(doc, next.origin);
      },
    });
  }, [handle, attach, openIssue, origins, setDoc]);
  const change = useCallback(
    (doc: Node) => {
      const origin = origins.originOf(doc);
      if (origin) setDoc(doc, origin);
      else setDoc(doc);
    },
    [origins, setDoc],
  );
  useEffect(() => () => onEditor(null), [onEditor]);

  if (!begin) return null;
  return (
    <IssueEditor
      key={begin.key}
      doc={begin.doc}
      profile={profile}
      editable={editable}
      texts={texts}
      pictures={pictures}
      {...(links ? { links, onHistory: links.historyMoved } : {})}
      place={begin.place}
      onChange={change}
      onReady={ready}
      onPlace={(place) => {
        rememberPlace(place);
        onCaret(place.head);
      }}
      onMessage={showToast}
    />
  );
}
