import type { PackedFile } from "../../publish/pack-zip.ts";
import { startWorker } from "../core/start-worker.ts";
import type { ZipAnswer } from "./zip-answer.ts";

/** Zips files in a thread of its own; `onPacked` is told how many are in. Rejects where that cannot be loaded now. */
export async function zipInWorker(
  files: readonly PackedFile[],
  onPacked: (count: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: script } = await import("./zip.worker.ts?worker&url");
  const worker = startWorker(script, "zip");
  try {
    return await new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
      worker.addEventListener("message", ({ data }: MessageEvent<ZipAnswer>) => {
        if ("zip" in data) resolve(data.zip);
        else onPacked(data.packed);
      });
      worker.addEventListener("error", () => reject(new Error("the zip was not made")));
      worker.postMessage(
        files,
        files.map(({ bytes }) => bytes.buffer),
      );
    });
  } finally {
    worker.terminate();
  }
}
