import { Ellipsis } from "lucide-react";
import { useTranslation } from "react-i18next";
import { IconButton } from "../kit/icon-button.tsx";
import { Menu } from "../kit/menu.tsx";
import { MoreMenuItems } from "./lazy-parts.tsx";
import type { FileActions } from "../open-issue/use-file-actions.ts";

/** The button of the menu with what is done to an issue now and then. */
export function MoreMenu({
  name,
  actions,
  onTidy,
  onVersions,
  onPreview,
}: {
  readonly name: string;
  readonly actions: FileActions;
  readonly onTidy: () => void;
  readonly onVersions: () => void;
  readonly onPreview: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Menu align="end" trigger={<IconButton icon={Ellipsis} label={t("editorScreen.more")} />}>
      <MoreMenuItems {...{ name, actions, onTidy, onVersions, onPreview }} />
    </Menu>
  );
}
