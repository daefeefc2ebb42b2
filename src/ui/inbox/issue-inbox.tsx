import { useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { EditorHandle } from "../../editor/editor-handle.ts";
import { keyOfLink } from "../../session/core/link-keys.ts";
import { useCurrent } from "../open-issue/use-current.ts";
import { useArchive, useLibrary, useSession } from "../shell/session-context.ts";
import { Inbox } from "./inbox.tsx";
import type { InboxHost } from "./inbox-host.ts";
import { placesOf } from "./placed-names.ts";
import { lastOccurrence } from "./last-occurrence.ts";
import { useIssueSections } from "./use-issue-sections.ts";

/** The inbox beside the text of an issue. */
export function IssueInbox({
  editor,
  onGoToText,
}: {
  readonly editor: EditorHandle | null;
  /** What stands in the page's place has to give it back. */
  readonly onGoToText: () => void;
}) {
  return <Inbox host={useIssueHost(editor, onGoToText)} />;
}

function useIssueHost(editor: EditorHandle | null, onGoToText: () => void): InboxHost {
  const { t } = useTranslation();
  const { archive } = useSession();
  const version = useArchive((state) => state.version);
  const issues = useLibrary((state) => state.issues);
  const issueId = useCurrent((issue) => issue.id);
  const profile = useCurrent((issue) => issue.profile);
  const writing = useCurrent((issue) => issue.access === "writing");
  const { sections, sectionOfKey, sectionOf } = useIssueSections();
  const placeOf = useMemo(() => placesOf(issues, t), [issues, t]);
  const shown = useRef(editor);
  useEffect(() => {
    shown.current = editor;
  }, [editor]);
  return useMemo(
    () => ({
      version,
      sections,
      closed: writing ? null : "reading",
      suggest({ href, title }) {
        const { section } = archive.getState().guess({ href, title }, profile);
        return section && sectionOf(section);
      },
      send: (sendings) =>
        shown.current?.placeLinks(
          sendings.flatMap(({ section, links }) => {
            if (section.index === null) return [];
            const given = links.map(({ id, href, title }) => ({ id, link: { href, title } }));
            return { section: section.index, links: given };
          }),
        )?.undo ?? null,
      sentBefore({ key }) {
        if (key === null) return null;
        const section = sectionOfKey.get(key);
        if (section === undefined) return lastOccurrence(key, archive, issueId, t);
        return {
          label: section === "" ? t("inbox.hereAlreadyTop") : t("inbox.hereAlready", { section }),
          go() {
            onGoToText();
            requestAnimationFrame(() => shown.current?.jumpToLink(key, keyOfLink));
          },
        };
      },
      placeOf,
    }),
    [
      archive,
      version,
      profile,
      issueId,
      writing,
      sections,
      sectionOfKey,
      sectionOf,
      placeOf,
      onGoToText,
      t,
    ],
  );
}
