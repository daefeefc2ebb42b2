import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { EditorHandle } from "../../editor/editor-handle.ts";
import { keyOfLink } from "../../session/links/link-keys.ts";
import { useCurrent } from "../desk/use-current.ts";
import { useLibrary } from "../shell/session-context.ts";
import { Inbox } from "./inbox.tsx";
import type { InboxDesk, LinkPlace } from "./inbox-desk.ts";
import { placesOf } from "./placed-names.ts";
import { suggestionByIdentity } from "./profile-sections.ts";
import { useIssueSections } from "./use-issue-sections.ts";

/** The inbox beside the text of an issue. */
export function IssueInbox({ editor }: { readonly editor: EditorHandle | null }) {
  return <Inbox desk={useIssueDesk(editor)} />;
}

function useIssueDesk(editor: EditorHandle | null): InboxDesk {
  const { t } = useTranslation();
  const issues = useLibrary((state) => state.issues);
  const writing = useCurrent((issue) => issue.access === "writing");
  const { sections, sectionOfKey } = useIssueSections();
  const placeOf = useMemo(() => placesOf(issues, t), [issues, t]);
  return useMemo(() => {
    const known = new Map<string, LinkPlace>();
    return {
      sections,
      closed: writing ? null : "reading",
      suggest: (link) => suggestionByIdentity(link, sections),
      send: (sendings) =>
        editor?.placeLinks(
          sendings.flatMap(({ section, links }) =>
            section.index === null
              ? []
              : {
                  section: section.index,
                  links: links.map(({ id, href, title }) => ({ id, link: { href, title } })),
                },
          ),
        ) ?? false,
      undo: () => editor?.undo(),
      sentBefore({ key }) {
        const section = key === null ? undefined : sectionOfKey.get(key);
        if (key === null || section === undefined) return null;
        const place = known.get(key) ?? {
          label: section === "" ? t("inbox.hereAlreadyTop") : t("inbox.hereAlready", { section }),
          go: () => editor?.jumpToLink(key, keyOfLink),
        };
        known.set(key, place);
        return place;
      },
      placeOf,
    };
  }, [editor, writing, sections, sectionOfKey, placeOf, t]);
}
