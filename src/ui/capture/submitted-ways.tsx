import { MailOpen, Smartphone } from "lucide-react";
import { useTranslation } from "react-i18next";
import { issueBookmarkletAddress, issueFormAddress } from "../../session/delivery/bookmarklet.ts";
import { routeAddress } from "../routes/route.ts";
import { useProfiles } from "../shell/session-context.ts";
import { BookmarkletLink } from "./bookmarklet-link.tsx";
import { CopyCode } from "./copy-code.tsx";
import { WayIn } from "./way-in.tsx";

/** Issues that readers file in a repository. */
export function Readers() {
  const { t } = useTranslation();
  return (
    <WayIn id="readers" icon={MailOpen} title={t("capture.readers.title")}>
      <p>{t("capture.readers.text")}</p>
      <pre className="capture-sample">{SAMPLE}</pre>
      <p>{t("capture.readers.reads")}</p>
      <p>
        <a
          className="button"
          data-look="outline"
          href={routeAddress({ screen: "settings", profileId: null })}
        >
          {t("capture.readers.profiles")}
        </a>
      </p>
    </WayIn>
  );
}

const SAMPLE = `submissions: owner/name

submissions:
  repository: owner/name
  label: link`;

/** The same for one's own links, from a telephone. */
export function Telephone() {
  const { t } = useTranslation();
  const box = useProfiles(
    ({ profiles }) => profiles.find(({ profile }) => profile.submissions)?.profile.submissions,
  );
  return (
    <WayIn id="telephone" icon={Smartphone} title={t("capture.telephone.title")}>
      <p>{t("capture.telephone.text")}</p>
      {box ? (
        <>
          <BookmarkletLink
            address={issueBookmarkletAddress(box)}
            name={t("capture.telephone.name", { repository: box.repository })}
          />
          <CopyCode address={issueBookmarkletAddress(box)} />
          <p>{t("capture.telephone.shortcut")}</p>
          <pre className="capture-sample">{`${issueFormAddress(box)}…&body=…`}</pre>
        </>
      ) : (
        <p>{t("capture.telephone.none")}</p>
      )}
      <p>{t("capture.telephone.open")}</p>
    </WayIn>
  );
}
