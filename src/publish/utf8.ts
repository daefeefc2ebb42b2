/**
 * The text of a file, its BOM kept; null where the bytes are not UTF-8. Nothing is guessed or replaced: a wrong reading
 * would be written back over the file.
 */
export function decodeUtf8(bytes: ArrayBuffer | Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

export interface Encoded {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Halves of surrogate pairs, which UTF-8 cannot hold: each became U+FFFD. A file that was read never has any. */
  readonly unpairedSurrogates: number;
}

/** The bytes of a text, nothing added and no line end changed. */
export function encodeUtf8(text: string): Encoded {
  return {
    bytes: new TextEncoder().encode(text),
    unpairedSurrogates: text.match(/\p{Surrogate}/gu)?.length ?? 0,
  };
}
