import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { joinBytes } from "./join-bytes.ts";

/** A file of a zip, with its path in it. */
export interface PackedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * One zip of the files at their paths. Text deflates well; pictures are deflated already, and stored as they are. `onPacked`
 * is told how many files are in it, after each.
 */
export function packZip(
  files: readonly PackedFile[],
  onPacked: (count: number) => void = () => undefined,
): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [index, { path, bytes }] of files.entries()) {
    const isPicture = /\.(?:png|jpe?g|gif|webp|avif)$/i.test(path);
    const entry = isPicture ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
    zip.add(entry);
    entry.push(bytes, true);
    onPacked(index + 1);
  }
  zip.end();
  return joinBytes(chunks);
}
