import { useMemo } from "react";
import { useStore } from "zustand";
import type { CopyChoice, CopyService } from "../../session/copies/copies-state.ts";
import type { Copy, CopyMaker } from "../../publish/copies/index.ts";
import { useCurrent, useSettledDoc } from "../open-issue/use-current.ts";
import { useOpenIssue, useSession } from "../shell/session-context.ts";

/** Milliseconds after the last key until the copy on screen is made anew. */
const RESTS = 400;

export interface Copies extends CopyService {
  readonly choice: CopyChoice;
  readonly choose: (change: Partial<CopyChoice>) => void;
  /** Names the checklist of this issue for this place. */
  readonly checklist: string;
  /** The copy of the issue as it stood when the typing last rested. */
  readonly copy: Copy;
  /** The same of the issue as it stands now. */
  readonly copyNow: () => Copy;
}

/** The copies of the open issue. */
export function useCopies(service: CopyService): Copies {
  const { tools, store } = service;
  const { openIssue } = useSession();
  const issueId = useCurrent((issue) => issue.id);
  const fileName = useCurrent((issue) => issue.fileName);
  const profile = useCurrent((issue) => issue.profile);
  const doc = useSettledDoc(RESTS);
  const text = useOpenIssue((state) => state.text);
  const choice = useStore(store, (state) => state.choiceFor(profile.id));
  const chooseFor = useStore(store, (state) => state.choose);
  const settled = useMemo(() => (doc ? text() : ""), [doc, text]);
  const maker = useMemo<CopyMaker>(
    () => tools.copiesOf(settled, profile, fileName),
    [tools, settled, profile, fileName],
  );
  const copy = useMemo(() => maker(choice.place, choice), [maker, choice]);
  return {
    ...service,
    choice,
    choose: (change) => chooseFor(profile.id, change),
    checklist: `${issueId} ${choice.place}`,
    copy,
    copyNow() {
      openIssue.getState().settle();
      return tools.copiesOf(text(), profile, fileName)(choice.place, choice);
    },
  };
}
