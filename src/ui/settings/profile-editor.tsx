import { useDeferredValue, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Profile } from "../../issue/profile/profile.ts";
import { readProfile } from "../../issue/profile/read-profile.ts";
import type { LearnedNewsletter } from "../../links/learning/newsletter/learned-newsletter.ts";
import type { ListedProfile } from "../../session/profiles/profiles-state.ts";
import { Button } from "../kit/button.tsx";
import { Keys } from "../kit/keys.tsx";
import { useHeldRoute } from "../routes/hold-route.ts";
import { go, holdRoute } from "../routes/use-route.ts";
import { SheetHead } from "../shell/sheet-head.tsx";
import { DraftHint } from "./draft-hint.tsx";
import { LeaveProfile } from "./leave-profile.tsx";
import { ProfileForm } from "./profile-form.tsx";
import { ProfilePreview } from "./profile-preview.tsx";
import { problemParameters } from "../texts/problem-parameters.ts";
import { useFormChange } from "./use-form-change.ts";
import { useProfileDraft } from "./use-profile-draft.ts";
import { YamlField } from "./yaml-field.tsx";
import { useProfileSaved } from "./use-profile-saved.ts";
import { useSaveKey } from "./use-save-key.ts";

/** One profile in a form and as YAML, with what is wrong in it by line, and what a new issue of it would be. */
export function ProfileEditor({
  id,
  name,
  kept,
  source,
  evidence,
}: {
  /** null: it is not among the profiles yet. */
  readonly id: string | null;
  readonly name: string;
  /** The YAML as it is saved. */
  readonly kept: string;
  readonly source: ListedProfile["source"] | "learned";
  /** What its values were read from. */
  readonly evidence: LearnedNewsletter["evidence"] | null;
}) {
  const { t } = useTranslation();
  const { yaml, base, take, save } = useProfileDraft(id, kept);
  const told = useProfileSaved();
  const read = useDeferredValue(yaml);
  const result = useMemo(() => readProfile(read), [read]);
  const { profile: inForm, canRead } = useLastReadable(yaml);
  const leaving = useHeldRoute(yaml !== kept);
  const back = () => go({ screen: "settings", profileId: null });
  /** `goes`: back to the list once it is saved; a key saves as it does in a text, where one writes on. */
  const keep = async (goes: boolean) => {
    const saved = await save();
    told(saved, name);
    if (saved.kind !== "saved") return leaving?.stay();
    if (leaving) return leaving.leave();
    if (!goes && saved.id === id) return;
    holdRoute(null);
    if (goes) back();
    else go({ screen: "settings", profileId: saved.id });
  };
  const form = useFormChange(id, yaml, inForm, (changed) => take(changed, base));
  const isRight = !("problems" in result) && !form.problem;
  const canSave = (yaml !== kept || id === null) && base === kept && isRight;
  useSaveKey(() => {
    if (canSave) void keep(false);
  });
  return (
    <div className="sheet">
      <div className="profile-head">
        <SheetHead title={name} back={t("settings.title")} onBack={back}>
          <Keys keys="Mod-s" />
          <Button look="primary" disabled={!canSave} onClick={() => void keep(true)}>
            {t("settings.editor.save")}
          </Button>
        </SheetHead>
        {form.problem && (
          <p className="hint" data-tone="danger" role="alert">
            {t(`settings.problems.${form.problem.key}`, problemParameters(form.problem.parameters))}
          </p>
        )}
      </div>
      <DraftHint yaml={yaml} kept={kept} base={base} take={take} />
      {source !== "own" && <p className="hint">{t(`settings.editor.hints.${source}`)}</p>}
      {form.profile && (
        // While the YAML cannot be read, a change in the form would take away what was typed there.
        <div className="profile-form-place" inert={!canRead}>
          <ProfileForm profile={form.profile} evidence={evidence} onChange={form.change} />
        </div>
      )}
      <h2 className="yaml-head">YAML</h2>
      <YamlField yaml={yaml} result={result} onChange={(typed) => take(typed, base)} />
      {"profile" in result && <ProfilePreview profile={result.profile} />}
      {leaving && (
        <LeaveProfile
          onSave={isRight ? () => void keep(true) : null}
          onLeave={() => {
            take(kept, kept);
            form.giveUp();
            leaving.leave();
          }}
          onStay={leaving.stay}
        />
      )}
    </div>
  );
}

/** The profile as the YAML says it, or said it last while it could be read. */
function useLastReadable(yaml: string): {
  readonly profile: Profile | null;
  readonly canRead: boolean;
} {
  const read = useMemo(() => readProfile(yaml), [yaml]);
  const [last, setLast] = useState<Profile | null>(null);
  const profile = "profile" in read ? read.profile : last;
  if (profile !== last) setLast(profile);
  return { profile, canRead: "profile" in read };
}
