import { deflateSync } from "node:zlib";
import type { Page } from "@playwright/test";

/**
 * A PNG of this size as a bad program writes one: without compression, if `level` does not say otherwise. With `noise`, nobody
 * can compress it well.
 */
export function pngFile(width: number, height: number, noise = false, level = 0): Buffer {
  const row = 1 + width * 3;
  const pixels = Buffer.alloc(row * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let part = 0; part < 3; part++)
        pixels[y * row + 1 + x * 3 + part] = noise
          ? (x * 73 + y * 151 + ((x * y) % 251) * 31 + part * 67) & 255
          : (x >> 5) % 2 === (y >> 5) % 2
            ? 235
            : 40 * part;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return pngOf(head, deflateSync(pixels, { level }));
}

/**
 * A screenshot of about 2 MB, each of another number, 1920 × 1080: a page of flat colours and lines with a picture in it, as a
 * program writes one that does not take pains.
 */
export function screenshotFile(number: number): Buffer {
  const [width, height] = [1920, 1080];
  const row = 1 + width * 3;
  const pixels = Buffer.alloc(row * height, 250);
  // The same noise for everybody: a generator of its own, begun by the number.
  let seed = number + 1;
  const random = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed >>> 24;
  };
  for (let y = 0; y < height; y++) {
    const line = y * row;
    pixels[line] = 0;
    const isPicture = y > 300 && y < 660;
    for (let at = 1; at < row; at++)
      if (isPicture) pixels[line + at] = ((at >> 3) + y * 2 + (random() & 7)) & 255;
      else if (y % 30 < 12 && ((at * 7 + y) >> 4) % 3 === 0) pixels[line + at] = 30;
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return pngOf(head, deflateSync(pixels, { level: 1 }));
}

function pngOf(head: Buffer, data: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", head),
    chunk("IDAT", data),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, sum]);
}

function crc(bytes: Buffer): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}

/** A picture of this size with some hundred colours. The browser draws it. */
export async function drawnFile(
  page: Page,
  type: "image/jpeg" | "image/webp",
  width: number,
  height: number,
): Promise<Buffer> {
  const coded = await page.evaluate(
    async ([kind, across, down]) => {
      const canvas = new OffscreenCanvas(across, down);
      const pen = canvas.getContext("2d");
      if (!pen) throw new Error("no canvas");
      for (let at = 0; at < 400; at++) {
        pen.fillStyle = `hsl(${at * 37} 60% ${20 + (at % 7) * 10}%)`;
        pen.fillRect((at * 131) % across, (at * 71) % down, 90, 60);
      }
      const blob = await canvas.convertToBlob({ type: kind, quality: 0.98 });
      const bytes = new Uint8Array(await blob.arrayBuffer());
      return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
    },
    [type, width, height] as const,
  );
  return Buffer.from(coded, "latin1");
}

/** A JPEG of this size, with a camera's words of where it was taken. */
export async function jpegWithPlace(page: Page, width: number, height: number): Promise<Buffer> {
  const picture = await drawnFile(page, "image/jpeg", width, height);
  const exif = Buffer.from(
    "Exif\0\0MM\0*\0\0\0\x08\0\x01\x88\x25\0\x04\0\0\0\x01\0\0\0\x1a\0\0\0\0\0\0\0\0\0\0",
    "latin1",
  );
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  return Buffer.concat([picture.subarray(0, 2), head, exif, picture.subarray(2)]);
}

/** A picture of few pixels that moves: two frames, one of each colour. */
export function movingGif(): Buffer {
  const frame = (colour: number): Buffer => {
    // A pause of half a second, then 2 × 2 pixels of one colour, each after the code that clears the table.
    const codes = [4, colour, 4, colour, 4, colour, 4, colour, 5];
    const bits = codes.reduceRight((sum, code) => sum * 8n + BigInt(code), 0n);
    const data = Buffer.from([0, 8, 16, 24].map((at) => Number((bits >> BigInt(at)) & 255n)));
    const control = [0x21, 0xf9, 4, 0, 50, 0, 0, 0];
    const place = [0x2c, 0, 0, 0, 0, 2, 0, 2, 0, 0];
    return Buffer.concat([Buffer.from([...control, ...place, 2, data.length]), data, Buffer.of(0)]);
  };
  const size = [2, 0, 2, 0];
  const colours = [235, 60, 40, 40, 60, 235, 0, 0, 0, 255, 255, 255];
  const head = Buffer.from([...Buffer.from("GIF89a"), ...size, 0x91, 0, 0, ...colours]);
  const again = Buffer.from("\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0", "latin1");
  return Buffer.concat([head, again, frame(0), frame(1), Buffer.of(0x3b)]);
}

/** A few squares in grey and colour, 24 × 16. */
export function avifFile(): Buffer {
  return Buffer.from(
    "AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAADybWV0YQAAAAAAAAAoaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAGxp" +
      "YmF2aWYAAAAADnBpdG0AAAAAAAEAAAAeaWxvYwAAAABEAAABAAEAAAABAAABGgAAACQAAAAoaWluZgAAAAAAAQAAABppbmZlAgAAAAAB" +
      "AABhdjAxQ29sb3IAAAAAamlwcnAAAABLaXBjbwAAABRpc3BlAAAAAAAAABgAAAAQAAAAEHBpeGkAAAAAAwgICAAAAAxhdjFDgQAMAAAA" +
      "ABNjb2xybmNseAABAA0ABgAAAAAXaXBtYQAAAAAAAAABAAEEAQKDBAAAACxtZGF0EgAKCRgQ7/yQENBgQDIVRvAAABAQGiS7eucFYxCS" +
      "NoK3u62a",
    "base64",
  );
}
