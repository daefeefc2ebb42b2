import { type Zippable, zipSync } from "fflate";

/** A file of a zip, with its path in it. */
export interface PackedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** One zip of the files at their paths. Text deflates well; pictures are deflated already, and stored as they are. */
export function packZip(files: readonly PackedFile[]): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const { path, bytes } of files)
    entries[path] = [bytes, { level: /\.(?:png|jpe?g|gif|webp|avif)$/i.test(path) ? 0 : 6 }];
  return new Uint8Array(zipSync(entries));
}
