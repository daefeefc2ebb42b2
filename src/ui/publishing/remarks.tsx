import { useTranslation } from "react-i18next";
import type { FigureImage } from "../../issue/figures/figure-image.ts";
import { lacksAlt } from "../../issue/figures/image-attributes.ts";
import { figuresIn } from "../../issue/questions/figures.ts";
import type { IssueFiles } from "../../session/publishing/publishing-state.ts";
import { useCurrent } from "../open-issue/use-current.ts";

/** What is to be known before the files go out. What is refused stops them; the rest does not. */
export function Remarks({
  files,
  missing = [],
}: {
  readonly files: Pick<IssueFiles, "elsewhere" | "refused">;
  readonly missing?: readonly string[];
}) {
  const { t } = useTranslation();
  const doc = useCurrent((issue) => issue.state.doc);
  const images = figuresIn(doc).flatMap((figure): readonly FigureImage[] => figure.images);
  const bare = images.filter(lacksAlt).length;
  return (
    <ul className="out-remarks">
      {[...files.refused].map(([path, reason]) => (
        <li key={path} data-stops="">
          {t(`publishing.refused.${reason}`, { path })}
        </li>
      ))}
      {missing.map((path) => (
        <li key={path} className="tone-warn">
          {t("publishing.missing", { path })}
        </li>
      ))}
      {bare > 0 && <li className="tone-warn">{t("publishing.noAlt", { count: bare })}</li>}
      {missing.length === 0 && files.elsewhere.length > 0 && (
        <li>{t("publishing.elsewhere", { count: files.elsewhere.length })}</li>
      )}
    </ul>
  );
}
