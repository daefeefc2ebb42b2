/** What the thread says: how many files are in, after each, and the zip once all are. */
export type ZipAnswer = { readonly packed: number } | { readonly zip: Uint8Array<ArrayBuffer> };
