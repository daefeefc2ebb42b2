import "./file-system-access.ts";
import { decodeUtf8 } from "./utf8.ts";

/** Whether the browser lets Galley write this file; asks the person where it must. Call it from a click or key. */
export async function mayWrite(handle: FileSystemFileHandle): Promise<boolean> {
  const mode = { mode: "readwrite" } as const;
  const state = (await handle.queryPermission?.(mode)) ?? "granted";
  if (state !== "prompt") return state === "granted";
  return (await handle.requestPermission?.(mode)) === "granted";
}

/** What the file holds now; `text` is null where it is not UTF-8. Rejects where the file is gone. */
export async function readOnDisk(handle: FileSystemFileHandle): Promise<{ text: string | null }> {
  const file = await handle.getFile();
  return { text: decodeUtf8(await file.arrayBuffer()) };
}

/**
 * Writes the file, closes it, and reads it back. Resolves to whether it then held these very bytes. Rejects with the
 * browser's error; the file is then as it was, since it is swapped only on closing.
 */
export async function writeOnDisk(
  handle: FileSystemFileHandle,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const writable = await handle.createWritable();
  try {
    await writable.write(bytes);
  } catch (error) {
    await writable.abort();
    throw error;
  }
  await writable.close();
  const file = await handle.getFile();
  const written = new Uint8Array(await file.arrayBuffer());
  return written.length === bytes.length && written.every((byte, index) => byte === bytes[index]);
}
