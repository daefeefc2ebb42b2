import { Ellipsis } from "lucide-react";
import { useTranslation } from "react-i18next";
import { IconButton } from "../kit/icon-button.tsx";
import { Menu } from "../kit/menu.tsx";
import { MoreMenuItems } from "./lazy-parts.tsx";
import type { MoreMenuProps } from "./more-menu-items.tsx";

/** The button of the menu with what is done to an issue now and then. */
export function MoreMenu(props: MoreMenuProps) {
  const { t } = useTranslation();
  return (
    <Menu align="end" trigger={<IconButton icon={Ellipsis} label={t("editorScreen.more")} />}>
      <MoreMenuItems {...props} />
    </Menu>
  );
}
