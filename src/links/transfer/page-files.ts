/** Files that may hold many links: bookmarks as browsers export them, and other saved pages. */
export function isPage(name: string): boolean {
  return /\.html?$/i.test(name);
}

/**
 * The text of a file: UTF-16 where its first bytes say so, UTF-8 where it can be that, else in the encoding that its
 * head names (`charset=gb2312`), else in that of Chinese browsers.
 */
export function textOfPage(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return (
    decoded(bytes, "utf-8") ?? decodedAsNamed(bytes) ?? decoded(bytes, "gb18030") ?? latin(bytes)
  );
}

/** How far into a file its encoding is looked for, as browsers do (HTML, "prescan a byte stream"). */
const LONGEST_HEAD = 1024;

function decodedAsNamed(bytes: Uint8Array): string | null {
  const head = latin(bytes.subarray(0, LONGEST_HEAD));
  const name = /charset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(head)?.[1];
  return name === undefined ? null : decoded(bytes, name);
}

/** null where the bytes are no text in the encoding, or there is none of this name. */
function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const latin = (bytes: Uint8Array): string => new TextDecoder("windows-1252").decode(bytes);
