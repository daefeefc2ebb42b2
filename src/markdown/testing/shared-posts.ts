import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sharedFolder } from "../../testing/shared.ts";

/** One real post: its path below the corpus, and its text. */
export interface SharedPost {
  readonly path: string;
  readonly text: string;
}

/** Every post of the corpus, none where there is no corpus. Bytes that are no UTF-8 are an error. */
export function sharedPosts(): SharedPost[] {
  const folder = sharedFolder();
  if (folder === null) return [];
  const corpus = join(folder, "corpus");
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  return readdirSync(corpus, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .sort()
    .map((path) => ({ path, text: decoder.decode(readFileSync(join(corpus, path))) }));
}
