import type { Database } from "../../store/database.ts";
import {
  changeFigureFile,
  figureFilesOf,
  putFigureFiles,
  readPictures,
} from "../../store/pictures.ts";
import type { FigureFileRecord, PictureRecord } from "../../store/records.ts";
import type { Events } from "../environment/events.ts";
import type { FigureFiles } from "./figure-files.ts";

/** Keeps the figure files of an issue the same on the disk and here. All reject as the disk does. */
export interface KeptFigures {
  readonly read: () => Promise<void>;
  readonly keep: (
    added: readonly FigureFileRecord[],
    pictures: readonly PictureRecord[],
  ) => Promise<void>;
  readonly change: (
    file: FigureFileRecord,
    how: (known: FigureFileRecord) => FigureFileRecord,
    pictures?: readonly PictureRecord[],
  ) => Promise<void>;
}

/** `onChange` is called when this tab has changed some. */
export function createKeptFigures(
  database: Database,
  events: Events,
  issueId: string,
  files: FigureFiles,
  onChange: () => void,
): KeptFigures {
  function take(added: readonly FigureFileRecord[], pictures: readonly PictureRecord[]): void {
    files.add(added, pictures);
    events.emit({ kind: "pictures" });
    onChange();
  }

  return {
    async read() {
      const known = await figureFilesOf(database, issueId);
      const hashes = known.flatMap(({ hash, original, small }) => [hash, original, small ?? hash]);
      files.add(known, await readPictures(database, hashes));
    },
    async keep(added, pictures) {
      await putFigureFiles(database, added, pictures);
      take(added, pictures);
    },
    async change({ path }, how, pictures = []) {
      const changed = await changeFigureFile(database, { issueId, path }, how, pictures);
      take(changed ? [changed] : [], changed ? pictures : []);
    },
  };
}
