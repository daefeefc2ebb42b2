import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useLibrary, useProfiles } from "../shell/session-context.ts";
import { Inbox } from "./inbox.tsx";
import type { InboxDesk } from "./inbox-desk.ts";
import { placesOf } from "./placed-names.ts";
import { profileSections, suggestionByIdentity } from "./profile-sections.ts";

/** The inbox beside the library: it catches and shows, and says where links would go once an issue is open. */
export function LibraryInbox() {
  return <Inbox desk={useLibraryDesk()} />;
}

function useLibraryDesk(): InboxDesk {
  const { t } = useTranslation();
  const issues = useLibrary((state) => state.issues);
  const profile = useProfiles((state) => state.profile(state.preferredId));
  return useMemo(() => {
    const sections = profile ? profileSections(profile) : [];
    return {
      sections: [],
      closed: "no-issue",
      suggest: (link) => suggestionByIdentity(link, sections),
      send: () => false,
      undo: () => undefined,
      sentBefore: () => null,
      placeOf: placesOf(issues, t),
    };
  }, [profile, issues, t]);
}
