import { useTranslation } from "react-i18next";
import { useCurrent } from "../open-issue/use-current.ts";
import { routeAddress } from "../routes/route.ts";

/** To the newsletter's profile, which can say where its site is. */
export function ProfileLink() {
  const { t } = useTranslation();
  const profileId = useCurrent((issue) => issue.profile.id);
  return (
    <a className="to-profile" href={routeAddress({ screen: "settings", profileId })}>
      {t("copying.sayWhereSiteIs")}
    </a>
  );
}
