import type { StoreApi } from "zustand/vanilla";
import type { PictureService } from "../../editor/core/picture-service.ts";
import { filePathOf, nextFigurePath } from "../../issue/figures/figure-path.ts";
import { newImage } from "../../issue/figures/image-attributes.ts";
import { figureRulesOf } from "../../issue/profile/figure-rules.ts";
import { picturePathsIn } from "../../issue/questions/picture-paths.ts";
import { pictureTypeOf } from "../../publish/pictures/picture-type.ts";
import type { Database } from "../../store/database.ts";
import {
  changeFigureFile,
  figureFilesOf,
  putFigureFiles,
  readPictures,
} from "../../store/pictures.ts";
import type { FigureFileRecord, PictureRecord } from "../../store/records.ts";
import type { Events } from "../environment/events.ts";
import type { OpenIssue, OpenIssueState } from "../open-issue/open-issue-state.ts";
import type { PreferencesState } from "../preferences/preferences-state.ts";
import { createClonePictures } from "./clone-pictures.ts";
import { createFigureFiles } from "./figure-files.ts";
import { folderOfNext } from "./figure-folder.ts";
import { hashOf } from "./hash-of.ts";
import { followName } from "./follow-name.ts";
import { createRemotePictures } from "./remote-pictures.ts";
import type { PictureTools } from "./picture-tools.ts";
import { takeFiles } from "./take-files.ts";

/** What the session brings to the pictures of each issue. */
export interface PictureSources {
  readonly database: Database;
  readonly events: Events;
  readonly openIssue: StoreApi<OpenIssueState>;
  readonly preferences: StoreApi<PreferencesState>;
  readonly loadTools: () => Promise<PictureTools>;
  readonly choosePictures: () => Promise<readonly File[]>;
}

/** The pictures of one issue, for as long as it is open. */
export interface IssuePictures extends PictureService {
  readonly end: () => void;
}

/** Reads which pictures the issue has here, and goes on where a former page ended. Rejects as the disk does. */
export async function createIssuePictures(
  { database, events, openIssue, preferences, loadTools, choosePictures }: PictureSources,
  issueId: string,
): Promise<IssuePictures> {
  const files = createFigureFiles();
  const listeners = new Set<() => void>();
  let ended = false;

  const current = (): OpenIssue | null => {
    const { current: now } = openIssue.getState();
    return now.kind === "open" && now.id === issueId ? now : null;
  };
  const tell = (): void => listeners.forEach((listener) => listener());

  const remote = createRemotePictures(preferences, tell);
  const clone = createClonePictures(database, tell);

  async function read(): Promise<void> {
    const known = await figureFilesOf(database, issueId);
    const hashes = known.flatMap(({ hash, original, small }) => [hash, original, small ?? hash]);
    files.add(known, await readPictures(database, hashes));
  }

  async function keep(
    added: readonly FigureFileRecord[],
    pictures: readonly PictureRecord[],
  ): Promise<void> {
    await putFigureFiles(database, added, pictures);
    files.add(added, pictures);
    events.emit({ kind: "pictures" });
    tell();
  }

  const take: PictureService["take"] = async (given) => {
    const issue = current();
    if (!issue)
      return { images: [], refused: given.map(({ name }) => ({ name, reason: "not-now" })) };
    const { ready, refused } = await takeFiles(given, figureRulesOf(issue.profile), loadTools);
    const now = current() ?? issue;
    const paths = picturePathsIn(now.state.doc);
    const folder = folderOfNext({ ...now, doc: now.state.doc }, paths);
    const taken = new Set([...paths, ...files.all().map(({ path }) => path)]);
    const placed = ready.map(({ record, ending }) => {
      const path = nextFigurePath(folder, ending, taken);
      taken.add(path);
      const { hash } = record;
      const file: FigureFileRecord = {
        issueId,
        path: filePathOf(path),
        hash,
        original: hash,
        left: "nothing",
      };
      return { path, record, file };
    });
    try {
      if (placed.length > 0)
        await keep(
          placed.map(({ file }) => file),
          placed.map(({ record }) => record),
        );
    } catch {
      const unkept = placed.map(({ record: { name } }) => ({ name, reason: "not-kept" as const }));
      return { images: [], refused: [...refused, ...unkept] };
    }
    for (const { file } of placed) void makeSmaller(file);
    return { images: placed.map(({ path }) => newImage(path)), refused };
  };

  /** What cannot be made now is made when the issue is opened again. */
  async function makeSmaller(file: FigureFileRecord): Promise<void> {
    const came = files.content(file.original);
    const issue = current();
    if (!came || !issue || file.small !== undefined || files.busy.has(file.path)) return;
    files.busy.add(file.path);
    tell();
    try {
      const bytes = new Uint8Array(await came.content.arrayBuffer());
      const type = pictureTypeOf(bytes);
      const { width, height } = came;
      const tools = await loadTools();
      const made =
        type &&
        (await tools.makeSmall({ bytes, type, width, height }, figureRulesOf(issue.profile)));
      const record = made && {
        hash: await hashOf(made.bytes),
        content: new Blob([made.bytes], { type: made.type }),
        width: made.width,
        height: made.height,
        name: came.name,
      };
      await change(
        file,
        (known) => ({
          ...known,
          hash: record?.hash ?? known.hash,
          small: record?.hash ?? null,
          left: made?.left ?? "nothing",
        }),
        record ? [record] : [],
      );
    } catch {
      // It is as it came until then.
    } finally {
      files.busy.delete(file.path);
      if (!ended) tell();
    }
  }

  async function change(
    { path }: FigureFileRecord,
    how: (known: FigureFileRecord) => FigureFileRecord,
    pictures: readonly PictureRecord[] = [],
  ): Promise<void> {
    const changed = await changeFigureFile(database, { issueId, path }, how, pictures);
    if (changed) files.add([changed], pictures);
    events.emit({ kind: "pictures" });
    if (!ended) tell();
  }

  await read();
  const endFollowing = followName({ openIssue, current, files, keep });
  const endHearing = events.on((message, own) => {
    if (!own && message.kind === "pictures") void read().then(tell, () => undefined);
  });
  if (current()?.access === "writing") for (const file of files.all()) void makeSmaller(file);

  return {
    picture: (address) =>
      files.picture(address) ?? remote.picture(address) ?? clone.picture(address),
    request: remote.request,
    file: files.file,
    take,
    choose: choosePictures,
    useOriginal(address, original) {
      const file = files.at(address);
      const hash = original ? file?.original : file?.small;
      if (file && hash) void change(file, (known) => ({ ...known, hash })).catch(() => undefined);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    end() {
      ended = true;
      endFollowing();
      endHearing();
      remote.end();
      clone.end();
      files.end();
    },
  };
}
