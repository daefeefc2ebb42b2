import type { PictureRecord } from "../records.ts";
import type { ManifestPicture } from "./backup-file.ts";
import type { FoundFigures } from "./figures-in-database.ts";
import { LARGEST_FILE, MOST_PICTURES } from "./limits.ts";
import { pictureBytes } from "./picture-bytes.ts";

export interface PackedPictures {
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly listed: readonly ManifestPicture[];
  /** How many are not packed, since they cannot be read or are too large, each or together. */
  readonly leftOut: number;
}

/**
 * The pictures as files of a zip, each once, from the first place that has it whole. Where not all find room, those that figures show go before what they
 * were made of.
 */
export async function packPictures({ figures, pictures }: FoundFigures): Promise<PackedPictures> {
  const shown = new Set(figures.map(({ hash }) => hash));
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const listed: ManifestPicture[] = [];
  let total = 0;
  const pack = async ({ content, ...rest }: PictureRecord): Promise<void> => {
    const { size, type } = content;
    const file = `pictures/${rest.hash}.${endingOf(type)}`;
    if (size > LARGEST_FILE || total + size > MOST_PICTURES) return;
    if (files.has(file)) return;
    const bytes = await pictureBytes({ hash: rest.hash, content });
    if (bytes === null) return;
    total += size;
    files.set(file, bytes);
    listed.push({ ...rest, type, file });
  };
  const sorted = pictures.toSorted((a, b) => Number(shown.has(b.hash)) - Number(shown.has(a.hash)));
  await sorted.reduce<Promise<void>>(async (before, picture) => {
    await before;
    await pack(picture);
  }, Promise.resolve());
  // Those that figures name, too, of which not even a record can be read.
  const wanted = new Set([...shown, ...pictures.map(({ hash }) => hash)]);
  return { files, listed, leftOut: wanted.size - listed.length };
}

/** What the name of such a file ends with, so that other programs know it. */
function endingOf(type: string): string {
  if (type === "image/jpeg") return "jpg";
  return /^image\/([a-z]+)/.exec(type)?.[1] ?? "bin";
}
