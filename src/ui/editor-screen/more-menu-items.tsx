import {
  Copy,
  CopyPlus,
  Eye,
  FolderInput,
  History,
  Keyboard,
  Link2,
  Save,
  Settings2,
  TableProperties,
  Trash2,
  WandSparkles,
} from "lucide-react";
import { useTranslation } from "react-i18next";
import { MenuChoice, MenuItem, MenuLine } from "../kit/menu.tsx";
import { useRemoveIssue } from "../shell/use-remove-issue.ts";
import { go } from "../routes/use-route.ts";
import { showPublishing, showShortcuts } from "../shell/overlays.ts";
import { useProfiles } from "../shell/session-context.ts";
import { useCheckLinks } from "./use-check-links.ts";
import { useDuplicateIssue } from "./use-duplicate-issue.ts";
import { useSwitchProfile } from "./use-switch-profile.ts";
import { useCurrent } from "../open-issue/use-current.ts";
import type { FileActions } from "../open-issue/use-file-actions.ts";

export interface MoreMenuProps {
  readonly name: string;
  readonly actions: FileActions;
  readonly onTidy: () => void;
  readonly onVersions: () => void;
  readonly onPreview: () => void;
}

/** What is done to an issue now and then. */
export function MoreMenuItems({ name, actions, onTidy, onVersions, onPreview }: MoreMenuProps) {
  const { t } = useTranslation();
  const duplicate = useDuplicateIssue();
  const remove = useRemoveIssue();
  const id = useCurrent((issue) => issue.id);
  const hasFileHandle = useCurrent((issue) => issue.hasFileHandle);
  const writing = useCurrent((issue) => issue.access === "writing");
  const checkLinks = useCheckLinks();
  const removeIssue = async () => {
    if (await remove(id, name)) go({ screen: "library" });
  };
  return (
    <>
      <MenuItem
        icon={TableProperties}
        onSelect={() => go({ screen: "issue", id, part: "front-matter" })}
      >
        {t("editorScreen.frontMatter")}
      </MenuItem>
      <MenuItem icon={Copy} onSelect={actions.copyMarkdown}>
        {t("editorScreen.copyMarkdown")}
      </MenuItem>
      <MenuItem icon={Link2} onSelect={() => void checkLinks()}>
        {t("editorScreen.links.check")}
      </MenuItem>
      {writing && (
        <MenuItem icon={WandSparkles} onSelect={onTidy}>
          {t("editorScreen.tidy")}
        </MenuItem>
      )}
      <MenuItem icon={Eye} keys="Mod-Alt-p" onSelect={onPreview}>
        {t("editorScreen.preview")}
      </MenuItem>
      <MenuItem icon={History} keys="Mod-Alt-v" onSelect={onVersions}>
        {t("editorScreen.versions")}
      </MenuItem>
      {hasFileHandle && writing && (
        <MenuItem icon={Save} keys="Mod-s" onSelect={actions.save}>
          {t("editorScreen.writeBack")}
        </MenuItem>
      )}
      <MenuItem icon={FolderInput} onSelect={() => showPublishing(true)}>
        {t("editorScreen.publish")}
      </MenuItem>
      <MenuItem icon={CopyPlus} onSelect={() => void duplicate(id, name)}>
        {t("editorScreen.duplicate")}
      </MenuItem>
      <MenuItem icon={Trash2} onSelect={() => void removeIssue()}>
        {t("editorScreen.delete")}
      </MenuItem>
      {writing && <ProfileItems />}
      <MenuLine />
      <GeneralItems />
    </>
  );
}

function ProfileItems() {
  const { t } = useTranslation();
  const profiles = useProfiles((state) => state.profiles);
  const profileId = useCurrent((issue) => issue.profile.id);
  const switchProfile = useSwitchProfile();
  return (
    <>
      <MenuLine />
      <MenuChoice
        label={t("editorScreen.profile")}
        value={profileId}
        options={profiles.map(({ profile }) => ({ value: profile.id, name: profile.name }))}
        onChange={switchProfile}
      />
    </>
  );
}

/** What is of no one issue. */
function GeneralItems() {
  const { t } = useTranslation();
  return (
    <>
      <MenuItem icon={Keyboard} keys="?" onSelect={() => showShortcuts(true)}>
        {t("editorScreen.shortcuts")}
      </MenuItem>
      <MenuItem icon={Settings2} onSelect={() => go({ screen: "settings", profileId: null })}>
        {t("editorScreen.settings")}
      </MenuItem>
    </>
  );
}
