import { execFileSync } from "node:child_process";
import {
  closeSync,
  mkdtempSync,
  openSync,
  rmSync,
  statfsSync,
  truncateSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A disk of its own for a browser, in a file: it can be full, and its power can be cut. */
export interface LoopDisk {
  /** Where it is mounted. */
  readonly folder: string;
  /** Leaves no byte free, until the result is called. */
  readonly fill: () => () => void;
  /** The same disk as it would be found if its power were cut now. */
  readonly cutPower: () => LoopDisk;
  readonly remove: () => void;
}

/** A browser writes nothing more where less than a gigabyte or so is free; what nobody has written takes no room here. */
const SIZE = 8 * 1_024 ** 3;

/** null where this machine does not let a disk be mounted. */
export function loopDisk(): LoopDisk | null {
  const place = mkdtempSync(join(tmpdir(), "galley-disk-"));
  const image = join(place, "image");
  try {
    closeSync(openSync(image, "w"));
    truncateSync(image, SIZE);
    run("mkfs.ext4", "-q", "-F", "-m", "0", image);
    return mounted(place, image);
  } catch {
    rmSync(place, { recursive: true, force: true });
    return null;
  }
}

function mounted(place: string, image: string): LoopDisk {
  const folder = mkdtempSync(join(place, "mounted-"));
  run("mount", "-o", "loop", image, folder);
  return {
    folder,
    fill: () => fill(join(folder, "filler")),
    cutPower() {
      const other = mkdtempSync(join(tmpdir(), "galley-disk-"));
      const copy = join(other, "image");
      run("cp", "--sparse=always", image, copy);
      return mounted(other, copy);
    },
    remove() {
      run("umount", "--lazy", folder);
      rmSync(place, { recursive: true, force: true });
    },
  };
}

function fill(path: string): () => void {
  const file = openSync(path, "a");
  const { bavail, bsize } = statfsSync(path);
  run("fallocate", "--length", String(bavail * bsize - 67_108_864), path);
  for (const size of [1_048_576, 4_096, 1]) {
    const bytes = Buffer.alloc(size, 1);
    try {
      for (;;) writeSync(file, bytes);
    } catch {
      // No room for so much any more; for less there may be.
    }
  }
  closeSync(file);
  if (statfsSync(path).bavail > 0) throw new Error("The disk is not full.");
  return () => rmSync(path);
}

function run(command: string, ...given: readonly string[]): void {
  execFileSync(command, given);
}
