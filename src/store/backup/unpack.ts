import { checksum } from "../checksum.ts";
import type { FoundIssue } from "../second-copy/copied-issue.ts";
import type { FoundRecords } from "../second-copy/read-copy.ts";
import { MANIFEST, type ManifestIssue, sha256 } from "./backup-file.ts";
import { readManifest } from "./read-manifest.ts";

/** More than these in a zip is no backup of Galley's; sizes in bytes, as they are when unpacked. */
const MOST_FILES = 20_000;
const MOST_BYTES = 400 * 1024 * 1024;
const LARGEST_FILE = 64 * 1024 * 1024;

export type BackupRead =
  | { readonly kind: "read"; readonly at: number; readonly found: FoundRecords }
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

/** Reads a backup, or says why not; what it says of itself is believed only where its sums agree. Never rejects. */
export async function unpackBackup(bytes: Uint8Array<ArrayBuffer>): Promise<BackupRead> {
  try {
    const files = await filesOf(bytes);
    const list = files.get(MANIFEST);
    const manifest = list ? readManifest(textOf(list)) : null;
    if (!manifest) throw new RefusedBackup("no-backup");
    const texts = new Map<string, string>();
    await Promise.all(
      Object.entries(manifest.files).map(async ([path, sum]) => {
        const file = files.get(path);
        if (!file) throw new RefusedBackup("missing", path);
        if ((await sha256(file)) !== sum) throw new RefusedBackup("wrong-sum", path);
        texts.set(path, textOf(file));
      }),
    );
    const issues = manifest.issues.map((each) => issueOf(each, texts));
    return {
      kind: "read",
      at: manifest.at,
      found: { issues, unreadable: [], records: manifest.records },
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
async function filesOf(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const { unzipSync } = await import("fflate");
  const names = new Set<string>();
  let total = 0;
  unzipSync(bytes, {
    filter({ name, originalSize }) {
      total += originalSize;
      if (isOutside(name)) throw new RefusedBackup("outside", name.slice(0, 80));
      if (names.has(name) || names.size >= MOST_FILES) throw new RefusedBackup("too-many");
      if (originalSize > LARGEST_FILE || total > MOST_BYTES) throw new RefusedBackup("too-large");
      names.add(name);
      return false;
    },
  });
  const unpacked = unzipSync(bytes, { filter: ({ name }) => !name.endsWith("/") });
  return new Map(Object.entries(unpacked).map(([name, file]) => [name, new Uint8Array(file)]));
}

function isOutside(name: string): boolean {
  return /[\\\0:]|^\/|(?:^|\/)\.\.?(?:\/|$)/.test(name) || name === "__proto__";
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

function issueOf(
  { issue, head, file, opened, onDisk, exact }: ManifestIssue,
  texts: ReadonlyMap<string, string>,
): FoundIssue {
  const written = texts.get(file);
  if (written === undefined) throw new RefusedBackup("missing", file);
  const isExact = exact !== undefined && textOf(new TextEncoder().encode(exact)) === written;
  const text = isExact ? exact : written;
  const { id } = issue;
  const sum = checksum(text);
  return {
    issue,
    head: { id, ...head, text, sum, schema: 1 },
    opening: onDisk === null ? null : { id, text: texts.get(opened ?? file) ?? text, onDisk },
    isWhole: true,
  };
}
