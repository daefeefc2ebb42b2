import { decodeUtf8 } from "./utf8.ts";

/** No issue is longer; a film that was dropped by mistake is not read into memory. */
const MAX_BYTES = 20 * 1024 * 1024;

const MARKDOWN_NAME = /\.(?:md|markdown|mkdn?|mdown)$/i;

export type FileRead =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "refused"; readonly reason: RefusalReason };
/** `too-large`: over 20 MB. `unreadable`: the browser could not read the file. */
export type RefusalReason = "not-utf-8" | "not-markdown" | "too-large" | "unreadable";

/** Reads a Markdown file to the byte, or says why not. Never throws. */
export async function readMarkdownFile(file: File): Promise<FileRead> {
  if (!MARKDOWN_NAME.test(file.name)) return { kind: "refused", reason: "not-markdown" };
  return readTextFile(file);
}

/** Reads a text file of any name. Never throws. */
export async function readTextFile(file: File): Promise<FileRead> {
  if (file.size > MAX_BYTES) return { kind: "refused", reason: "too-large" };
  try {
    const text = decodeUtf8(await file.arrayBuffer());
    return text === null ? { kind: "refused", reason: "not-utf-8" } : { kind: "text", text };
  } catch {
    return { kind: "refused", reason: "unreadable" };
  }
}
