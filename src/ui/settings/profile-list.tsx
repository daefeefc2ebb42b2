import { Copy, Download, Trash2, TriangleAlert, Undo2, Upload } from "lucide-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ListedProfile } from "../../session/profiles/profiles-state.ts";
import { Button } from "../kit/button.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { Glyph } from "../kit/glyph.tsx";
import { IconButton } from "../kit/icon-button.tsx";
import { showToast } from "../kit/toasts.tsx";
import { routeAddress } from "../routes/route.ts";
import { go } from "../routes/use-route.ts";
import { useLibrary, useProfiles } from "../shell/session-context.ts";
import { copyOfProfile } from "./copy-of-profile.ts";
import { useProfileSaved } from "./use-profile-saved.ts";

/** The profiles: those that come with Galley, then one's own. */
export function ProfileList() {
  const { t } = useTranslation();
  const profiles = useProfiles((state) => state.profiles);
  const broken = useProfiles((state) => state.broken);
  return (
    <section className="settings-part" aria-labelledby="profiles">
      <div className="settings-head">
        <h2 id="profiles">{t("settings.profiles")}</h2>
        <ImportButton />
      </div>
      <p>{t("settings.profilesText")}</p>
      <ul>
        {profiles.map((listed) => (
          <ProfileRow key={listed.profile.id} listed={listed} />
        ))}
        {broken.map(({ id, problems }) => (
          <li className="profile-row" key={id}>
            <span>
              <a
                className="profile-name"
                href={routeAddress({ screen: "settings", profileId: id })}
              >
                {id}
              </a>
              <span className="hint" data-tone="danger">
                <Glyph of={TriangleAlert} />
                <span>{t("settings.broken", { count: problems.length })}</span>
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ProfileRow({ listed }: { readonly listed: ListedProfile }) {
  const { t } = useTranslation();
  const { profile, source, yaml } = listed;
  const used = useLibrary(
    (state) => state.issues.filter(({ profileId }) => profileId === profile.id).length,
  );
  const known = useProfiles((state) => state.profiles);
  const save = useProfiles((state) => state.save);
  const remove = useProfiles((state) => state.remove);
  const exportFile = useProfiles((state) => state.exportFile);
  const told = useProfileSaved();
  const duplicate = async () => {
    const copy = copyOfProfile(profile, t("settings.copyName", { name: profile.name }), known);
    const saved = await save(copy, null);
    if (saved.kind === "saved") go({ screen: "settings", profileId: saved.id });
    else told(saved, profile.name);
  };
  const removeProfile = async () => {
    const removed = await remove(profile.id);
    if (removed.kind !== "saved") return told(removed, profile.name);
    const bringBack = async () =>
      told(await save(yaml, source === "own" ? null : profile.id), profile.name);
    showToast(
      t(source === "own" ? "settings.profileDeleted" : "settings.profileReset", {
        name: profile.name,
      }),
      { name: t("common.undo"), run: () => void bringBack() },
    );
  };
  return (
    <li className="profile-row">
      <span>
        <a
          className="profile-name"
          href={routeAddress({ screen: "settings", profileId: profile.id })}
        >
          {profile.name}
        </a>
        <span className="hint">
          {[
            t(`settings.sources.${source}`),
            used > 0 && t("settings.profileInUse", { count: used }),
          ]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </span>
      <span className="form-line">
        <IconButton
          icon={Copy}
          size="small"
          label={t("settings.duplicateProfile")}
          onClick={() => void duplicate()}
        />
        <IconButton
          icon={Download}
          size="small"
          label={t("settings.exportProfile")}
          onClick={() => exportFile(profile.id)}
        />
        {source !== "shipped" && (
          <IconButton
            icon={source === "own" ? Trash2 : Undo2}
            size="small"
            label={t(source === "own" ? "settings.deleteProfile" : "settings.resetProfile")}
            onClick={() => void removeProfile()}
          />
        )}
      </span>
    </li>
  );
}

function ImportButton() {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const importFile = useProfiles((state) => state.importFile);
  const told = useProfileSaved();
  const [taken, setTaken] = useState<{ readonly file: File; readonly id: string } | null>(null);
  const take = async (file: File, replace: boolean) => {
    const saved = await importFile(file, replace);
    if (saved.kind === "id-taken") setTaken({ file, id: saved.id });
    else told(saved, file.name);
  };
  return (
    <>
      <Button look="outline" icon={Upload} onClick={() => input.current?.click()}>
        {t("settings.importProfile")}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".yaml,.yml"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = "";
          if (file) void take(file, false);
        }}
      />
      {taken && (
        <Dialog
          title={t("settings.replaceProfile.title", { id: taken.id })}
          text={t("settings.replaceProfile.text")}
          alert
          onClose={() => setTaken(null)}
        >
          <div className="dialog-foot">
            <Button look="outline" onClick={() => setTaken(null)}>
              {t("common.cancel")}
            </Button>
            <Button
              look="danger"
              onClick={() => {
                setTaken(null);
                void take(taken.file, true);
              }}
            >
              {t("settings.replaceProfile.replace")}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
