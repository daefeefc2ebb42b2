import { crc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import { photoDetails, withoutPhotoDetails } from "./photo-details.ts";
import { readPictureHeader } from "./picture-header.ts";
import { pictureTypeOf } from "./picture-type.ts";

const text = (words: string) => [...new TextEncoder().encode(words)];
const latin = (words: string) => Array.from(words, (each) => each.charCodeAt(0));
const bytes = (...parts: readonly (readonly number[])[]) => new Uint8Array(parts.flat());

const PNG_START = latin("\x89PNG\r\n\x1a\n");
const IHDR = [0, 0, 0, 13, ...latin("IHDR"), 0, 0, 2, 0, 0, 0, 1, 0, 8, 6, 0, 0, 0, 0, 0, 0, 0];
const chunk = (name: string, length = 0) => [
  0,
  0,
  0,
  length,
  ...latin(name),
  ...Array.from({ length: length + 4 }, () => 0),
];

/** An EXIF segment with these tags of one 16-bit number each. */
function exif(...tags: readonly (readonly [number, number])[]): number[] {
  const entries = tags.flatMap(([tag, value]) => [
    tag >> 8,
    tag & 255,
    0,
    3,
    0,
    0,
    0,
    1,
    value >> 8,
    value & 255,
    0,
    0,
  ]);
  const body = [...latin("Exif\0\0MM\0*"), 0, 0, 0, 8, 0, tags.length, ...entries, 0, 0, 0, 0];
  return segment(0xe1, body);
}

function segment(marker: number, body: readonly number[]): number[] {
  return [0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255, ...body];
}

const SOI = [0xff, 0xd8];
const JFIF = segment(0xe0, latin("JFIF\0"));
const COLOURS = segment(0xe2, latin("ICC_PROFILE\0"));
const FRAME = segment(0xc0, [8, 1, 44, 2, 88, 1, 0, 0, 0]);
const PIXELS = [0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9];
const LOCATION = 0x8825;
const TURN = 0x0112;

describe("the kind of a picture", () => {
  it("is what its bytes say", () => {
    expect(pictureTypeOf(bytes(PNG_START, IHDR))).toBe("image/png");
    expect(pictureTypeOf(bytes(SOI, JFIF))).toBe("image/jpeg");
    expect(pictureTypeOf(bytes(latin("GIF89a")))).toBe("image/gif");
    expect(pictureTypeOf(bytes(latin("RIFF1234WEBPVP8 ")))).toBe("image/webp");
    expect(pictureTypeOf(bytes([0, 0, 0, 24], latin("ftypavif")))).toBe("image/avif");
    expect(pictureTypeOf(bytes([0, 0, 0, 24], latin("ftypheic")))).toBe("image/heic");
    expect(pictureTypeOf(bytes(latin("II*\0")))).toBe("image/tiff");
    expect(
      pictureTypeOf(bytes(text('\ufeff<?xml version="1.0"?>\n<!-- x -->\n<svg xmlns="">'))),
    ).toBe("image/svg+xml");
  });

  it("is none for a film, a page or a text, whatever they are called", () => {
    expect(pictureTypeOf(bytes([0, 0, 0, 24], latin("ftypisom")))).toBeNull();
    expect(pictureTypeOf(bytes(text("<html><svg></svg>")))).toBeNull();
    expect(pictureTypeOf(bytes([]))).toBeNull();
  });
});

describe("the header of a picture", () => {
  const size = { width: 512, height: 256 };

  it("says how large it is and whether it moves", () => {
    const png = bytes(PNG_START, IHDR, chunk("IDAT"));
    expect(readPictureHeader(png, "image/png")).toEqual({ ...size, isAnimated: false, frames: 1 });
    const moving = bytes(PNG_START, IHDR, [0, 0, 0, 8], latin("acTL"), [0, 0, 0, 7, 0, 0, 0, 0]);
    expect(readPictureHeader(moving, "image/png")).toEqual({
      ...size,
      isAnimated: true,
      frames: 7,
    });
    const jpeg = bytes(SOI, JFIF, exif([TURN, 1]), FRAME, PIXELS);
    expect(readPictureHeader(jpeg, "image/jpeg")).toMatchObject({ width: 600, height: 300 });
    const webp = bytes(latin("RIFF1234WEBPVP8X"), [10, 0, 0, 0, 2, 0, 0, 0, 255, 1, 0, 255, 0, 0]);
    const frame = [...latin("ANMF"), 3, 0, 0, 0, 1, 2, 3, 0];
    expect(readPictureHeader(bytes([...webp], frame, frame), "image/webp")).toEqual({
      ...size,
      isAnimated: true,
      frames: 2,
    });
  });

  it("of a GIF counts its frames", () => {
    const start = [...latin("GIF89a"), 0, 2, 0, 1, 0, 0, 0];
    const frame = [0x2c, 0, 0, 0, 0, 0, 2, 0, 1, 0, 8, 1, 0, 0];
    const delay = [0x21, 0xf9, 4, 0, 0, 0, 0, 0];
    const still = bytes(start, delay, frame, [0x3b]);
    expect(readPictureHeader(still, "image/gif")).toEqual({
      ...size,
      isAnimated: false,
      frames: 1,
    });
    const frames = Array.from({ length: 301 }, () => [...delay, ...frame]);
    expect(readPictureHeader(bytes(start, ...frames, [0x3b]), "image/gif")).toEqual({
      ...size,
      isAnimated: true,
      frames: 301,
    });
  });

  it("of a drawing is its size, else its box", () => {
    const drawing = (tag: string) =>
      readPictureHeader(bytes(text(`${tag}</svg>`)), "image/svg+xml");
    expect(drawing('<svg width="40px" height="30">')).toMatchObject({ width: 40, height: 30 });
    expect(drawing('<svg viewBox="0 0 24 12.5">')).toMatchObject({ width: 24, height: 12.5 });
    expect(drawing("<svg>")).toMatchObject({ width: 0, height: 0 });
  });

  it("of an AVIF says whether it is a sequence", () => {
    const avif = (brand: string) => bytes([0, 0, 0, 24], latin(`ftyp${brand}`), latin("0000mif1"));
    expect(readPictureHeader(avif("avis"), "image/avif").isAnimated).toBe(true);
    expect(readPictureHeader(avif("avif"), "image/avif").isAnimated).toBe(false);
  });

  it("that is cut short says nothing", () => {
    const unknown = { width: 0, height: 0, isAnimated: false, frames: 1 };
    expect(readPictureHeader(bytes(PNG_START), "image/png")).toEqual(unknown);
    expect(readPictureHeader(bytes(SOI), "image/jpeg")).toEqual(unknown);
    expect(readPictureHeader(bytes(latin("GIF89a")), "image/gif")).toEqual(unknown);
  });
});

describe("what a photo tells", () => {
  it("is its camera, and with it perhaps its place", () => {
    const told = (...parts: readonly number[][]) => photoDetails(bytes(SOI, ...parts, PIXELS));
    expect(told(JFIF, COLOURS)).toEqual({ some: false, location: false, turn: 1 });
    expect(told(exif([0x010f, 1]))).toEqual({ some: true, location: false, turn: 1 });
    expect(told(exif([TURN, 6], [LOCATION, 1]))).toEqual({ some: true, location: true, turn: 6 });
  });

  it("goes without another pixel, colour or turn", () => {
    const photo = bytes(
      SOI,
      exif([TURN, 6], [LOCATION, 1]),
      COLOURS,
      segment(0xfe, [1]),
      FRAME,
      PIXELS,
    );
    const bare = withoutPhotoDetails(photo);
    expect(photoDetails(bare)).toEqual({ some: true, location: false, turn: 6 });
    const upright = bytes(SOI, JFIF, exif([LOCATION, 1]), COLOURS, FRAME, PIXELS);
    expect(withoutPhotoDetails(upright)).toEqual(bytes(SOI, JFIF, COLOURS, FRAME, PIXELS));
  });

  it("goes from a PNG, where text of other programs stays", () => {
    const tiff = exif([TURN, 6], [LOCATION, 1]).slice(10);
    const part = (name: string, body: readonly number[]) => [
      0,
      0,
      body.length >> 8,
      body.length & 255,
      ...latin(name),
      ...body,
      1,
      2,
      3,
      4,
    ];
    const drawing = part("tEXt", latin("mxfile\0<mxfile>"));
    const xmp = part("iTXt", latin("XML:com.adobe.xmp\0\0\0\0\0<x tiff:Make='a'/>"));
    const end = [...chunk("IDAT", 1), ...chunk("IEND")];
    const photo = bytes(PNG_START, IHDR, part("eXIf", tiff), drawing, xmp, end);
    expect(photoDetails(photo)).toEqual({ some: true, location: true, turn: 6 });
    const bare = withoutPhotoDetails(photo);
    expect(photoDetails(bare)).toEqual({ some: false, location: false, turn: 6 });
    expect(latinOf(bare)).toContain("<mxfile>");
    const at = latinOf(bare).indexOf("eXIf");
    const length = bare[at - 1] ?? 0;
    const sum = new DataView(bare.buffer).getUint32(at + 4 + length);
    expect(sum).toBe(crc32(bare.subarray(at, at + 4 + length)));
    expect(latinOf(bare)).not.toContain("tiff:Make");
    expect(readPictureHeader(bare, "image/png")).toMatchObject({ width: 512, height: 256 });
    const upright = bytes(PNG_START, IHDR, xmp, drawing, end);
    expect(withoutPhotoDetails(upright)).toEqual(bytes(PNG_START, IHDR, drawing, end));
    // A screenshot says how large it is by EXIF, too, and is no photo.
    const screenshot = bytes(PNG_START, IHDR, part("eXIf", exif([TURN, 1]).slice(10)), end);
    expect(photoDetails(screenshot).some).toBe(false);
  });

  it("goes from a WebP, whose header says what it holds", () => {
    const part = (name: string, body: readonly number[]) => [
      ...latin(name),
      body.length,
      0,
      0,
      0,
      ...body,
      ...(body.length % 2 ? [0] : []),
    ];
    const head = (flags: number) => part("VP8X", [flags, 0, 0, 0, 255, 1, 0, 255, 0, 0]);
    const pixels = part("VP8 ", [1, 2, 3]);
    const file = (...parts: readonly number[][]) => {
      const all = [...latin("WEBP"), ...parts.flat()];
      return bytes(latin("RIFF"), [all.length, 0, 0, 0], all);
    };
    const place = part("EXIF", exif([LOCATION, 1]).slice(10));
    const photo = file(head(0x0c), pixels, place, part("XMP ", latin("<x/>")));
    expect(photoDetails(photo)).toEqual({ some: true, location: true, turn: 1 });
    expect(withoutPhotoDetails(photo)).toEqual(file(head(0), pixels));
    const turned = withoutPhotoDetails(
      file(head(8), pixels, part("EXIF", exif([TURN, 8], [LOCATION, 1]).slice(4))),
    );
    expect(photoDetails(turned)).toEqual({ some: false, location: false, turn: 8 });
    expect(readPictureHeader(turned, "image/webp")).toMatchObject({ width: 512, height: 256 });
  });
});

const latinOf = (of: Uint8Array) => new TextDecoder("latin1").decode(of);
