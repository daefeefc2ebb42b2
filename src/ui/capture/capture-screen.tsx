import { BookmarkPlus, ClipboardPaste, FileText, Layers, Share2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { bookmarkletAddress } from "../../session/delivery/bookmarklet.ts";
import { Keys } from "../kit/keys.tsx";
import { goBack } from "../routes/go-back.ts";
import { SheetHead } from "../shell/sheet-head.tsx";
import { SideScreen } from "../shell/side-screen.tsx";
import { useTitle } from "../shell/use-title.ts";
import { BookmarkletLink } from "./bookmarklet-link.tsx";
import { CopyCode } from "./copy-code.tsx";
import { OnTop } from "./on-top-way.tsx";
import { Readers, Telephone } from "./submitted-ways.tsx";
import { WayIn } from "./way-in.tsx";
import "../styles/settings.css";
import "../styles/capture.css";

/** How links get into the inbox from other pages and programs. */
export function CaptureScreen() {
  const { t } = useTranslation();
  useTitle(t("capture.title"));
  return (
    <SideScreen title={t("capture.title")}>
      <div className="sheet">
        <SheetHead title={t("capture.title")} back={t("common.back")} onBack={goBack} />
        <p className="capture-intro">{t("capture.intro")}</p>
        <Bookmarklet />
        <WayIn id="drop" icon={ClipboardPaste} title={t("capture.drop.title")}>
          <p>{t("capture.drop.text")}</p>
          <p>
            {t("capture.drop.nothing")} <Keys keys="Mod-l" /> <Keys keys="Mod-c" />
          </p>
        </WayIn>
        <OnTop />
        <WayIn id="bookmarks" icon={FileText} title={t("capture.bookmarks.title")}>
          <p>{t("capture.bookmarks.text")}</p>
        </WayIn>
        <WayIn id="tabs" icon={Layers} title={t("capture.tabs.title")}>
          <p>
            {t("capture.tabs.text")} <Keys keys="Mod-Shift-d" />
          </p>
          <p>{t("capture.tabs.copy")}</p>
          <p>{t("capture.tabs.exports")}</p>
        </WayIn>
        <Readers />
        <Telephone />
        <WayIn id="share" icon={Share2} title={t("capture.share.title")}>
          <p>{t("capture.share.text")}</p>
        </WayIn>
      </div>
    </SideScreen>
  );
}

function Bookmarklet() {
  const { t } = useTranslation();
  const { origin, pathname } = window.location;
  const app = origin + pathname;
  const address = bookmarkletAddress(app);
  return (
    <WayIn id="bookmarklet" icon={BookmarkPlus} title={t("capture.bookmarklet.title")}>
      <BookmarkletLink address={address} name={t("capture.bookmarklet.name")} />
      <ol className="steps">
        <li>
          {t("capture.bookmarklet.show")} <Keys keys="Mod-Shift-b" />
        </li>
        <li>{t("capture.bookmarklet.place")}</li>
        <li>{t("capture.bookmarklet.use")}</li>
      </ol>
      <p>{t("capture.bookmarklet.byKeyboard")}</p>
      <CopyCode address={address} />
      <dl className="capture-facts">
        <dt>{t("capture.bookmarklet.sends")}</dt>
        <dd>{t("capture.bookmarklet.sendsWhat")}</dd>
        <dt>{t("capture.bookmarklet.toWhom")}</dt>
        <dd>{t("capture.bookmarklet.toNobody")}</dd>
        <dt>{t("capture.bookmarklet.where")}</dt>
        <dd>
          {t("capture.bookmarklet.whereWhat")} <code>{app}</code>
        </dd>
      </dl>
    </WayIn>
  );
}
