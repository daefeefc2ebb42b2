import { Monitor, Moon, Sun } from "lucide-react";
import { useTranslation } from "react-i18next";
import { printProfile } from "../../issue/profile/print-profile.ts";
import { SafeKeeping } from "../backup/safe-keeping.tsx";
import { Choices } from "../kit/choices.tsx";
import { Switch } from "../kit/switch.tsx";
import { routeAddress } from "../routes/route.ts";
import { goBack } from "../routes/go-back.ts";
import { SheetHead } from "../shell/sheet-head.tsx";
import { SideScreen } from "../shell/side-screen.tsx";
import { useArchive, usePreferences, useProfiles } from "../shell/session-context.ts";
import { useTitle } from "../shell/use-title.ts";
import { LinkSources } from "./link-sources.tsx";
import { ProfileEditor } from "./profile-editor.tsx";
import { ProfileList } from "./profile-list.tsx";
import "../styles/settings.css";

const THEMES = [
  { value: "system", icon: Monitor },
  { value: "light", icon: Sun },
  { value: "dark", icon: Moon },
] as const;
const LOCALES = ["system", "en", "zh-CN"] as const;

/** Preferences and profiles; with `profileId` the profile that is being edited. */
export function SettingsScreen({ profileId }: { readonly profileId: string | null }) {
  const { t } = useTranslation();
  const listed = useProfiles((state) =>
    state.profiles.find(({ profile }) => profile.id === profileId),
  );
  const broken = useProfiles((state) => state.broken.find(({ id }) => id === profileId));
  const learned = useArchive((state) => state.newsletter);
  const isLearned = !listed && learned !== null && learned.profile.id === profileId;
  useTitle(listed?.profile.name ?? null, t("settings.title"));
  return (
    // Each screen of its own opens at its top.
    <SideScreen key={profileId} title={t("settings.title")}>
      {listed && (
        <ProfileEditor
          id={listed.profile.id}
          name={listed.profile.name}
          kept={listed.yaml}
          source={listed.source}
          evidence={learned?.profile.id === listed.profile.id ? learned.evidence : null}
        />
      )}
      {isLearned && (
        <ProfileEditor
          id={null}
          name={learned.profile.name}
          kept={printProfile(learned.profile)}
          source="learned"
          evidence={learned.evidence}
        />
      )}
      {!listed && broken && (
        <ProfileEditor
          id={broken.id}
          name={broken.id}
          kept={broken.yaml}
          source="own"
          evidence={null}
        />
      )}
      {!listed && !broken && !isLearned && <Preferences />}
    </SideScreen>
  );
}

function Preferences() {
  const { t } = useTranslation();
  const theme = usePreferences((state) => state.theme);
  const locale = usePreferences((state) => state.locale);
  const remoteImages = usePreferences((state) => state.remoteImages);
  const set = usePreferences((state) => state.set);
  return (
    <div className="sheet">
      <SheetHead title={t("settings.title")} back={t("common.back")} onBack={goBack} />
      <section className="settings-part" aria-label={t("settings.look")}>
        <div className="settings-row">
          <span>{t("settings.theme")}</span>
          <Choices
            label={t("settings.theme")}
            value={theme}
            options={THEMES.map(({ value, icon }) => ({
              value,
              icon,
              name: t(`settings.themes.${value}`),
            }))}
            onChange={(value) => set("theme", value)}
          />
        </div>
        <div className="settings-row">
          <span>{t("settings.language")}</span>
          <Choices
            label={t("settings.language")}
            value={locale}
            options={LOCALES.map((value) => ({ value, name: t(`settings.languages.${value}`) }))}
            onChange={(value) => set("locale", value)}
          />
        </div>
        <div className="settings-row">
          <Switch
            checked={remoteImages === "always"}
            onChange={(checked) => set("remoteImages", checked ? "always" : "on-click")}
          >
            {t("settings.remoteImages")}
          </Switch>
          <p className="hint">{t("settings.remoteImagesHint")}</p>
        </div>
        <div className="settings-row">
          <span>{t("capture.title")}</span>
          <a className="button" data-look="outline" href={routeAddress({ screen: "capture" })}>
            {t("capture.show")}
          </a>
        </div>
      </section>
      <SafeKeeping />
      <LinkSources />
      <ProfileList />
    </div>
  );
}
