import {
  type CopyInline,
  type CopyLink,
  type CopyPicture,
  COPY_STYLES,
  textOf,
  pictureWords,
} from "../piece.ts";
import { namedKindOf, nameOfPicture } from "../pictures.ts";
import type { Report } from "../report.ts";
import { hostOf, missingScheme, saysAddress, shortPrintedAddress } from "../short-address.ts";
import { withoutStyles } from "../without-styles.ts";
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
  const lacks = new Set(COPY_STYLES.filter((style) => elements[style] === ""));
  const shown = withoutStyles(word, lacks, writing.report.add);
  return COPY_STYLES.toReversed().reduce(
    (inside, style) =>
      shown.styles.has(style) ? element(elements[style], styles[style], inside) : inside,
    escapeHtmlText(shown.text),
  );
}

function writeLink(link: CopyLink, words: readonly CopyInline[], writing: HtmlWriting): string {
  const { place, report, notes } = writing;
  const { address } = link;
  const form = place.linkForm(link);
  if (form === "anchor") return writeAnchor(link, words, writing);
  if (link.title !== "") report.add("link-title", link.title);
  const inside = writeRun(words, writing);
  const said = textOf(words).replace(/\s+/g, " ").trim();
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

function writeAnchor(link: CopyLink, words: readonly CopyInline[], writing: HtmlWriting): string {
  const { place, report } = writing;
  if (link.title !== "" && !place.titles) report.add("link-title", link.title);
  if (!place.linksPictures) return writeLinkBehindPictures(link, words, writing);
  const inside = writeRun(words, writing);
  report.add("link-kept", link.address);
  return anchor(link, inside, place);
}

function anchor({ address, title }: CopyLink, inside: string, place: HtmlPlace): string {
  const titled: Record<string, string> = title !== "" && place.titles ? { title } : {};
  return element(place.elements.link, place.styles.link, inside, { href: address, ...titled });
}

/** A link whose pictures stand in front of it: one that has no words is what they show, else its address. */
function writeLinkBehindPictures(
  link: CopyLink,
  words: readonly CopyInline[],
  writing: HtmlWriting,
): string {
  const { place, report } = writing;
  report.add("link-kept", link.address);
  const pictures = words.filter((word) => word.kind === "picture");
  for (const { picture } of pictures) report.add("picture-unlinked", picture.source);
  const others = words.filter((word) => word.kind !== "picture");
  const said =
    textOf(others).trim() === ""
      ? escapeHtmlText(altOf(words) || shortPrintedAddress(link.address))
      : writeRun(others, writing);
  return writeRun(pictures, writing) + anchor(link, said, place);
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
function writePicture(picture: CopyPicture, writing: HtmlWriting, isLinked: boolean): string {
  const { place, report } = writing;
  const { address, source, title } = picture;
  const alt = pictureWords(picture);
  const form = place.pictureForm(picture);
  const isWords = address === null || (form === "linked" && isLinked);
  if (title !== "" && (isWords || !place.titles)) report.add("picture-title", title);
  if (address === null) {
    report.add(namedKindOf(source), source);
    return escapeHtmlText(nameOfPicture(picture));
  }
  if (alt === "") report.add("picture-without-alt", address);
  report.add(PICTURE_KINDS[isWords ? "words" : form], address);
  const titled: Record<string, string> = title !== "" && place.titles ? { title } : {};
  if (form === "linked") {
    const words = escapeHtmlText(alt || shortPrintedAddress(address));
    return isWords ? words : anchor({ address, title }, words, place);
  }
  return element(place.elements.picture, place.styles.picture, "", {
    src: address,
    alt,
    ...titled,
    ...place.pictureAttributes,
  });
}

const PICTURE_KINDS = {
  published: "picture-published",
  "by-hand": "picture-by-hand",
  linked: "picture-linked",
  words: "picture-words",
} as const;

/** A picture that stands by itself; where words stand for it, they are a paragraph. */
export function writeLonePicture(picture: CopyPicture, writing: HtmlWriting): string {
  const { elements, styles, pictureForm } = writing.place;
  const html = writePicture(picture, writing, false);
  const isShown = picture.address !== null && pictureForm(picture) !== "linked";
  return isShown ? html : element(elements.paragraph, styles.paragraph, html);
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
  const title = word.link?.title ?? "";
  if (title !== "" && !place.titles) report.add("link-title", title);
  return anchor({ address, title }, inside, place);
}
