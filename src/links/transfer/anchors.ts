import { attribute, tokensOf } from "./html-tokens.ts";
import { LONGEST_TEXT } from "./transfer.ts";

/** An `<a>` of an HTML text: its address, and its words (of a link that holds only a picture, the picture's `alt`). */
export interface Anchor {
  readonly href: string;
  readonly words: string;
}

/** The anchors of an HTML text in order. */
export function anchorsOf(html: string): Anchor[] {
  const anchors: Anchor[] = [];
  let open: { href: string; words: string; alt: string } | null = null;
  const close = (): void => {
    if (open) anchors.push({ href: open.href, words: open.words.trim() || open.alt });
    open = null;
  };
  for (const token of tokensOf(html.slice(0, LONGEST_TEXT))) {
    if (token.kind === "text") {
      if (open) open.words += token.text;
    } else if (token.name === "a") {
      close();
      const href = attribute(token, "href");
      open = href === null ? null : { href, words: "", alt: "" };
    } else if (token.name === "/a") close();
    else if (!open) continue;
    else if (token.name === "img") open.alt ||= attribute(token, "alt") ?? "";
    else if (/^\/?(p|div|br|li|h\d)$/.test(token.name)) open.words += " ";
  }
  close();
  return anchors;
}
