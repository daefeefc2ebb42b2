import { BookMarked, CircleHelp, Ellipsis, History, Inbox, PictureInPicture2 } from "lucide-react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { IconButton } from "../kit/icon-button.tsx";
import { Menu, MenuItem } from "../kit/menu.tsx";
import { showToast } from "../kit/toasts.tsx";
import { go } from "../routes/use-route.ts";
import { canStayOnTop, closeOnTop, openOnTop, useOnTop } from "../shell/on-top.ts";
import type { AddIncoming } from "./use-add-links.ts";

export type InboxView = "waiting" | "placed";

/** What is done with the inbox now and then. */
export function InboxMenu({
  view,
  onView,
  onAdd,
}: {
  readonly view: InboxView;
  readonly onView: (view: InboxView) => void;
  readonly onAdd: AddIncoming;
}) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const onTop = useOnTop();
  const open = async () => {
    if (!(await openOnTop())) showToast(t("inbox.refusedOnTop"));
  };
  return (
    <div className="inbox-acts">
      <Menu
        align="end"
        trigger={<IconButton icon={Ellipsis} size="small" label={t("inbox.options")} />}
      >
        <MenuItem icon={CircleHelp} onSelect={() => go({ screen: "capture" })}>
          {t("inbox.how")}
        </MenuItem>
        {canStayOnTop() && (
          <MenuItem icon={PictureInPicture2} onSelect={() => void (onTop ? closeOnTop() : open())}>
            {t(onTop ? "inbox.notOnTop" : "inbox.onTop")}
          </MenuItem>
        )}
        <MenuItem icon={BookMarked} onSelect={() => input.current?.click()}>
          {t("inbox.bookmarks")}
        </MenuItem>
        {view === "waiting" ? (
          <MenuItem icon={History} onSelect={() => onView("placed")}>
            {t("inbox.showPlaced")}
          </MenuItem>
        ) : (
          <MenuItem icon={Inbox} onSelect={() => onView("waiting")}>
            {t("inbox.backToInbox")}
          </MenuItem>
        )}
      </Menu>
      <input
        ref={input}
        type="file"
        accept=".html,.htm,.webloc,.url,.desktop,.csv,.tsv,.json,.jsonl,.ndjson,.txt,.org,.zip"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = "";
          if (files.length > 0) void onAdd({ texts: {}, files }, "file");
        }}
      />
    </div>
  );
}
