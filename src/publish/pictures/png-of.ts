import { drawn, encoded } from "./canvas.ts";

/** A drawing's size is its own choice: it is made so many times as large, and still sharp on the screens of telephones. */
const DRAWING_SCALE = 2;

/**
 * A picture as a PNG, which is what all browsers put on the clipboard, of at most so many bytes: a larger one is made
 * smaller. One that is such a PNG stays as it is. Rejects where the browser cannot show the picture. For the page: a
 * drawing (SVG) is read by an element.
 */
export async function pngOf(content: Blob, mostBytes: number): Promise<Blob> {
  if (content.type === "image/png" && content.size <= mostBytes) return content;
  const bitmap = await bitmapOf(content);
  try {
    let longest = Math.max(bitmap.width, bitmap.height);
    for (;;) {
      const bytes = await encoded(drawn(bitmap, longest), "image/png", 1);
      if (!bytes) throw new Error("no PNG");
      if (bytes.length <= mostBytes || longest <= 16)
        return new Blob([bytes], { type: "image/png" });
      // Bytes grow with the area; a little less, so that few rounds are enough.
      longest = Math.floor(longest * Math.min(0.9, Math.sqrt(mostBytes / bytes.length)));
    }
  } finally {
    bitmap.close();
  }
}

async function bitmapOf(content: Blob): Promise<ImageBitmap> {
  if (content.type !== "image/svg+xml") return createImageBitmap(content);
  const url = URL.createObjectURL(content);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return await createImageBitmap(image, {
      resizeWidth: image.naturalWidth * DRAWING_SCALE,
      resizeHeight: image.naturalHeight * DRAWING_SCALE,
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
