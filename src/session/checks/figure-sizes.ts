import type { FigureFileSizes } from "../../checks/house.ts";
import { filePathOf, isOwnFile } from "../../issue/figures/figure-path.ts";
import { sitePathsOf } from "../../issue/figures/site-paths.ts";
import { readFileName } from "../../issue/new-issue/index.ts";
import { postFolder, postsRoot } from "../../issue/new-issue/post-folder.ts";
import { holdsFolder, sizeInFolder } from "../../publish/destinations/clone-folder.ts";
import type { Database } from "../../store/database.ts";
import { figureFilesOf, readPictures } from "../../store/pictures.ts";
import { readableClone } from "../core/kept-clone.ts";
import type { Events } from "../environment/events.ts";
import type { Environment } from "../environment/environment.ts";
import type { OpenIssue } from "../open-issue/open-issue-state.ts";

/** What sizes are read with. */
export interface FigureSizeSources {
  readonly database: Database;
  readonly events: Events;
  readonly page: Pick<Environment["page"], "onShow">;
  /** The clone of the site; null where none is connected, or it cannot be read without a question. Never rejects. */
  readonly openClone?: () => Promise<FileSystemDirectoryHandle | null>;
  /** null where another issue is open. */
  readonly issue: () => SizedIssue | null;
}
type SizedIssue = Pick<OpenIssue, "id" | "profile" | "fileName">;

/** How large the figure files of one issue are, of those that were asked for. */
export interface ReadSizes extends FigureFileSizes {
  /** Calls when answers have changed, and looks again where they may have, until the result is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Looks in the store and in the clone, when a size is first asked for, and again when something happens there. */
export function createFigureSizes({
  database,
  events,
  page,
  openClone = () => readableClone(database),
  issue,
}: FigureSizeSources): ReadSizes {
  const known = new Map<string, number | null | undefined>();
  const wanted = new Set<string>();
  const listeners = new Set<() => void>();
  let version = 0;
  let looking: Promise<void> | null = null;

  async function look(): Promise<void> {
    try {
      while (wanted.size > 0) await lookOnce();
    } finally {
      looking = null;
    }
  }

  async function lookOnce(): Promise<void> {
    const paths = [...wanted];
    wanted.clear();
    const now = issue();
    const sizes = now ? await sizesOf(paths, now, database, openClone) : new Map<string, number>();
    const changed = paths.filter((path) => sizes.get(path) !== known.get(path));
    for (const path of changed) known.set(path, sizes.get(path));
    if (changed.length === 0) return;
    version += 1;
    for (const listener of listeners) listener();
  }

  function want(paths: Iterable<string>): void {
    for (const path of paths) wanted.add(path);
    // The paths of one look are asked for at once.
    looking ??= Promise.resolve().then(look);
  }

  return {
    sizeOf(path) {
      if (!known.has(path) && isOwnFile(path)) {
        known.set(path, undefined);
        want([path]);
      }
      return known.get(path);
    },
    version: () => version,
    subscribe(listener) {
      listeners.add(listener);
      const lookAgain = (): void => want(known.keys());
      const ends = [
        events.on(({ kind }) => {
          if (kind === "pictures" || kind === "clone") lookAgain();
        }),
        // Another program may have put a file there.
        page.onShow(lookAgain),
        () => listeners.delete(listener),
      ];
      return () => ends.forEach((end) => end());
    },
  };
}

/** Those of the pictures that are kept here, then those of the clone's files; what nobody knows is not in it. */
async function sizesOf(
  paths: readonly string[],
  issue: SizedIssue,
  database: Database,
  openClone: () => Promise<FileSystemDirectoryHandle | null>,
): Promise<ReadonlyMap<string, number | null>> {
  const kept = await keptSizes(issue.id, database).catch(() => new Map<string, number>());
  const sizes = new Map<string, number | null>();
  for (const path of paths) {
    const size = kept.get(filePathOf(path));
    if (size !== undefined) sizes.set(path, size);
  }
  const elsewhere = paths.filter((path) => !sizes.has(path));
  const clone = elsewhere.length > 0 ? await openClone() : null;
  if (!clone || !(await isSiteOf(clone, issue))) return sizes;
  const { profile, fileName } = issue;
  const folder = postFolder(profile, readFileName(profile, fileName));
  for (const path of elsewhere) {
    const size = await sizeInClone(clone, sitePathsOf(path, folder)).catch(() => undefined);
    if (size !== undefined) sizes.set(path, size);
  }
  return sizes;
}

async function keptSizes(
  issueId: string,
  database: Database,
): Promise<ReadonlyMap<string, number>> {
  const files = await figureFilesOf(database, issueId);
  const hashes = files.map(({ hash }) => hash);
  const pictures = await readPictures(database, hashes);
  const sizes = new Map(pictures.map(({ hash, content }) => [hash, content.size]));
  return new Map(
    files.flatMap(({ path, hash }) => {
      const size = sizes.get(hash);
      return size === undefined ? [] : [[path, size] as const];
    }),
  );
}

/** Of another newsletter's site nothing can be told. */
function isSiteOf(
  clone: FileSystemDirectoryHandle,
  { profile }: Pick<OpenIssue, "profile">,
): Promise<boolean> {
  return holdsFolder(clone, postsRoot(profile)).catch(() => false);
}

/** Of the first of these paths that is a file; null where none is; undefined where there are no paths. */
async function sizeInClone(
  clone: FileSystemDirectoryHandle,
  paths: readonly string[],
): Promise<number | null | undefined> {
  if (paths.length === 0) return undefined;
  for (const path of paths) {
    const size = await sizeInFolder(clone, path);
    if (size !== null) return size;
  }
  return null;
}
