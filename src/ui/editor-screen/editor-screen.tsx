import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../kit/button.tsx";
import { failureText } from "../notices/failure-text.ts";
import { go } from "../routes/use-route.ts";
import { askToLeave } from "../shell/overlays.ts";
import { Mark } from "../shell/mark.tsx";
import { useOpenIssue, useSession } from "../shell/session-context.ts";
import { useTitle } from "../shell/use-title.ts";
import { OpenedProvider } from "../open-issue/use-current.ts";
import { OpenEditorScreen } from "./open-editor-screen.tsx";
import type { IssueFace } from "../open-issue/issue-face.ts";

/** One issue: opens it, then shows its text or its front matter. */
export function EditorScreen({ id, part }: { readonly id: string; readonly part: IssueFace }) {
  const { openIssue } = useSession();
  const kind = useOpenIssue(({ current }) =>
    current.kind === "none" || current.id !== id ? "opening" : current.kind,
  );
  const open = useOpenIssue((state) => state.open);
  const close = useOpenIssue((state) => state.close);
  useEffect(() => {
    const asked = (done: boolean) => {
      const { current } = openIssue.getState();
      if (!done && current.kind === "open") askToLeave(current.id);
    };
    void open(id).then(asked);
    return () => void close().then(asked);
  }, [id, open, close, openIssue]);

  if (kind === "open") return <OpenedEditorScreen key={id} part={part} />;
  return kind === "opening" ? <EmptyEditorScreen /> : <Missing />;
}

function OpenedEditorScreen({ part }: { readonly part: IssueFace }) {
  const { openIssue } = useSession();
  const [opened] = useState(() => openIssue.getState().current);
  if (opened.kind !== "open") return <EmptyEditorScreen />;
  return (
    <OpenedProvider value={opened}>
      <OpenEditorScreen part={part} />
    </OpenedProvider>
  );
}

/** The editor screen while an issue is being read: a moment that needs no words. */
function EmptyEditorScreen() {
  const { t } = useTranslation();
  return (
    <div className="frame" aria-busy="true">
      <header className="bar">
        <Mark />
      </header>
      <main className="page" aria-label={t("common.loading")}>
        <div className="sheet" />
      </main>
    </div>
  );
}

function Missing() {
  const { t } = useTranslation();
  const failure = useOpenIssue(({ current }) =>
    current.kind === "unreadable" ? current.failure : null,
  );
  useTitle(t("editorScreen.missing.title"));
  return (
    <div className="frame">
      <header className="bar">
        <Mark />
      </header>
      <main className="page">
        <div className="sheet blank">
          <h1>{failure ? t("library.failed") : t("editorScreen.missing.title")}</h1>
          <p>{failure ? failureText(t, failure) : t("editorScreen.missing.text")}</p>
          <div className="blank-acts">
            <Button look="primary" onClick={() => go({ screen: "library" })}>
              {t("editorScreen.missing.back")}
            </Button>
          </div>
        </div>
      </main>
    </div>
  );
}
