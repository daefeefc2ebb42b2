import { Info, X } from "lucide-react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Glyph } from "../kit/glyph.tsx";
import { IconButton } from "../kit/icon-button.tsx";
import { routeAddress } from "../routes/route.ts";
import { showNotice, useLeftPane } from "../shell/left-pane.ts";

/** Why nothing came of what was given to the inbox, until it is dismissed or the inbox closes. */
export function InboxNotice() {
  const { t } = useTranslation();
  const notice = useLeftPane((state) => state.notice);
  useEffect(() => () => showNotice(null), []);
  return (
    notice && (
      <output className="add-notice">
        <Glyph of={Info} />
        <p>
          {t(`inbox.${notice}`)} <HowLinksCome />
        </p>
        <IconButton
          icon={X}
          size="small"
          label={t("inbox.dismiss")}
          onClick={() => showNotice(null)}
        />
      </output>
    )
  );
}

export function HowLinksCome() {
  const { t } = useTranslation();
  return <a href={routeAddress({ screen: "capture" })}>{t("inbox.how")}</a>;
}
