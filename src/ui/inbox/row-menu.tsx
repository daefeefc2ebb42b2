import {
  ClipboardList,
  Copy,
  Ellipsis,
  ExternalLink,
  Inbox,
  PencilLine,
  RotateCcw,
  Trash2,
} from "lucide-react";
import { useTranslation } from "react-i18next";
import type { InboxLink } from "../../session/inbox/inbox-state.ts";
import { KindGlyph } from "../kinds/kind-glyph.tsx";
import { Glyph } from "../kit/glyph.tsx";
import { Menu, MenuItem, MenuLine } from "../kit/menu.tsx";
import type { InboxSection } from "./inbox-host.ts";
import type { InboxActions } from "./use-inbox-actions.ts";

/** All that can be done to a link, or to the selected ones. */
export function RowMenu({
  link,
  chosen,
  sections,
  tabbable,
  actions,
  onEdit,
}: {
  readonly link: InboxLink;
  /** What the actions are for. */
  readonly chosen: () => readonly InboxLink[];
  /** Where the links can be sent. */
  readonly sections: readonly InboxSection[];
  readonly tabbable: boolean;
  readonly actions: InboxActions;
  readonly onEdit: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Menu
      align="end"
      trigger={
        <button
          type="button"
          className="button"
          data-icon=""
          data-size="small"
          data-row-menu=""
          tabIndex={tabbable ? 0 : -1}
          aria-label={t("inbox.row.menu")}
        >
          <Glyph of={Ellipsis} />
        </button>
      }
    >
      {sections.map((section) => (
        <MenuItem
          key={section.index}
          icon={<KindGlyph kind={section.kind} />}
          {...(section.ordinal === null ? {} : { keys: String(section.ordinal) })}
          onSelect={() => actions.send(chosen(), section)}
        >
          {section.title}
        </MenuItem>
      ))}
      {sections.length > 0 && <MenuLine />}
      {link.placed && (
        <MenuItem icon={Inbox} onSelect={() => actions.unplace(chosen())}>
          {t("inbox.row.unplace")}
        </MenuItem>
      )}
      <MenuItem icon={PencilLine} keys="E" onSelect={onEdit}>
        {t("inbox.row.edit")}
      </MenuItem>
      <MenuItem icon={ExternalLink} keys="O" onSelect={() => actions.open(link)}>
        {t("inbox.row.open")}
      </MenuItem>
      <MenuItem icon={Copy} onSelect={() => actions.copy(chosen())}>
        {t("inbox.row.copy")}
      </MenuItem>
      <MenuItem icon={ClipboardList} keys="B" onSelect={() => actions.brief(chosen())}>
        {t("inbox.row.brief")}
      </MenuItem>
      {link.href !== link.original && (
        <MenuItem icon={RotateCcw} onSelect={() => actions.restore(link)}>
          {t("inbox.row.restore")}
        </MenuItem>
      )}
      <MenuLine />
      <MenuItem icon={Trash2} keys="Delete" onSelect={() => actions.remove(chosen())}>
        {t("inbox.row.remove")}
      </MenuItem>
    </Menu>
  );
}
