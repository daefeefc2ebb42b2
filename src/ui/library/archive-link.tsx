import { useTranslation } from "react-i18next";
import { routeAddress } from "../routes/route.ts";
import { useArchive } from "../shell/session-context.ts";

/** The way to the earlier issues; it says how many there are. */
export function ArchiveLink() {
  const { t } = useTranslation();
  const count = useArchive((state) => state.posts.length);
  return (
    <a className="button" data-look="text" href={routeAddress({ screen: "archive" })}>
      {count > 0 ? t("archive.button", { count }) : t("archive.open")}
    </a>
  );
}
