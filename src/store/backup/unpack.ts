import { checksum } from "../checksum.ts";
import type { FoundIssue } from "../second-copy/copied-issue.ts";
import type { PictureRecord } from "../records.ts";
import { readVersionRecords } from "../versions/read-version-records.ts";
import type { IssueVersionRecords } from "../versions/read-versions.ts";
import {
  MANIFEST,
  type ManifestIssue,
  type ManifestPicture,
  type ManifestVersions,
  sha256,
} from "./backup-file.ts";
import type { Collected } from "./collect.ts";
import { leadsOutside } from "./leads-outside.ts";
import { LARGEST_FILE, MOST_BYTES, MOST_FILES } from "./limits.ts";
import { readManifest } from "./read-manifest.ts";

export type BackupRead =
  | { readonly kind: "read"; readonly at: number; readonly found: Collected }
  | { readonly kind: "refused"; readonly reason: BackupRefusal; readonly name: string };

/**
 * Why a zip was not opened. `name`: the file of it that is to blame, "" where none is.
 * - `no-zip`    it is no zip, or not all of it is there
 * - `no-backup` it has no list of Galley's, or one that cannot be read
 * - `outside`   a file of it wants to be written outside of its folder
 * - `too-large` it is, or becomes, larger than any backup
 * - `too-many`  it has more files than any backup
 * - `wrong-sum` a file is not what was packed
 * - `missing`   a file of the list is not in it
 */
export type BackupRefusal =
  | "no-zip"
  | "no-backup"
  | "outside"
  | "too-large"
  | "too-many"
  | "wrong-sum"
  | "missing";

/** The files of a zip by their paths. */
type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** Reads a backup, or says why not; what it says of itself is believed only where its sums agree. Never rejects. */
export async function unpackBackup(bytes: Uint8Array<ArrayBuffer>): Promise<BackupRead> {
  try {
    const files = await filesOf(bytes);
    const list = files.get(MANIFEST);
    const manifest = list ? readManifest(textOf(list)) : null;
    if (!manifest) throw new RefusedBackup("no-backup");
    const sealed: Files = new Map(
      Object.keys(manifest.files).flatMap((path) => {
        const file = files.get(path);
        return file ? [[path, file]] : [];
      }),
    );
    await Promise.all(
      Object.entries(manifest.files).map(async ([path, sum]) => {
        const file = files.get(path);
        if (!file) throw new RefusedBackup("missing", path);
        if ((await sha256(file)) !== sum) throw new RefusedBackup("wrong-sum", path);
      }),
    );
    const { at, records, figures } = manifest;
    const issues = manifest.issues.map((each) => issueOf(each, sealed));
    const pictures = manifest.pictures.map((each) => pictureOf(each, sealed));
    const versions = manifest.versions.map((each) => versionsIn(each, sealed));
    return {
      kind: "read",
      at,
      found: { issues, unreadable: [], records, figures, pictures, versions },
    };
  } catch (error) {
    return error instanceof RefusedBackup
      ? { kind: "refused", reason: error.reason, name: error.path }
      : { kind: "refused", reason: "no-zip", name: "" };
  }
}

class RefusedBackup extends Error {
  readonly reason: BackupRefusal;
  readonly path: string;
  constructor(reason: BackupRefusal, path = "") {
    super(reason);
    this.reason = reason;
    this.path = path;
  }
}

/** The files of a zip. All names and sizes are looked at before anything is unpacked. */
async function filesOf(bytes: Uint8Array<ArrayBuffer>): Promise<Files> {
  const { unzipSync } = await import("fflate");
  const names = new Set<string>();
  let total = 0;
  unzipSync(bytes, {
    filter({ name, originalSize }) {
      total += originalSize;
      if (leadsOutside(name)) throw new RefusedBackup("outside", name.slice(0, 80));
      if (names.has(name) || names.size >= MOST_FILES) throw new RefusedBackup("too-many");
      if (originalSize > LARGEST_FILE || total > MOST_BYTES) throw new RefusedBackup("too-large");
      names.add(name);
      return false;
    },
  });
  const unpacked = unzipSync(bytes, { filter: ({ name }) => !name.endsWith("/") });
  return new Map(Object.entries(unpacked).map(([name, file]) => [name, new Uint8Array(file)]));
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

function issueOf(
  { issue, head, file, opened, onDisk, exact }: ManifestIssue,
  files: Files,
): FoundIssue {
  const textAt = (path: string): string | null => {
    const bytes = files.get(path);
    return bytes ? textOf(bytes) : null;
  };
  const written = textAt(file);
  if (written === null) throw new RefusedBackup("missing", file);
  const isExact = exact !== undefined && textOf(new TextEncoder().encode(exact)) === written;
  const text = isExact ? exact : written;
  const { id } = issue;
  const sum = checksum(text);
  return {
    issue,
    head: { id, ...head, text, sum, schema: 1 },
    opening: onDisk === null ? null : { id, text: textAt(opened ?? file) ?? text, onDisk },
    isWhole: true,
  };
}

function versionsIn({ id, file }: ManifestVersions, files: Files): IssueVersionRecords {
  const bytes = files.get(file);
  if (!bytes) throw new RefusedBackup("missing", file);
  try {
    return readVersionRecords(JSON.parse(textOf(bytes)), id);
  } catch {
    // The texts of today are worth more than those of former days.
    return { id, versions: [], bases: [] };
  }
}

function pictureOf({ file, type, ...rest }: ManifestPicture, files: Files): PictureRecord {
  const bytes = files.get(file);
  if (!bytes) throw new RefusedBackup("missing", file);
  return { ...rest, content: new Blob([bytes], { type }) };
}
