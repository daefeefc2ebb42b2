import type { Picture } from "../../editor/core/picture-service.ts";
import { filePathOf, isOwnFile } from "../../issue/figures/figure-path.ts";
import { cloneFolder } from "../../publish/destinations/clone-folder.ts";
import type { FileThere, PublishingDestination } from "../../publish/destinations/destination.ts";
import { pathProblem } from "../../publish/destinations/safe-path.ts";
import { pictureTypeOf } from "../../publish/pictures/picture-type.ts";
import type { Database } from "../../store/database.ts";
import { readableClone } from "../core/kept-clone.ts";
import type { Page } from "../environment/environment.ts";
import type { Events } from "../environment/events.ts";

/** Pictures of published figures, which lie in the clone of the site. */
export interface ClonePictures {
  /** null where there is none, or it is not read yet. */
  readonly picture: (address: string) => Picture | null;
  /** Whether it was looked for and cannot be had from there. */
  readonly isMissing: (address: string) => boolean;
  readonly end: () => void;
}

/**
 * Reads them when they are first asked for, where the clone is connected and may be read without a question. `tell` is
 * called when one has come.
 */
export function createClonePictures(
  database: Database,
  events: Events,
  page: Pick<Page, "onShow">,
  tell: () => void,
  /** Where the repository may have the file of a figure, the likeliest first. */
  placesOf: (address: string) => readonly string[],
): ClonePictures {
  const urls = new Map<string, string | null>();
  const absent = new Set<string>();
  let opening = open();
  let ended = false;
  function lookAgain(): void {
    for (const [path, url] of urls) if (url === null) void read(path);
  }
  const endHearing = events.on(({ kind }) => {
    if (kind !== "clone") return;
    opening = open();
    absent.clear();
    lookAgain();
  });
  // Another program may have brought a file meanwhile.
  const endShown = page.onShow(lookAgain);

  async function open(): Promise<PublishingDestination | null> {
    const folder = await readableClone(database);
    return folder && cloneFolder(folder);
  }

  async function read(path: string): Promise<void> {
    const clone = await opening;
    const there = clone && (await firstThere(clone, placesOf(path)));
    const type = there ? pictureTypeOf(there.bytes) : null;
    // Without a clone that may be read nobody knows.
    if (ended || urls.get(path) || !clone) return;
    if (!there || !type) {
      absent.add(path);
      return tell();
    }
    absent.delete(path);
    urls.set(path, URL.createObjectURL(new Blob([there.bytes], { type })));
    tell();
  }

  return {
    picture(address) {
      const path = filePathOf(address);
      if (!isOwnFile(address) || pathProblem(path) !== null) return null;
      const url = urls.get(path);
      if (url === undefined) {
        urls.set(path, null);
        void read(path);
      }
      return url ? { kind: "image", url } : null;
    },
    isMissing: (address) => isOwnFile(address) && absent.has(filePathOf(address)),
    end() {
      ended = true;
      endHearing();
      endShown();
      for (const url of urls.values()) if (url) URL.revokeObjectURL(url);
      urls.clear();
    },
  };
}

/** The first of these files that there is; null where there is none, or it cannot be read. */
async function firstThere(
  clone: PublishingDestination,
  [path, ...others]: readonly string[],
): Promise<FileThere | null> {
  if (path === undefined) return null;
  const there = await clone.read(path).catch(() => null);
  return there ?? firstThere(clone, others);
}
