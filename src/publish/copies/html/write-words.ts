import {
  type CopyInline,
  type CopyLink,
  type CopyPicture,
  COPY_STYLES,
  textOf,
  pictureWords,
} from "../piece.ts";
import { namedKindOf } from "../pictures.ts";
import type { Report } from "../report.ts";
import { hostOf, missingScheme, saysAddress, shortPrintedAddress } from "../short-address.ts";
import { element } from "./element.ts";
import { escapeHtmlText } from "./escape.ts";
import type { HtmlPlace } from "./html-place.ts";
import type { Notes } from "./notes.ts";

/** What is written with while the pieces of a copy are. */
export interface HtmlWriting {
  readonly place: HtmlPlace;
  readonly notes: Notes;
  readonly report: Report;
  readonly sectionLevel: number;
}

/** HTML of the words of a line, its links as the place has them. */
export function wordsAsHtml(words: readonly CopyInline[], writing: HtmlWriting): string {
  const lone = writing.place.hidesLoneAddress ? loneAddress(words) : null;
  if (lone) return writeLoneAddress(lone, writing);
  let html = "";
  for (let at = 0; at < words.length;) {
    const link = words[at]?.link ?? null;
    let end = at + 1;
    while (end < words.length && (words[end]?.link ?? null) === link) end++;
    const run = words.slice(at, end);
    html += link ? writeLink(link, run, writing) : writeRun(run, writing);
    at = end;
  }
  return html;
}

function writeRun(words: readonly CopyInline[], writing: HtmlWriting): string {
  return words.map((word) => writeWord(word, writing)).join("");
}

function writeWord(word: CopyInline, writing: HtmlWriting): string {
  if (word.kind === "break") return "<br>";
  if (word.kind === "picture") return writePicture(word.picture, writing, word.link !== null);
  const { elements, styles } = writing.place;
  return COPY_STYLES.toReversed().reduce(
    (inside, style) =>
      word.styles.has(style) ? element(elements[style], styles[style], inside) : inside,
    escapeHtmlText(word.text),
  );
}

function writeLink(link: CopyLink, words: readonly CopyInline[], writing: HtmlWriting): string {
  const { place, report, notes } = writing;
  const { address } = link;
  const form = place.linkForm(link);
  if (form === "anchor" && !place.linksPictures)
    return writeLinkBehindPictures(link, words, writing);
  const inside = writeRun(words, writing);
  const said = textOf(words).replace(/\s+/g, " ").trim();
  if (form === "anchor") {
    report.add("link-kept", address);
    return element(place.elements.link, place.styles.link, inside, { href: address });
  }
  const scheme = missingScheme(said, address);
  if (scheme !== null) {
    report.add("link-address", address);
    return escapeHtmlText(scheme) + inside;
  }
  if (form === "note") {
    report.add("link-noted", address);
    const mark = `[${notes.numberOf(address, said || altOf(words))}]`;
    return inside + element(place.elements["note-mark"], place.styles["note-mark"], mark);
  }
  if (form === "host") {
    report.add("link-host", address);
    return (
      inside +
      element(place.elements.host, place.styles.host, escapeHtmlText(` ${hostOf(address)}`))
    );
  }
  report.add("link-words", address);
  return inside;
}

/** A link whose pictures stand in front of it: one that has no words is what they show, else its address. */
function writeLinkBehindPictures(
  { address }: CopyLink,
  words: readonly CopyInline[],
  writing: HtmlWriting,
): string {
  const { place, report } = writing;
  report.add("link-kept", address);
  const pictures = words.filter((word) => word.kind === "picture");
  for (const { picture } of pictures) report.add("picture-unlinked", picture.source);
  const others = words.filter((word) => word.kind !== "picture");
  const said =
    textOf(others).trim() === ""
      ? escapeHtmlText(altOf(words) || shortPrintedAddress(address))
      : writeRun(others, writing);
  const link = element(place.elements.link, place.styles.link, said, { href: address });
  return writeRun(pictures, writing) + link;
}

function altOf(words: readonly CopyInline[]): string {
  return words
    .map((word) => (word.kind === "picture" ? word.picture.alt : ""))
    .join(" ")
    .trim();
}

/**
 * A picture as the place has it; one whose address is not known is named, so that it can be put there by hand. `isLinked`:
 * it stands in a link, in which there can be no other.
 */
export function writePicture(
  picture: CopyPicture,
  { place, report }: HtmlWriting,
  isLinked: boolean,
): string {
  const { address, source } = picture;
  const alt = pictureWords(picture);
  if (address === null) {
    report.add(namedKindOf(source), source);
    return escapeHtmlText(`[${alt || source}]`);
  }
  if (alt === "") report.add("picture-without-alt", address);
  const form = place.pictureForm(picture);
  report.add(
    form === "linked"
      ? isLinked
        ? "picture-words"
        : "picture-linked"
      : form === "by-hand"
        ? "picture-by-hand"
        : "picture-published",
    address,
  );
  if (form === "linked") {
    const words = escapeHtmlText(alt || shortPrintedAddress(address));
    if (isLinked) return words;
    return element(place.elements.link, place.styles.link, words, { href: address });
  }
  return element(place.elements.picture, place.styles.picture, "", {
    src: address,
    alt,
    ...place.pictureAttributes,
  });
}

interface LoneAddress {
  readonly address: string;
  readonly word: CopyInline & { readonly kind: "text" };
}

/** The address that is all of a paragraph, as a link or as words. */
function loneAddress(words: readonly CopyInline[]): LoneAddress | null {
  const [word, ...others] = words;
  if (word?.kind !== "text" || others.length > 0) return null;
  const text = word.text.trim();
  if (word.link)
    return saysAddress(text, word.link.address) ? { address: word.link.address, word } : null;
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text) ? { address: text, word } : null;
}

function writeLoneAddress({ address, word }: LoneAddress, writing: HtmlWriting): string {
  const { place, report } = writing;
  const inside = writeWord(
    { ...word, text: word.text.trim().replace(/^https?:\/\//i, "") },
    writing,
  );
  report.add(word.link ? "link-kept" : "address-linked", address);
  return element(place.elements.link, place.styles.link, inside, { href: address });
}
