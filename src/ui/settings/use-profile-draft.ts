import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ProfileSaved } from "../../session/profiles/profiles-state.ts";
import type { ProfileDraftRecord } from "../../store/records.ts";
import { showToast } from "../kit/toasts.tsx";
import { failureText } from "../notices/failure-text.ts";
import { useProfiles } from "../shell/session-context.ts";

/** A profile in its field. What is typed is kept at once, and there again after a crash, until it is saved or given up. */
interface ProfileDraft {
  readonly yaml: string;
  /** The saved YAML that this one was made from: another than the saved one where another tab has saved since. */
  readonly base: string;
  /** Goes on from this YAML, as made from that base. */
  readonly take: (yaml: string, base: string) => void;
  readonly save: () => Promise<ProfileSaved>;
}

/** What stands for the id of a profile that has none yet; no id is empty. */
const NEW = "";

/** `id`: null for a profile that is new. `kept`: the YAML of the profile as it is saved now. */
export function useProfileDraft(id: string | null, kept: string): ProfileDraft {
  const { t } = useTranslation();
  const key = id ?? NEW;
  const drafts = useProfiles((state) => state.drafts);
  const save = useProfiles((state) => state.save);
  const keepDraft = useProfiles((state) => state.keepDraft);
  const left = drafts[key];
  // What was typed of another proposal is nothing to this one.
  const goesOn = left !== undefined && (id !== null || left.base === kept);
  const [draft, setDraft] = useState<ProfileDraftRecord | null>(goesOn ? left : null);
  // What nobody has typed in follows what is saved, also by another tab.
  const yaml = draft?.yaml ?? kept;
  const base = draft === null || yaml === kept ? kept : draft.base;

  const keep = async (typed: ProfileDraftRecord | null) => {
    const outcome = await keepDraft(key, typed);
    if (!outcome.ok) showToast(failureText(t, outcome.failure));
  };
  const take = (typed: string, from: string): void => {
    const next = typed === from ? null : { yaml: typed, base: from };
    // A version that is not the saved one stays beside it, typed or not.
    setDraft(typed === kept ? null : { yaml: typed, base: from });
    void keep(next);
  };
  return {
    yaml,
    base,
    take,
    async save() {
      const saved = await save(yaml, id, id === null ? undefined : base);
      if (saved.kind === "saved") await keepDraft(key, null);
      return saved;
    },
  };
}
