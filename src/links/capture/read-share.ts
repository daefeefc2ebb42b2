import type { FoundLink } from "../transfer/found-link.ts";
import { linesOfText } from "../transfer/lines.ts";
import { linksWithWords } from "../transfer/links-with-words.ts";
import { LONGEST_SELECTION, LONGEST_TITLE } from "./limits.ts";
import { webAddress } from "./page-address.ts";
import { firstBytes, plainWords } from "../plain/plain-words.ts";

/**
 * The links that another program shared with Galley (`share_target` of the manifest: `?title=…&text=…&url=…`). Many
 * programs leave the address out and write it into the text.
 */
export function readShare(search: string): FoundLink[] {
  const parameters = new URLSearchParams(search);
  const title = plainWords(parameters.get("title") ?? "", LONGEST_TITLE) || null;
  const text = (parameters.get("text") ?? "").slice(0, LONGEST_SELECTION);
  const href = webAddress(parameters.get("url") ?? "");
  const words = plainWords(href === null ? "" : text.replace(href, ""), LONGEST_SELECTION);
  if (href !== null) {
    const note = words === title ? "" : firstBytes(words, LONGEST_SELECTION);
    return [{ href, title, note }];
  }
  const links = linksWithWords(linesOfText(text)).filter((link) => webAddress(link.href) !== null);
  const [only] = links;
  return only && links.length === 1 ? [{ ...only, title: title ?? only.title }] : links;
}
