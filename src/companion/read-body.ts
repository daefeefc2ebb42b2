import type { IncomingMessage } from "node:http";
import { type Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { Refusal } from "./refusal.ts";

/** Of a page that is longer, this much is read: what it says of itself stands at its beginning. */
export const LONGEST_BODY = 1_000_000;

const DECODERS: ReadonlyMap<string, () => NodeJS.ReadWriteStream & Readable> = new Map([
  ["gzip", createGunzip],
  ["x-gzip", createGunzip],
  ["deflate", createInflate],
  ["br", createBrotliDecompress],
]);

/**
 * The body of an answer, uncompressed, up to one megabyte of it; whatever comes behind is never received or expanded.
 *
 * @throws Refusal
 */
export async function readBody(message: IncomingMessage, signal: AbortSignal): Promise<Buffer> {
  const encoding = message.headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
  const decoder = encoding === "identity" ? null : DECODERS.get(encoding);
  if (decoder === undefined) {
    message.destroy();
    throw new Refusal("not-html");
  }
  const taken = new Taken();
  try {
    if (decoder) await pipeline(message, decoder(), taken, { signal });
    else await pipeline(message, taken, { signal });
  } catch {
    if (!taken.isFull) throw new Refusal(signal.aborted ? "too-slow" : "no-answer");
  } finally {
    message.destroy();
  }
  return taken.bytes();
}

/** Takes what is written to it until it is full, and then breaks the pipeline. */
class Taken extends Writable {
  isFull = false;
  private readonly chunks: Buffer[] = [];
  private length = 0;

  bytes(): Buffer {
    return Buffer.concat(this.chunks).subarray(0, LONGEST_BODY);
  }

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error) => void): void {
    this.chunks.push(chunk);
    this.length += chunk.length;
    this.isFull = this.length >= LONGEST_BODY;
    done(this.isFull ? new Error("full") : undefined);
  }
}
