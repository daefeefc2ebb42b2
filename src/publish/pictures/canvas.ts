/** Pixels of a decoded picture, at most so long; null: as they are. Halved step by step, which keeps small letters sharp. */
export function drawn(bitmap: ImageBitmap, longestSide: number | null): OffscreenCanvas {
  const { width, height } = bitmap;
  const share = longestSide === null ? 1 : Math.min(1, longestSide / Math.max(width, height));
  const [toWidth, toHeight] = [width, height].map((side) => Math.max(1, Math.round(side * share)));
  let from: ImageBitmap | OffscreenCanvas = bitmap;
  for (;;) {
    const isLast = from.width <= 2 * (toWidth ?? 1);
    const to: OffscreenCanvas = isLast
      ? canvas(toWidth ?? 1, toHeight ?? 1)
      : canvas(Math.ceil(from.width / 2), Math.ceil(from.height / 2));
    const pen = penOf(to);
    pen.imageSmoothingQuality = "high";
    pen.drawImage(from, 0, 0, to.width, to.height);
    if (isLast) return to;
    from = to;
  }
}

/** Whether any pixel lets through what is behind it. */
export function isSeeThrough(of: OffscreenCanvas): boolean {
  const { data } = penOf(of).getImageData(0, 0, of.width, of.height);
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return true;
  return false;
}

/** Whether it has no more colours than a drawing has. */
export function hasFewColours(of: OffscreenCanvas): boolean {
  const { data } = penOf(of).getImageData(0, 0, of.width, of.height);
  const colours = new Set<number>();
  for (let at = 0; at < data.length && colours.size <= 256; at += 4)
    colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
  return colours.size <= 256;
}

/** Its bytes as a file of this type; null where the browser writes none of it, and would give another. */
export async function encoded(
  of: OffscreenCanvas,
  type: string,
  quality: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const blob = await of.convertToBlob({ type, quality });
  return blob.type === type ? new Uint8Array(await blob.arrayBuffer()) : null;
}

function canvas(width: number, height: number): OffscreenCanvas {
  return new OffscreenCanvas(width, height);
}

function penOf(of: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const pen = of.getContext("2d", { willReadFrequently: true });
  if (!pen) throw new Error("no canvas");
  return pen;
}
