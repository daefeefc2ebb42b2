import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useArchive, useLibrary, useProfiles, useSession } from "../shell/session-context.ts";
import { Inbox } from "./inbox.tsx";
import type { InboxHost } from "./inbox-host.ts";
import { placesOf } from "./placed-names.ts";
import { lastOccurrence } from "./last-occurrence.ts";

/** The inbox beside the library: it takes links and shows them, and says where links would go once an issue is open. */
export function LibraryInbox() {
  return <Inbox host={useLibraryHost()} />;
}

function useLibraryHost(): InboxHost {
  const { t } = useTranslation();
  const { archive } = useSession();
  const version = useArchive((state) => state.version);
  const issues = useLibrary((state) => state.issues);
  const profile = useProfiles((state) => state.profile(state.preferredId));
  return useMemo(() => {
    const sections = new Map(
      profile?.sections.map((rules) => [
        rules,
        { index: null, title: rules.title, kind: rules.kind, ordinal: null },
      ]),
    );
    return {
      version,
      sections: [],
      closed: "no-issue",
      suggest({ href, title }) {
        const guess = profile && archive.getState().guess({ href, title }, profile).section;
        return (guess && sections.get(guess)) ?? null;
      },
      send: () => null,
      sentBefore: ({ key }) => (key === null ? null : lastOccurrence(key, archive, null, t)),
      placeOf: placesOf(issues, t),
    };
  }, [archive, version, profile, issues, t]);
}
