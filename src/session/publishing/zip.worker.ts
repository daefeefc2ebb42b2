import { packZip, type PackedFile } from "../../publish/pack-zip.ts";
import type { ZipAnswer } from "./zip-answer.ts";

// Zips beside the page, which would stand still for many figures.
self.addEventListener("message", ({ data }: MessageEvent<readonly PackedFile[]>) => {
  const zip = packZip(data, (packed) => answer({ packed }));
  answer({ zip });
});

function answer(given: ZipAnswer): void {
  self.postMessage(given, { transfer: "zip" in given ? [given.zip.buffer] : [] });
}
