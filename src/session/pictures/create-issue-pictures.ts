import type { StoreApi } from "zustand/vanilla";
import type { PictureService } from "../../editor/core/picture-service.ts";
import { figureRulesOf } from "../../issue/profile/figure-rules.ts";
import type { Database } from "../../store/database.ts";
import type { FigureFileRecord } from "../../store/records.ts";
import type { Page } from "../environment/environment.ts";
import type { Events } from "../environment/events.ts";
import type { OpenIssue, OpenIssueState } from "../open-issue/open-issue-state.ts";
import type { PreferencesState } from "../preferences/preferences-state.ts";
import { createClonePictures } from "./clone-pictures.ts";
import { placesOfFigures } from "./figure-folder.ts";
import { createFigureFiles, type FigureFiles } from "./figure-files.ts";
import { followName } from "./follow-name.ts";
import { createKeptFigures, type KeptFigures } from "./kept-figures.ts";
import { leftFigures } from "./left-figures.ts";
import { createRemotePictures } from "./remote-pictures.ts";
import type { PictureTools } from "./picture-tools.ts";
import { repositoryPictures } from "./repository-pictures.ts";
import { smallPictureOf } from "./small-picture.ts";
import { createThumbnails } from "./thumbnails.ts";
import { supplyingPicture } from "./supply-picture.ts";
import { takingPictures } from "./take-pictures.ts";

/** What the session brings to the pictures of each issue. */
export interface PictureSources {
  readonly database: Database;
  readonly events: Events;
  readonly page: Page;
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
  { database, events, page, openIssue, preferences, loadTools, choosePictures }: PictureSources,
  issueId: string,
): Promise<IssuePictures> {
  const files = createFigureFiles();
  const listeners = new Set<() => void>();
  let ended = false;

  const current = (): OpenIssue | null => {
    const { current: now } = openIssue.getState();
    return now.kind === "open" && now.id === issueId ? now : null;
  };
  const tell = (): void => {
    if (!ended) for (const listener of listeners) listener();
  };
  const remote = createRemotePictures(preferences, tell);
  const clone = createClonePictures(database, events, page, tell, placesOfFigures(current));
  const { read, keep, change } = createKeptFigures(database, events, issueId, files, tell);

  /** What cannot be made now is made when the issue is opened again. */
  async function makeOneSmaller(file: FigureFileRecord): Promise<void> {
    const came = files.content(file.original);
    const issue = current();
    try {
      if (!came || !issue) return;
      const made = await smallPictureOf(came, figureRulesOf(issue.profile), loadTools);
      await change(
        file,
        (known) => ({
          ...known,
          hash: made?.record.hash ?? known.hash,
          small: made?.record.hash ?? null,
          left: made?.left ?? "nothing",
        }),
        made ? [made.record] : [],
      );
    } catch {
      // It is as it came until then.
    } finally {
      files.busy.delete(file.path);
      tell();
    }
  }

  /** One after the other, as the thread makes them: the bytes of those that wait stay on the disk. */
  let making = Promise.resolve();
  function makeSmaller(added: readonly FigureFileRecord[]): void {
    const larger = added.filter(({ small, path }) => small === undefined && !files.busy.has(path));
    for (const file of larger) {
      files.busy.add(file.path);
      making = making.then(() => makeOneSmaller(file));
    }
    if (larger.length > 0) tell();
  }

  await read();
  const endFollowing = followName({ openIssue, current, files, keep });
  const endHearing = events.on(({ kind }, own) => {
    if ((!own && kind === "pictures") || kind === "published")
      void read().then(tell, () => undefined);
  });
  if (current()?.access === "writing") makeSmaller(files.all());

  return {
    picture: (address) =>
      files.picture(address) ?? remote.picture(address) ?? clone.picture(address),
    request: remote.request,
    file: files.file,
    ...waysIn(current, files, loadTools, keep, makeSmaller),
    isMissing: (address) => files.at(address) === null && clone.isMissing(address),
    ...ofRepository(database, current),
    choose: choosePictures,
    ...leftFigures(current, files, keep),
    useOriginal: usingOriginal(files, change),
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

/** What cannot be kept now stays as it is. */
function usingOriginal(
  files: FigureFiles,
  change: KeptFigures["change"],
): PictureService["useOriginal"] {
  return (address, original) => {
    const file = files.at(address);
    const hash = original ? file?.original : file?.small;
    if (file && hash) void change(file, (known) => ({ ...known, hash })).catch(() => undefined);
  };
}

function ofRepository(
  database: Database,
  current: () => OpenIssue | null,
): Pick<PictureService, "inRepository" | "thumbnail"> {
  return {
    inRepository: async () => repositoryPictures(database, current()),
    thumbnail: createThumbnails(database, placesOfFigures(current)),
  };
}

function waysIn(
  ...hands: Parameters<typeof takingPictures>
): Pick<PictureService, "take" | "supply"> {
  return { take: takingPictures(...hands), supply: supplyingPicture(...hands) };
}
