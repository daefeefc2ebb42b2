import { showNewIssue } from "../shell/overlays.ts";
import { useUnfinishedTexts } from "../shell/session-context.ts";
import { useUnfinished } from "../shell/use-unfinished.ts";
import type { OwnPlace } from "./place-fields.tsx";
import type { useNewIssueProfiles } from "./use-new-issue-profiles.ts";

/** What all fields of the dialog begin with. */
const DIALOG = "new-issue:";

/** What was typed over the suggestions for a new issue; null: as it is suggested. */
interface NewIssueFields {
  readonly profileId: string;
  readonly headline: string;
  readonly slug: string | null;
  readonly own: OwnPlace;
  /** Another newsletter, with its own number, day and hour. */
  readonly choose: (profileId: string) => void;
  readonly setHeadline: (headline: string) => void;
  readonly setSlug: (slug: string) => void;
  readonly setOwn: (own: OwnPlace) => void;
  /** Done with: made, or given up. */
  readonly close: () => void;
}

/** They outlive the tab until the dialog is closed. `usual`: the id of the newsletter that is suggested. */
export function useNewIssueFields(
  usual: string,
  offered: ReturnType<typeof useNewIssueProfiles>["offered"],
): NewIssueFields {
  const giveUp = useUnfinishedTexts((state) => state.giveUp);
  const [profileId, setProfileId] = useUnfinished(`${DIALOG}profile`);
  const [headline, setHeadline] = useUnfinished(`${DIALOG}headline`);
  const [slug, setSlug] = useUnfinished(`${DIALOG}slug`);
  const [number, setNumber] = useUnfinished(`${DIALOG}number`);
  const [day, setDay] = useUnfinished(`${DIALOG}day`);
  const [time, setTime] = useUnfinished(`${DIALOG}time`);
  const setOwn = (own: OwnPlace): void => {
    setNumber(own.number);
    setDay(own.day);
    setTime(own.time);
  };
  return {
    profileId: offered.find(({ id }) => id === profileId)?.id ?? usual,
    headline: headline ?? "",
    slug,
    own: { number, day, time },
    choose(id) {
      setProfileId(id);
      setOwn({ number: null, day: null, time: null });
    },
    setHeadline,
    setSlug,
    setOwn,
    close() {
      giveUp(DIALOG);
      showNewIssue(false);
    },
  };
}
