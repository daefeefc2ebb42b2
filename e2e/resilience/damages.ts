import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Profile } from "./real-browser.ts";

/** The folders in which Chromium keeps databases and plain files of pages. */
const PLACES = { database: "Default/IndexedDB", copy: "Default/File System" } as const;
type Place = keyof typeof PLACES;
/** The files that hold bytes of pictures; those of the copy hold its other files, too, of which none is told apart. */
const PICTURES: Readonly<Record<Place, RegExp>> = {
  database: /\.blob\/.*\/[^/]+$/,
  copy: /\/t\/\d+\/\d+$/,
};
const PICTURE_DAMAGES = { emptied: empty, "cut in half": cut, changed: flip, missing: remove };

export interface Damage {
  readonly name: string;
  readonly does: (profile: Profile) => void;
}

/** Each way in which the files of one place can be damaged. */
export function damagesOf(place: Place): readonly Damage[] {
  const eachFile = (name: string, which: RegExp, change: (path: string) => void): Damage => ({
    name: `${place}: ${name}`,
    does: (profile) => {
      const paths = filesBelow(join(profile.folder, PLACES[place])).filter((path) =>
        which.test(path),
      );
      if (paths.length === 0) throw new Error(`There is no ${String(which)} to be damaged.`);
      for (const path of paths) change(path);
    },
  });
  const whole = (name: string, change: (folder: string) => void): Damage => ({
    name: `${place}: ${name}`,
    does: ({ folder }) => change(join(folder, PLACES[place])),
  });
  const kinds: readonly Damage[] = [
    eachFile("every file emptied", /./, empty),
    eachFile("every file cut in half", /./, cut),
    eachFile("bytes of every file changed", /./, flip),
    ...(["emptied", "cut in half", "changed", "missing"] as const).map((what) =>
      eachFile(`pictures ${what}`, PICTURES[place], PICTURE_DAMAGES[what]),
    ),
    eachFile("log emptied", /\.log$/, empty),
    eachFile("log cut", /\.log$/, cut),
    eachFile("bytes of the log changed", /\.log$/, flip),
    eachFile("log missing", /\.log$/, remove),
    eachFile("list of files missing", /MANIFEST-\d+$/, remove),
    eachFile("list of files emptied", /MANIFEST-\d+$/, empty),
    eachFile("bytes of the list of files changed", /MANIFEST-\d+$/, flip),
    eachFile("name of the list emptied", /CURRENT$/, empty),
    eachFile("name of the list missing", /CURRENT$/, remove),
    whole("all missing", remove),
    whole("all missing, a file in its place", (folder) => {
      remove(folder);
      writeFileSync(folder, "");
    }),
    whole("each folder a file", (folder) => {
      for (const name of readdirSync(folder)) {
        remove(join(folder, name));
        writeFileSync(join(folder, name), "");
      }
    }),
    whole("each folder emptied", (folder) => {
      for (const name of readdirSync(folder)) {
        remove(join(folder, name));
        mkdirSync(join(folder, name));
      }
    }),
  ];
  return kinds;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

function empty(path: string): void {
  writeFileSync(path, "");
}

function cut(path: string): void {
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.subarray(0, Math.floor(bytes.length / 2)));
}

function flip(path: string): void {
  const bytes = readFileSync(path);
  for (let at = 7; at < bytes.length; at += 97) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  writeFileSync(path, bytes);
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
}
