import { useTranslation } from "react-i18next";
import type { WritingPlan, IssueFiles } from "../../session/publishing/publishing-state.ts";

/** What is to be known before the files go out. What is refused stops them; the rest does not. */
export function Remarks({
  files: { refused, elsewhere },
  there,
}: {
  readonly files: IssueFiles;
  /** What the place says of it, where one was looked at. */
  readonly there?: Pick<WritingPlan, "missing" | "refused" | "replaced">;
}) {
  const { t } = useTranslation();
  return (
    <ul className="out-remarks">
      {[...(there?.refused ?? refused)].map(([path, reason]) => (
        <li key={path} data-stops="">
          {t(`publishing.refused.${reason}`, { path })}
        </li>
      ))}
      {there?.replaced.map((path) => (
        <li key={path} className="tone-warn">
          {t("publishing.replaced", { path })}
        </li>
      ))}
      {there?.missing.map((path) => (
        <li key={path} className="tone-warn">
          {t("publishing.missing", { path })}
        </li>
      ))}
      {!there && elsewhere.length > 0 && (
        <li>{t("publishing.elsewhere", { count: elsewhere.length })}</li>
      )}
    </ul>
  );
}
