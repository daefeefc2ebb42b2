import { Zip, ZipDeflate, ZipPassThrough } from "fflate";

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
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
