import { Copy as CopyGlyph } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Copy, LimitKind } from "../../publish/copies/index.ts";
import { IconButton } from "../kit/icon-button.tsx";
import { shownBeside, useCopyText } from "./use-copy-text.ts";

/** A thread part by part, each with its count and a button. */
export function ThreadParts({ copy }: { readonly copy: Copy }) {
  const { t } = useTranslation();
  const copyText = useCopyText();
  const mostOf = (kind: LimitKind) => copy.limits.find((each) => each.kind === kind)?.most ?? 0;
  const [most, mostPictures] = [mostOf("part-weight"), mostOf("part-pictures")];
  return (
    <ol className="thread">
      {copy.parts.map(({ text, weight, pictures }, at) => (
        <li key={`${at} ${text}`}>
          <span className="no">{at + 1}</span>
          <span>
            <span data-copied="">{text}</span>
            <span className={weight > most ? "weight over" : "weight"}>
              {weight} / {most}
            </span>
            {pictures > 0 && (
              <span className={pictures > mostPictures ? "weight over" : "weight"}>
                {t("copying.attach", { count: pictures, most: mostPictures })}
              </span>
            )}
          </span>
          <IconButton
            icon={CopyGlyph}
            size="small"
            label={t("copying.copyPart", { number: at + 1 })}
            onClick={({ currentTarget }) => void copyText(text, shownBeside(currentTarget))}
          />
        </li>
      ))}
    </ol>
  );
}
