import type { FigureFile, Picture } from "../../editor/core/picture-service.ts";
import { filePathOf } from "../../issue/figures/figure-path.ts";
import type { FigureFileRecord, PictureRecord } from "../../store/records.ts";

/** The figure files of one issue that are kept here, as they are on the disk, with the pictures that they are. */
export interface FigureFiles {
  readonly add: (files: readonly FigureFileRecord[], pictures: readonly PictureRecord[]) => void;
  readonly all: () => readonly FigureFileRecord[];
  readonly at: (address: string) => FigureFileRecord | null;
  /** Whose smaller one is being made. */
  readonly busy: Set<string>;
  readonly picture: (address: string) => Picture | null;
  readonly file: (address: string) => FigureFile | null;
  readonly content: (hash: string) => PictureRecord | null;
  /** Gives back what the page holds of them. */
  readonly end: () => void;
}

export function createFigureFiles(): FigureFiles {
  const files = new Map<string, FigureFileRecord>();
  const pictures = new Map<string, PictureRecord>();
  const urls = new Map<string, string>();
  const busy = new Set<string>();
  const at = (address: string): FigureFileRecord | null => files.get(filePathOf(address)) ?? null;

  function urlOf({ hash, content }: PictureRecord): string {
    const url = urls.get(hash) ?? URL.createObjectURL(content);
    urls.set(hash, url);
    return url;
  }

  return {
    add(added, contents) {
      for (const file of added) files.set(file.path, file);
      for (const picture of contents) pictures.set(picture.hash, picture);
    },
    all: () => [...files.values()],
    at,
    busy,
    picture(address) {
      const found = pictures.get(at(address)?.hash ?? "");
      return found ? { kind: "image", url: urlOf(found) } : null;
    },
    file(address) {
      const file = at(address);
      const found = pictures.get(file?.hash ?? "");
      if (!file || !found) return null;
      const came = pictures.get(file.original);
      const small = file.small ? pictures.get(file.small) : undefined;
      return {
        width: found.width,
        height: found.height,
        size: found.content.size,
        cameAs: came && small ? { size: came.content.size, smallSize: small.content.size } : null,
        isOriginal: file.hash === file.original,
        left: file.left,
        isBusy: busy.has(file.path),
      };
    },
    content: (hash) => pictures.get(hash) ?? null,
    end() {
      for (const url of urls.values()) URL.revokeObjectURL(url);
      urls.clear();
    },
  };
}
