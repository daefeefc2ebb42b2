import type { PictureType } from "./picture-type.ts";

/** What a picture says of itself before it is decoded. */
export interface PictureHeader {
  /** In pixels; 0 where it does not say. */
  readonly width: number;
  readonly height: number;
  /** Whether it has several frames, of which a canvas would keep the first alone. */
  readonly isAnimated: boolean;
  /** How many; 1 where it does not move. */
  readonly frames: number;
}

const UNKNOWN: PictureHeader = still(0, 0);

function still(width: number, height: number): PictureHeader {
  return { width, height, isAnimated: false, frames: 1 };
}

function moving(width: number, height: number, frames: number): PictureHeader {
  return { width, height, isAnimated: frames > 1, frames };
}

/**
 * Reads the header of a picture. A picture that decodes to more than memory holds is known by this before it is
 * decoded. Never throws: what is cut short is unknown.
 */
export function readPictureHeader(bytes: Uint8Array, type: PictureType): PictureHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    switch (type) {
      case "image/png":
        return pngHeader(view);
      case "image/gif":
        return moving(view.getUint16(6, true), view.getUint16(8, true), gifFrames(view));
      case "image/jpeg":
        return jpegHeader(view);
      case "image/webp":
        return webpHeader(view);
      case "image/avif":
        // A sequence says so by its brand; how large and how many is not read.
        return { ...UNKNOWN, isAnimated: latinAt(view, 8) === "avis" };
      case "image/svg+xml":
        return svgHeader(new TextDecoder().decode(bytes));
      default:
        return UNKNOWN;
    }
  } catch (error) {
    if (error instanceof RangeError) return UNKNOWN;
    throw error;
  }
}

/** The four letters at this place. */
function latinAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((each) => view.getUint8(at + each)));
}

function pngHeader(view: DataView): PictureHeader {
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  for (let at = 8; at + 8 <= view.byteLength; at += 12 + view.getUint32(at)) {
    const chunk = view.getUint32(at + 4);
    // One of a single frame is animated for whoever asks whether a canvas would keep it.
    if (chunk === ACTL)
      return { ...moving(width, height, view.getUint32(at + 8)), isAnimated: true };
    if (chunk === IDAT) break;
  }
  return still(width, height);
}
/** `acTL`, which stands before the pixels (`IDAT`) of an animated PNG. */
const ACTL = 0x6163544c;
const IDAT = 0x49444154;

/** Frames of a GIF; of one that is cut short those that are there. */
function gifFrames(view: DataView): number {
  const colours = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  let frames = 0;
  let at = 13 + colours(view.getUint8(10));
  const byteAt = (place: number): number => (place < view.byteLength ? view.getUint8(place) : 0);
  const skipBlocks = (): void => {
    while (byteAt(at) !== 0) at += 1 + byteAt(at);
    at += 1;
  };
  while (at < view.byteLength) {
    const kind = view.getUint8(at);
    if (kind === 0x21) at += 2;
    else if (kind === 0x2c) {
      frames += 1;
      at += 11 + colours(byteAt(at + 9));
    } else break;
    skipBlocks();
  }
  return frames;
}

/** The first frame header that is reached by going from segment to segment. */
function jpegHeader(view: DataView): PictureHeader {
  for (let at = 2; at + 9 <= view.byteLength; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at);
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![4, 8, 12].includes(marker & 0xf);
    if (isFrame) return still(view.getUint16(at + 7), view.getUint16(at + 5));
    if (marker < 0xff01) break;
  }
  return UNKNOWN;
}

function webpHeader(view: DataView): PictureHeader {
  const threeBytes = (at: number): number =>
    view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
  const chunk = latinAt(view, 12);
  if (chunk === "VP8X")
    return {
      ...moving(threeBytes(24) + 1, threeBytes(27) + 1, webpFrames(view)),
      isAnimated: (view.getUint8(20) & 2) !== 0,
    };
  if (chunk === "VP8L") {
    const bits = view.getUint32(21, true);
    return still((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1);
  }
  return still(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
}

/** Chunks of a frame (`ANMF`), each with its length before its bytes, which are an even number. */
function webpFrames(view: DataView): number {
  let frames = 0;
  for (let at = 12; at + 8 <= view.byteLength;) {
    if (view.getUint32(at) === ANMF) frames += 1;
    const length = view.getUint32(at + 4, true);
    at += 8 + length + (length % 2);
  }
  return Math.max(frames, 1);
}
const ANMF = 0x414e4d46;

function svgHeader(text: string): PictureHeader {
  const tag = /<svg\b[^>]*>/i.exec(text)?.[0] ?? "";
  const given = (name: string): number =>
    Number(new RegExp(`\\s${name}\\s*=\\s*["']\\s*([\\d.]+)(?:px)?\\s*["']`).exec(tag)?.[1] ?? 0);
  const box = /\sviewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(tag);
  const [width, height] = [given("width"), given("height")];
  if (width > 0 && height > 0) return still(width, height);
  return still(Number(box?.[1] ?? 0), Number(box?.[2] ?? 0));
}
