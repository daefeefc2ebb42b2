/** Tags of the first directory of EXIF, which begins as a TIFF does, with the value of each that is one number of 16 bits. */
export function exifTags(tiff: Uint8Array): { readonly tag: number; readonly value: number }[] {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  try {
    const little = view.getUint16(0) === 0x4949;
    const start = view.getUint32(4, little);
    return Array.from({ length: view.getUint16(start, little) }, (_, index) => {
      const at = start + 2 + index * 12;
      return { tag: view.getUint16(at, little), value: view.getUint16(at + 8, little) };
    });
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

/** EXIF that says how to turn a picture, and nothing else. */
export function exifOfTurn(turn: number): readonly number[] {
  const directory = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, turn];
  return [...directory, 0, 0, 0, 0, 0, 0];
}
