import { packZip, type PackedFile } from "../../publish/pack-zip.ts";

// Zips beside the page, which would stand still for many figures.
self.addEventListener("message", ({ data }: MessageEvent<readonly PackedFile[]>) => {
  const zip = packZip(data);
  self.postMessage(zip, { transfer: [zip.buffer] });
});
