/** A part of a picture's file that tells something beside its pixels. */
export interface TellingPart {
  /** Where it stands, with all that belongs to it. */
  readonly from: number;
  readonly to: number;
  /** What it tells: EXIF as a TIFF begins, or words. */
  readonly exif: Uint8Array | null;
  readonly words: string;
}

/** How a kind of file tells something beside its pixels. */
export interface TellingKind {
  readonly parts: (bytes: Uint8Array) => readonly TellingPart[];
  /** The same file without these parts, and with how it must be turned; 1: not at all. */
  readonly without: (
    bytes: Uint8Array,
    parts: readonly TellingPart[],
    turn: number,
  ) => Uint8Array<ArrayBuffer>;
  /** Whether any such part tells of a camera: else only those that say so do, since screenshots have some, too. */
  readonly isOfPhotos: boolean;
}

/** The bytes between these parts, in order, from `begin` on. */
export function bytesBetween(
  bytes: Uint8Array,
  parts: readonly TellingPart[],
  begin: number,
): readonly Uint8Array[] {
  const ends = [begin, ...parts.map(({ to }) => to)];
  const begins = [...parts.map(({ from }) => from), bytes.length];
  return ends.map((from, index) => bytes.subarray(from, begins[index]));
}

export function latin(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
