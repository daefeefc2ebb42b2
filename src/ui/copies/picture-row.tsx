import { Copy as CopyGlyph, Download, ExternalLink } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import { holdsBytes } from "../../issue/figures/data-address.ts";
import { fileSize } from "../../issue/figures/file-size.ts";
import type { PlacedPicture } from "../../publish/copies/index.ts";
import type { OwnPicture } from "../../session/copies/own-picture.ts";
import { Button } from "../kit/button.tsx";
import { showToast } from "../kit/toasts.tsx";
import { ChecklistRow } from "./checklist-row.tsx";
import { lastPart } from "./last-part.ts";
import { putPictureOnClipboard } from "./put-on-clipboard.ts";
import type { Copies } from "./use-copies.ts";
import type { FoundPicture } from "./use-own-pictures.ts";

/** The most that a PNG may have where a place says nothing. */
const USUAL_BYTES = 10_000_000;

/** A picture with its place, what is known of its file, and the way to bring it over. */
export function PictureRow({
  copies,
  picture,
  found,
  done,
  onTick,
}: {
  readonly copies: Copies;
  readonly picture: PlacedPicture;
  readonly found: FoundPicture;
  readonly done: boolean;
  readonly onTick: () => void;
}) {
  const { t } = useTranslation();
  const { alt, caption, section, after } = picture;
  const name = fileNameOf(picture, found);
  const label = caption || alt || name;
  const words = after.slice(0, 24);
  const where =
    section === ""
      ? t(after === "" ? "copying.checklist.first" : "copying.checklist.afterWords", { words })
      : t(after === "" ? "copying.checklist.atStart" : "copying.checklist.after", {
          section,
          words,
        });
  return (
    <ChecklistRow
      label={label}
      isTitle
      done={done}
      onTick={onTick}
      action={<PictureAction copies={copies} picture={picture} found={found} label={label} />}
    >
      <span className="what">{where}</span>
      {label !== name && <span className="what">{name}</span>}
      <PictureFacts copies={copies} found={found} hasAddress={picture.address !== null} />
    </ChecklistRow>
  );
}

function PictureFacts({
  copies,
  found,
  hasAddress,
}: {
  readonly copies: Copies;
  readonly found: FoundPicture;
  readonly hasAddress: boolean;
}) {
  const { t } = useTranslation();
  if (found === undefined) return null;
  if (found === null)
    return (
      <span className="what">
        {t(hasAddress ? "copying.checklist.notHere" : "copying.checklist.nowhere")}
      </span>
    );
  const { content, width, height, isAnimated, frames } = found;
  const limits = copies.tools.pictureLimitsOf(copies.choice.place);
  const most = limits?.bytes;
  const isOver = most !== undefined && content.size > most;
  const mostFrames = limits?.frames ?? Infinity;
  const size = width > 0 ? `${width} × ${height} · ` : "";
  return (
    <>
      <span className="what">
        {kindOf(found)} {size}
        {fileSize(content.size)}
      </span>
      {isOver && (
        <span className="what over">
          {t(isAnimated ? "copying.checklist.movingTooLarge" : "copying.checklist.tooLarge", {
            most: fileSize(most),
          })}
        </span>
      )}
      {frames > mostFrames && (
        <span className="what over">
          {t("copying.checklist.framesTooMany", { count: frames, most: mostFrames })}
        </span>
      )}
      {isAnimated && !isOver && frames <= mostFrames && (
        <span className="what">{t("copying.checklist.moving")}</span>
      )}
    </>
  );
}

function PictureAction({
  copies,
  picture,
  found,
  label,
}: {
  readonly copies: Copies;
  readonly picture: PlacedPicture;
  readonly found: FoundPicture;
  readonly label: string;
}) {
  const { t } = useTranslation();
  const download = useStore(copies.store, (state) => state.downloadPicture);
  const { address } = picture;
  if (found === undefined) return null;
  if (found === null)
    return address === null ? null : (
      <Button
        size="small"
        icon={ExternalLink}
        aria-label={t("copying.checklist.openPicture", { what: label })}
        onClick={() => window.open(address, "_blank", "noopener")}
      >
        {t("copying.checklist.open")}
      </Button>
    );
  const save = () => void download(found, fileNameOf(picture, found));
  // The clipboard would keep the first of its frames alone.
  if (found.isAnimated)
    return (
      <Button
        size="small"
        icon={Download}
        aria-label={t("copying.checklist.savePicture", { what: label })}
        onClick={save}
      >
        {t("copying.checklist.save")}
      </Button>
    );
  const copy = async () => {
    const most = copies.tools.pictureLimitsOf(copies.choice.place)?.bytes ?? USUAL_BYTES;
    if (await putPictureOnClipboard(copies.tools.pngOf(found.content, most)))
      return showToast(t("copying.copiedPicture", { what: label }));
    showToast(t("copying.pictureNotCopied"), {
      name: t("copying.checklist.save"),
      run: save,
      isWay: true,
    });
  };
  return (
    <Button
      size="small"
      icon={CopyGlyph}
      aria-label={t("copying.checklist.copyPicture", { what: label })}
      onClick={() => void copy()}
    >
      {t("copying.checklist.copyShort")}
    </Button>
  );
}

/** The name of a picture's file; one that is written in the issue has none but its kind. */
function fileNameOf({ path, source }: PlacedPicture, found: FoundPicture): string {
  if (path === null && holdsBytes(source))
    return found ? `picture.${kindOf(found).toLowerCase()}` : "data:";
  return lastPart(path ?? source);
}

function kindOf({ type }: OwnPicture): string {
  return type
    .replace(/^image\//, "")
    .replace(/\+xml$/, "")
    .toUpperCase();
}
