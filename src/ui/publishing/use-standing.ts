import { useEffect, useState } from "react";
import type {
  PublishingService,
  IssueStanding,
} from "../../session/publishing/publishing-state.ts";
import { useSettledDoc } from "../open-issue/use-current.ts";
import { useOverlays } from "../shell/overlays.ts";
import { useFiles, useSession } from "../shell/session-context.ts";

/** Milliseconds for which nothing is typed until it is looked at anew. */
const SETTLED = 1_000;

/**
 * How the open issue stands to where it is published from, looked at anew when typing rests, the sheet is closed, or the
 * clone is another; null until it is known. What is typed after is in no clone.
 */
export function useStanding(service: PublishingService, cloneStatus: string): IssueStanding | null {
  const { openIssue } = useSession();
  const doc = useSettledDoc(SETTLED);
  const isSheetOpen = useOverlays((state) => state.publishing);
  const hasChangedThere = useFiles((state) => state.changed !== null);
  const [standing, setStanding] = useState<IssueStanding | null>(null);
  const mayBeThere = cloneStatus === "ready" && !hasChangedThere;
  useEffect(() => {
    // What is done there is seen when it is closed.
    if (isSheetOpen) return undefined;
    let stale = false;
    const isStill = () => {
      const { current } = openIssue.getState();
      return current.kind === "open" && current.state.doc === doc;
    };
    const end = openIssue.subscribe(() => {
      if (!isStill())
        setStanding((known) => (known?.isInClone ? { ...known, isInClone: false } : known));
    });
    const look = async () => {
      await service.settled;
      const found = await service.standing();
      const isInClone = mayBeThere && found?.isInClone === true && isStill();
      if (!stale) setStanding(found && { ...found, isInClone });
    };
    look().catch(() => undefined);
    return () => {
      stale = true;
      end();
    };
  }, [openIssue, service, doc, isSheetOpen, mayBeThere]);
  return standing;
}
