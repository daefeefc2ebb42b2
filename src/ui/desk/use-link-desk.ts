import { useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { EditorHandle } from "../../editor/editor-handle.ts";
import type { LinkSighting } from "../../session/archive/archive-state.ts";
import type { IssueLinkDesk } from "../../session/links/create-link-desk.ts";
import { showToast } from "../kit/toasts.tsx";
import { useSession } from "../shell/session-context.ts";
import { jumpToLink } from "./link-jump.ts";
import { showInbox } from "./left-pane.ts";

/** What the text of the open issue asks about links, answered by the session in the language of the interface. */
export function useLinkDesk(issueId: string, editor: EditorHandle | null): IssueLinkDesk {
  const { t } = useTranslation();
  const session = useSession();
  const shown = useRef(editor);
  useEffect(() => {
    shown.current = editor;
  }, [editor]);
  return useMemo(() => {
    const { archive } = session;
    const goToSighting = async ({ of }: LinkSighting, key: string) => {
      const id = of.kind === "issue" ? of.id : await archive.getState().openPost(of.path);
      if (id === null) showToast(t("desk.links.lost"));
      else jumpToLink(id, key);
    };
    return session.linkDesk({
      issueId,
      editor: () => shown.current,
      words: () => ({
        sighting: ({ number, headline, date, section }) =>
          [number ?? date?.slice(0, 10) ?? headline, section].filter(Boolean).join(" · "),
        inbox: t("desk.links.inbox"),
        goToSighting: (sighting, key) => void goToSighting(sighting, key),
        goToInbox: showInbox,
      }),
      onKnown([first, ...others]) {
        if (!first) return;
        const go = { name: t("desk.links.go"), run: first.go };
        showToast(
          others.length > 0
            ? t("desk.links.knownSome", { count: others.length + 1, where: first.label })
            : t("desk.links.known", { where: first.label }),
          go,
        );
      },
    });
  }, [session, issueId, t]);
}
