import type { FoundLink } from "../transfer/found-link.ts";
import { linesOfText } from "../transfer/lines.ts";
import { transferLink } from "../transfer/transfer.ts";
import { linksWithWords } from "../transfer/links-with-words.ts";
import { LONGEST_SELECTION, LONGEST_CAPTURED_TITLE } from "./limits.ts";
import { webAddress } from "./page-address.ts";
import { firstBytes, plainWords } from "../plain/plain-words.ts";

/**
 * The links that another program shared with Galley (`share_target` of the manifest: `?title=…&text=…&url=…`). Many
 * programs leave the address out and write it into the text.
 */
export function readShare(search: string): FoundLink[] {
  const parameters = new URLSearchParams(search);
  const said = plainWords(parameters.get("title") ?? "", LONGEST_CAPTURED_TITLE);
  const text = (parameters.get("text") ?? "").slice(0, LONGEST_SELECTION);
  const href = webAddress(parameters.get("url") ?? "");
  const words = plainWords(href === null ? "" : text.replace(href, ""), LONGEST_SELECTION);
  if (href !== null) {
    const note = words === said ? "" : firstBytes(words, LONGEST_SELECTION);
    return [{ href, title: titleOf(href, said), note }];
  }
  const links = linksWithWords(linesOfText(text)).filter((link) => webAddress(link.href) !== null);
  const [only] = links;
  return only && links.length === 1
    ? [{ ...only, title: titleOf(only.href, said) ?? only.title }]
    : links;
}

/** null for a title that is only the address again. */
function titleOf(href: string, said: string): string | null {
  return transferLink(href, said)?.title ?? null;
}
