import type { Zippable } from "fflate";
import type { FoundIssue } from "../second-copy/copied-issue.ts";
import { IS_RECORD } from "../second-copy/copied-records.ts";
import { type BackupManifest, MANIFEST, type ManifestIssue, sha256 } from "./backup-file.ts";
import type { Collected } from "./collect.ts";
import { packPictures } from "./pack-pictures.ts";
import { packVersions } from "./pack-versions.ts";

export interface PackOptions {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** What the file of an issue is called; names that are the same are made to differ. */
  readonly nameOf: (issue: FoundIssue) => string;
  /** Further files, by their paths, that are only there to be looked at. */
  readonly others?: Readonly<Record<string, string>>;
}

export interface PackedBackup {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many pictures are not in it; see `packPictures`. */
  readonly leftOut: number;
}

/** One zip of all that was found: plain files that anything can read, and a list by which Galley reads them back. */
export async function packBackup(
  found: Collected,
  { at, nameOf, others = {} }: PackOptions,
): Promise<PackedBackup> {
  const { zipSync } = await import("fflate");
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const add = (folder: string, name: string, text: string): string => {
    const path = freePath(files, folder, name);
    files.set(path, new TextEncoder().encode(text));
    return path;
  };
  const issues = found.issues.map((each): ManifestIssue => {
    const { issue, head, opening } = each;
    const name = nameOf(each);
    const file = add(issue.removed ? "trash" : "issues", name, head.text);
    const opened = opening && opening.text !== head.text ? add("opened", name, opening.text) : null;
    const { seq, epoch, savedAt } = head;
    return {
      issue,
      head: { seq, epoch, savedAt },
      file,
      opened,
      onDisk: opening?.onDisk ?? null,
      ...(/\p{Surrogate}/u.test(head.text) ? { exact: head.text } : {}),
    };
  });
  for (const profile of Object.values(found.records.profiles))
    if (IS_RECORD.profiles(profile)) add("profiles", `${profile.id}.yaml`, profile.yaml);
  add("", "inbox.json", JSON.stringify(Object.values(found.records.caught), null, 1));
  add("", "lessons.json", JSON.stringify(Object.values(found.records.lessons), null, 1));
  for (const [path, text] of Object.entries(others))
    files.set(path, new TextEncoder().encode(text));
  const versions = packVersions(found.versions, (id, text) => {
    const file = `versions/${id}.json`;
    files.set(file, text);
    return file;
  });
  const pictures = await packPictures(found);
  for (const [path, bytes] of pictures.files) files.set(path, bytes);
  const sums = await Promise.all(
    [...files].map(async ([path, bytes]) => [path, await sha256(bytes)] as const),
  );
  const manifest: BackupManifest = {
    galley: "backup",
    form: 1,
    at,
    issues,
    records: found.records,
    figures: found.figures,
    pictures: pictures.listed,
    versions,
    files: Object.fromEntries(sums),
  };
  const list = new TextEncoder().encode(JSON.stringify(manifest, null, 1));
  const entries: Zippable = { [MANIFEST]: list };
  // Pictures are as small as they can be.
  for (const [path, bytes] of files)
    entries[path] = [bytes, { level: pictures.files.has(path) ? 0 : 6 }];
  return { bytes: new Uint8Array(zipSync(entries, { level: 6 })), leftOut: pictures.leftOut };
}

/** A path that no other file has, ignoring case as most disks do, inside its folder. */
function freePath(files: ReadonlyMap<string, unknown>, folder: string, name: string): string {
  const taken = new Set([...files.keys()].map((path) => path.toLowerCase()));
  const flat = name.replace(/[/\\:\0]/g, "_").replace(/^\.+/, "_") || "issue.md";
  const dot = flat.lastIndexOf(".");
  const [stem, extension] = dot > 0 ? [flat.slice(0, dot), flat.slice(dot)] : [flat, ""];
  const within = folder === "" ? "" : `${folder}/`;
  for (let count = 1; ; count++) {
    const path = `${within}${count === 1 ? flat : `${stem} (${count})${extension}`}`;
    if (!taken.has(path.toLowerCase())) return path;
  }
}
