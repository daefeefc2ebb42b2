/** Files that may hold many links: bookmarks as browsers export them, and other saved pages. */
export function isPage(name: string): boolean {
  return /\.html?$/i.test(name);
}

/** The text of a file: UTF-16 where its first bytes say so, else UTF-8. */
export function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder("utf-8").decode(bytes);
}
