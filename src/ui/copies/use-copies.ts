import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { CopiesState, CopyChoice } from "../../session/copies/copies-state.ts";
import type { CopyTools } from "../../session/copies/copy-tools.ts";
import type { Copy, CopyMaker } from "../../publish/copies/index.ts";
import { useCurrent, useSettledDoc } from "../open-issue/use-current.ts";
import { useOpenIssue, useSession } from "../shell/session-context.ts";

/** Milliseconds after the last key until the copy on screen is made anew. */
const RESTS = 400;
/** Milliseconds until loading is tried again. */
const RETRY = 3_000;

export function useCopiesState<T>(select: (state: CopiesState) => T): T {
  return useStore(useSession().copies, select);
}

export interface Copies {
  readonly tools: CopyTools;
  readonly choice: CopyChoice;
  readonly choose: (change: Partial<CopyChoice>) => void;
  /** The copy of the issue as it stood when the typing last rested. */
  readonly copy: Copy;
  /** The same of the issue as it stands now. */
  readonly copyNow: () => Copy;
}

/** The copies of the open issue; null until what makes them is loaded. */
export function useCopies(): Copies | null {
  const tools = useTools();
  const { openIssue } = useSession();
  const fileName = useCurrent((issue) => issue.fileName);
  const profile = useCurrent((issue) => issue.profile);
  const doc = useSettledDoc(RESTS);
  const text = useOpenIssue((state) => state.text);
  const choice = useCopiesState((state) => state.choiceFor(profile.id));
  const chooseFor = useCopiesState((state) => state.choose);
  const maker = useMemo<CopyMaker | null>(
    () => (tools && doc ? tools.copiesOf(text(), profile, fileName) : null),
    [tools, doc, text, profile, fileName],
  );
  const copy = useMemo(() => maker?.(choice.place, choice) ?? null, [maker, choice]);
  if (!tools || !copy) return null;
  return {
    tools,
    choice,
    choose: (change) => chooseFor(profile.id, change),
    copy,
    copyNow() {
      openIssue.getState().settle();
      return tools.copiesOf(text(), profile, fileName)(choice.place, choice);
    },
  };
}

/** What makes copies, loaded when it is first asked for, and asked for again where that failed. */
function useTools(): CopyTools | null {
  const load = useCopiesState((state) => state.load);
  const [tools, setTools] = useState<CopyTools | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    const begin = (): void => {
      void load().then(
        (loaded) => !gone && setTools(loaded),
        () => {
          if (!gone) timer = setTimeout(begin, RETRY);
        },
      );
    };
    begin();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [load]);
  return tools;
}
