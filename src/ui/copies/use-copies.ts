import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import { copyLookOf } from "../../issue/profile/copy-look.ts";
import type { CopyLook } from "../../issue/profile/profile.ts";
import type { CopyChoice, CopyService } from "../../session/copies/copies-state.ts";
import type { Copy, CopyMaker } from "../../publish/copies/index.ts";
import { showToast } from "../kit/toasts.tsx";
import { failureText } from "../notices/failure-text.ts";
import { useCurrent, useSettledDoc } from "../open-issue/use-current.ts";
import { useOpenIssue, useSession } from "../shell/session-context.ts";

/** Milliseconds after the last key until the copy on screen is made anew. */
const RESTS = 400;
const NONE: readonly string[] = [];

export interface Copies extends CopyService {
  readonly choice: CopyChoice & CopyLook;
  readonly choose: (change: Partial<CopyChoice>) => void;
  /** Changes how the copies of this newsletter look; says so where its profile cannot be changed now. */
  readonly chooseLook: (change: Partial<CopyLook>) => Promise<void>;
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
  const { t } = useTranslation();
  const { openIssue, profiles } = useSession();
  const issueId = useCurrent((issue) => issue.id);
  const fileName = useCurrent((issue) => issue.fileName);
  const profile = useCurrent((issue) => issue.profile);
  const doc = useSettledDoc(RESTS);
  const text = useOpenIssue((state) => state.text);
  const chosen = useStore(store, (state) => state.choiceFor(profile.id));
  // The issue has the profile as it was when it was opened.
  const kept = useStore(profiles, (state) => state.profile(profile.id)) ?? profile;
  // What is chosen shows at once, and not when it has come to the disk.
  const [asked, setAsked] = useState<Partial<CopyLook>>({});
  const choice = useMemo(
    () => ({ ...chosen, ...copyLookOf(kept), ...asked }),
    [chosen, kept, asked],
  );
  const chooseFor = useStore(store, (state) => state.choose);
  const chooseLookFor = useStore(store, (state) => state.chooseLook);
  const settled = useMemo(() => (doc ? text() : ""), [doc, text]);
  const maker = useMemo<CopyMaker>(
    () => tools.copiesOf(settled, profile, fileName),
    [tools, settled, profile, fileName],
  );
  const leftOut = useStore(store, (state) => state.leftOut[issueId]) ?? NONE;
  const copy = useMemo(() => maker(choice.place, { ...choice, leftOut }), [maker, choice, leftOut]);
  return {
    ...service,
    choice,
    choose: (change) => chooseFor(profile.id, change),
    async chooseLook(change) {
      const next = { ...asked, ...change };
      setAsked(next);
      const saved = await chooseLookFor(profile.id, change);
      setAsked((now) => (now === next ? {} : now));
      if (saved.kind !== "saved")
        showToast(
          saved.kind === "failed" ? failureText(t, saved.failure) : t("copying.lookNotKept"),
        );
    },
    checklist: `${issueId} ${choice.place}`,
    copy,
    copyNow() {
      openIssue.getState().settle();
      return tools.copiesOf(text(), profile, fileName)(choice.place, { ...choice, leftOut });
    },
  };
}
