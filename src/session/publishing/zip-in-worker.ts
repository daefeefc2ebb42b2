import type { PackedFile } from "../../publish/pack-zip.ts";
import { startWorker } from "../core/start-worker.ts";

/** Zips files in a thread of its own. Rejects where that cannot be loaded now. */
export async function zipInWorker(files: readonly PackedFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const { default: script } = await import("./zip.worker.ts?worker&url");
  const worker = startWorker(script, "zip");
  try {
    return await new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
      worker.addEventListener("message", ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) =>
        resolve(data),
      );
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
