import type { RawPicture } from "../../publish/preview/raw-page.ts";

/** In pixels: that of a column, and the most that is drawn. */
const WIDE = 660;
const LONGEST_SIDE = 1600;

/**
 * Pictures of the page as `data:` URLs, which a frame with an origin of its own may show. The result answers null until one
 * is drawn, and then `tell` is called; also for one that cannot be drawn.
 */
export function createDataUrls(tell: () => void): (url: string) => RawPicture | null {
  const drawn = new Map<string, RawPicture | null>();
  const draw = async (url: string): Promise<void> => {
    const image = new Image();
    image.src = url;
    await image.decode();
    const scale = Math.min(1, LONGEST_SIDE / Math.max(image.naturalWidth, image.naturalHeight, 1));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round((image.naturalWidth || 300) * scale);
    canvas.height = Math.round((image.naturalHeight || 150) * scale);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    drawn.set(url, { url: canvas.toDataURL(), isWide: image.naturalWidth > WIDE });
    tell();
  };
  return (url) => {
    const known = drawn.get(url);
    if (known === undefined) {
      drawn.set(url, null);
      // One that is broken stays its words.
      draw(url).catch(() => undefined);
    }
    return known ?? null;
  };
}
