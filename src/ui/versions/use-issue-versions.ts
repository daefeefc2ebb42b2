import { useEffect, useState } from "react";
import { useLazy } from "../../lazy/lazy-component.view.tsx";
import type { IssueVersions, VersionService } from "../../session/versions/versions-state.ts";
import { useCurrent } from "../open-issue/use-current.ts";
import { useSession } from "../shell/session-context.ts";

/** Milliseconds after a save until the list has it, too. */
const RESTS = 5_000;

export interface ReadVersions {
  readonly service: VersionService | null;
  /** null until they are read. */
  readonly read: IssueVersions | null;
  readonly hasFailed: boolean;
  /** When they were read. */
  readonly now: number;
}

/** The versions of the open issue, read once, and again a while after; then where something was saved since. */
export function useIssueVersions(): ReadVersions {
  const service = useLazy(useSession().versions, true);
  const savedAt = useCurrent(({ saving }) => (saving.kind === "saved" ? saving.at : null));
  const [state, setState] = useState<Omit<ReadVersions, "service">>(() => ({
    read: null,
    hasFailed: false,
    now: Date.now(),
  }));
  const isFirst = state.read === null;
  // What is saved while they are read the first time may not be in that: they are read once more in any case.
  const since = isFirst ? null : savedAt;
  useEffect(() => {
    if (!service || (!isFirst && since === null)) return undefined;
    let gone = false;
    const look = async (): Promise<void> => {
      try {
        const read = await service.read(isFirst);
        if (!gone) setState({ read, hasFailed: false, now: Date.now() });
      } catch {
        if (!gone) setState((former) => ({ ...former, hasFailed: true }));
      }
    };
    const timer = isFirst ? undefined : setTimeout(() => void look(), RESTS);
    if (isFirst) void look();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [service, isFirst, since]);
  return { service, ...state };
}
