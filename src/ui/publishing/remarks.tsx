import { filePathOf } from "../../issue/figures/figure-path.ts";
import { inRepository } from "../../issue/figures/site-paths.ts";
import { useTranslation } from "react-i18next";
import type { WritingPlan, IssueFiles } from "../../session/publishing/publishing-state.ts";
import type { LookedProofs } from "./use-proofs.ts";

/** What is to be known before the files go out. What is refused stops them; the rest does not. */
export function Remarks({
  files: { refused, elsewhere, siteFolder },
  there,
  proofs = null,
}: {
  readonly files: IssueFiles;
  /** What the checks say is not said twice. */
  readonly proofs?: LookedProofs | null;
  /** What the place says of it, where one was looked at. */
  readonly there?: Pick<
    WritingPlan,
    "missing" | "refused" | "replaced" | "formerChanged" | "isGone" | "issue"
  >;
}) {
  const { t } = useTranslation();
  const told = new Set(
    proofs?.listed
      .filter(({ rule }) => rule === "figure-missing")
      .map(({ parameters }) => inRepository(siteFolder, filePathOf(parameters["path"] ?? ""))),
  );
  return (
    <ul className="out-remarks">
      {[...(there?.refused ?? refused)].map(([path, reason]) => (
        <li key={path} data-stops="">
          {t(`publishing.refused.${reason}`, { path })}
        </li>
      ))}
      {there?.isGone && (
        <li className="tone-warn">{t("publishing.gone", { path: there.issue.post.path })}</li>
      )}
      {there?.replaced.map((path) => (
        <li key={path} className="tone-warn">
          {t("publishing.replaced", { path })}
        </li>
      ))}
      {there?.formerChanged.map((path) => (
        <li key={path}>{t("publishing.formerChanged", { path })}</li>
      ))}
      {there?.missing
        .filter((path) => !told.has(path))
        .map((path) => (
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
