import { Check, TriangleAlert } from "lucide-react";
import { useDeferredValue, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { problemParameters } from "../texts/problem-parameters.ts";
import { readProfile } from "../../issue/profile/read-profile.ts";
import type { ListedProfile } from "../../session/profiles/profiles-state.ts";
import { Button } from "../kit/button.tsx";
import { Glyph } from "../kit/glyph.tsx";
import { go } from "../routes/use-route.ts";
import { useProfiles } from "../shell/session-context.ts";
import { SheetHead } from "../shell/sheet-head.tsx";
import { ProfilePreview } from "./profile-preview.tsx";
import { useProfileSaved } from "./use-profile-saved.ts";

/** One profile as YAML, with what is wrong in it by line, and what a new issue of it would be. */
export function ProfileEditor({
  id,
  name,
  kept,
  source,
}: {
  readonly id: string;
  readonly name: string;
  /** The YAML as it is saved. */
  readonly kept: string;
  readonly source: ListedProfile["source"];
}) {
  const { t } = useTranslation();
  const save = useProfiles((state) => state.save);
  const told = useProfileSaved();
  const [yaml, setYaml] = useState(kept);
  const read = useDeferredValue(yaml);
  const result = useMemo(() => readProfile(read), [read]);
  const back = () => go({ screen: "settings", profileId: null });
  const keep = async () => {
    const saved = await save(yaml, id);
    told(saved, name);
    if (saved.kind === "saved") back();
  };
  return (
    <div className="sheet">
      <SheetHead title={name} back={t("settings.title")} onBack={back}>
        <Button
          look="primary"
          disabled={yaml === kept || "problems" in result}
          onClick={() => void keep()}
        >
          {t("settings.editor.save")}
        </Button>
      </SheetHead>
      {source !== "own" && <p className="hint">{t(`settings.editor.hints.${source}`)}</p>}
      <textarea
        className="field yaml"
        data-face="code"
        aria-label={t("settings.editor.yaml")}
        aria-describedby="profile-problems"
        aria-invalid={"problems" in result}
        spellCheck={false}
        rows={Math.min(36, yaml.split("\n").length + 1)}
        value={yaml}
        onChange={({ currentTarget }) => setYaml(currentTarget.value)}
      />
      <output id="profile-problems">
        {"problems" in result ? (
          result.problems.map(({ key, parameters, line }) => (
            <span
              key={`${line} ${key} ${Object.values(parameters).join(" ")}`}
              className="hint"
              data-tone="danger"
            >
              <Glyph of={TriangleAlert} />
              <span>
                {t("settings.editor.atLine", {
                  line,
                  message: t(`settings.problems.${key}`, problemParameters(parameters)),
                })}
              </span>
            </span>
          ))
        ) : (
          <span className="hint" data-tone="good">
            <Glyph of={Check} />
            <span>{t("settings.editor.fine")}</span>
          </span>
        )}
      </output>
      {"profile" in result && <ProfilePreview profile={result.profile} />}
    </div>
  );
}
