import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import type { FileOutcome } from "../../session/files/files-state.ts";
import { lazy, whenLoaded } from "../../lazy/lazy.ts";
import { showToast } from "../kit/toasts.tsx";
import { failureText } from "../notices/failure-text.ts";
import { showByHand } from "../shell/overlays.ts";
import { useFiles, useSession } from "../shell/session-context.ts";

const figureTeller = lazy(() => import("./tell-figures.ts"));

type Conflict = FileOutcome & { readonly kind: "conflict" };

export interface FileActions {
  /** Into the opened file, else a download. */
  readonly save: () => void;
  readonly download: () => void;
  readonly copyMarkdown: () => void;
  /** The file has changed on disk: asked before it is overwritten. */
  readonly conflict: Conflict | null;
  readonly overwrite: () => void;
  readonly dismissConflict: () => void;
}

/** Takes the text out of the browser, and says how that went. */
export function useFileActions(): FileActions {
  const { t } = useTranslation();
  const session = useSession();
  const save = useFiles((state) => state.save);
  const download = useFiles((state) => state.download);
  const copy = useFiles((state) => state.copyMarkdown);
  const [conflict, setConflict] = useState<Conflict | null>(null);

  const tell = useCallback(
    (outcome: FileOutcome) => {
      // Where there is no line, the file is out all the same: told once there is one.
      if (outcome.kind === "downloaded" || outcome.kind === "written")
        whenLoaded([figureTeller, session.publishing], () => {
          void figureTeller.now()?.tellFigures(session, t);
        });
      switch (outcome.kind) {
        case "downloaded":
          showToast(t("editorScreen.downloaded", { name: outcome.fileName }));
          if (outcome.warning)
            showToast(t("editorScreen.unpairedSurrogates", { count: outcome.warning.count }));
          return;
        case "written":
          return showToast(t("editorScreen.writtenBack", { name: outcome.fileName }));
        case "unchanged":
          return showToast(t("editorScreen.unchanged", { name: outcome.fileName }));
        case "conflict":
          return setConflict(outcome);
        case "not-permitted":
          return showToast(t("editorScreen.notPermitted", { name: outcome.fileName }));
        case "write-failed":
          return showToast(
            t("editorScreen.writeFailed", { name: outcome.fileName, reason: outcome.reason }),
          );
        case "failed":
          return showToast(failureText(t, outcome.failure));
        case "nothing-open":
          return;
      }
    },
    [session, t],
  );

  return {
    save: useCallback(() => void save().then(tell), [save, tell]),
    download: useCallback(() => void download().then(tell), [download, tell]),
    copyMarkdown: useCallback(
      () =>
        void copy().then((outcome) =>
          outcome.kind === "copied"
            ? showToast(t("editorScreen.markdownCopied"))
            : showByHand(outcome.text),
        ),
      [copy, t],
    ),
    conflict,
    overwrite: useCallback(() => {
      setConflict(null);
      void save({ overwrite: true }).then(tell);
    }, [save, tell]),
    dismissConflict: useCallback(() => setConflict(null), []),
  };
}
