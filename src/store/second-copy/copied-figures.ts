import { type FoundFigures, picturesOf } from "../backup/figures-in-database.ts";
import { readFigureFile, readPicture } from "../backup/read-figures.ts";
import { valuesOf } from "../backup/read-value.ts";
import type { FigureFileRecord, PictureRecord } from "../records.ts";
import type { CopyFolder } from "./copy-folder.ts";
import { unseal } from "./sealed.ts";

/** What the copy says of a picture beside its bytes, which are a file of their own. */
export interface CopiedPicture extends Omit<PictureRecord, "content"> {
  /** Media type. */
  readonly type: string;
}

/** The list of an issue's figure files: first in the copy, so that it is known what there was where bytes are missing. */
export interface CopiedFigures {
  readonly figures: readonly FigureFileRecord[];
  readonly pictures: readonly CopiedPicture[];
}

const FIGURES = "figures";
export const PICTURES = "pictures";
export const figuresPath = (issueId: string): string =>
  `${FIGURES}/${encodeURIComponent(issueId)}.json`;

/** Where the bytes of a picture lie, as they are. */
export const picturePath = (hash: string): string => `${PICTURES}/${hash}`;

/** The list that a file of the copy holds, without what is none of it; null where nothing can be made of the file. */
export function figuresOfFile(text: string): CopiedFigures | null {
  const found = unseal(text);
  if (!found) return null;
  const { figures, pictures } = valuesOf(found.record);
  if (!Array.isArray(figures) || !Array.isArray(pictures)) return null;
  return {
    figures: figures.flatMap((each) => readFigureFile(each) ?? []),
    pictures: pictures.flatMap((each) => {
      const picture = readPicture({ ...valuesOf(each), file: "" });
      if (!picture) return [];
      const { hash, type, width, height, name } = picture;
      return [{ hash, type, width, height, name }];
    }),
  };
}

/** All figures that the copy has, of these issues or of all; the bytes of pictures stay on the disk. Rejects as the folder does. */
export async function copiedFigures(
  folder: CopyFolder,
  isWanted: (issueId: string) => boolean = () => true,
): Promise<FoundFigures> {
  const lists = await Promise.all(
    (await folder.list(FIGURES)).map(async (name) =>
      figuresOfFile((await folder.read(`${FIGURES}/${name}`)) ?? ""),
    ),
  );
  const figures = lists.flatMap(
    (list) => list?.figures.filter((each) => isWanted(each.issueId)) ?? [],
  );
  const named = new Set(figures.flatMap(picturesOf));
  const known = new Map(
    lists.flatMap((list) => list?.pictures.map((each) => [each.hash, each] as const) ?? []),
  );
  const pictures = await Promise.all(
    [...named].map(async (hash) => {
      const about = known.get(hash);
      const file = about && (await folder.readBytes(picturePath(hash)));
      if (!about || !file) return [];
      const { type, ...rest } = about;
      return [{ ...rest, content: new Blob([file], { type }) }];
    }),
  );
  return { figures, pictures: pictures.flat() };
}
