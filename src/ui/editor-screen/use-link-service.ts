import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { EditorHandle } from "../../editor/editor-handle.ts";
import type { IssueLinkService } from "../../session/links/create-link-service.ts";
import { showToast } from "../kit/toasts.tsx";
import { useSession } from "../shell/session-context.ts";
import { takeJumps } from "../open-issue/link-jump.ts";
import { showInbox } from "../shell/left-pane.ts";
import { goToOccurrence, occurrenceName } from "../open-issue/occurrences.ts";

/** Pause before the next attempt to load what is missing, in milliseconds. */
const AGAIN_AFTER = 3_000;

/**
 * What the text of the open issue asks about links, answered by the session in the language of the interface. A text can
 * be read and written without: null while it is loaded, undefined where that has failed and is tried again.
 */
export function useLinkService(
  issueId: string,
  editor: EditorHandle | null,
): IssueLinkService | null | undefined {
  const { t } = useTranslation();
  const session = useSession();
  const [service, setService] = useState<IssueLinkService | null | undefined>(null);
  const latest = useRef({ t, editor });
  useLayoutEffect(() => {
    latest.current = { t, editor };
  });

  useEffect(() => {
    let gone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const load = () =>
      session.linkService({
        issueId,
        editor: () => latest.current.editor,
        words: () => ({
          occurrence: (occurrence) => occurrenceName(latest.current.t, occurrence),
          inbox: latest.current.t("editorScreen.links.inbox"),
          goToOccurrence: (occurrence, key) =>
            void goToOccurrence(session.archive, occurrence, key, latest.current.t),
          goToInbox: showInbox,
        }),
        onKnown([first, ...others]) {
          if (!first) return;
          const { t: say } = latest.current;
          const { label: where, go: run } = first;
          const told =
            others.length > 0
              ? say("editorScreen.links.knownSome", { count: others.length + 1, where })
              : say("editorScreen.links.known", { where });
          showToast(told, { name: say("editorScreen.links.go"), run, isWay: true });
        },
      });
    const begin = () =>
      void load().then(
        (made) => gone || setService(made),
        () => {
          if (gone) return;
          setService(undefined);
          timer = setTimeout(begin, AGAIN_AFTER);
        },
      );
    begin();
    return () => {
      gone = true;
      clearTimeout(timer);
      setService(null);
    };
  }, [session, issueId]);

  useEffect(() => {
    if (!service || !editor) return undefined;
    const { askAgain } = service;
    askAgain();
    window.addEventListener("online", askAgain);
    const end = session.metadata.subscribe((now, before) => {
      if (now.switches !== before.switches) askAgain();
    });
    return () => {
      window.removeEventListener("online", askAgain);
      end();
    };
  }, [session, service, editor]);
  useEffect(() => {
    if (!service || !editor) return undefined;
    return takeJumps(issueId, (key) => {
      // Where a place is remembered, the text goes there first.
      requestAnimationFrame(() => {
        if (!service.show(key)) showToast(latest.current.t("editorScreen.links.notHere"));
      });
    });
  }, [service, editor, issueId]);
  return service;
}
