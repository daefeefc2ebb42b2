import { copyLookOf } from "../../issue/profile/copy-look.ts";
import type { CopyLook, Profile } from "../../issue/profile/profile.ts";
import type { Issue } from "../../markdown/index.ts";
import type { HtmlPlace } from "./html/html-place.ts";
import { createNotes } from "./html/notes.ts";
import { writePieces } from "./html/write-pieces.ts";
import { withoutOtherHead } from "./head-of-issue.ts";
import { digestOf, issueTitleOf } from "./issue-words.ts";
import { printPieces } from "./markdown/print-pieces.ts";
import { picturesIn, type PlacedPicture } from "./pictures.ts";
import { MAIL_LIMIT, mailDocument, mailPlace } from "./places/mail.ts";
import { SUBSTACK, SUBSTACK_LINK_BYTES } from "./places/substack.ts";
import { WECHAT_LIMITS, type WeChatLinks, weChatPlace, weChatRoot } from "./places/wechat.ts";
import type { CopyPiece } from "./piece.ts";
import { PICTURE_LIMITS } from "./picture-limits.ts";
import type { PlaceId } from "./place-id.ts";
import { publishedAt, publishedOn } from "./published-at.ts";
import { type IssuePieces, readPieces } from "./read/index.ts";
import { type Became, createReport, type Limit, type Report } from "./report.ts";
import { linesOfPieces } from "./thread/lines-of-pieces.ts";
import { type ThreadPart, threadParts, type ThreadUnit } from "./thread/parts.ts";
import { MOST_WEIGHT } from "./thread/weight.ts";

export { WECHAT_LINKS } from "./places/wechat.ts";
export { type PlaceId, PLACES } from "./place-id.ts";
export type { PlacedPicture } from "./pictures.ts";
export type { BecameKind, LimitKind } from "./report.ts";
export { THREAD_UNITS } from "./thread/parts.ts";

/** The look is the profile's where nothing else is asked for; WeChat has all of it, mail the colour. */
export interface CopyOptions extends CopyLook {
  readonly links: WeChatLinks;
  readonly unit: ThreadUnit;
}

/** What is chosen of a copy beside the look. */
export const DEFAULT_CHOICES = {
  links: "notes",
  unit: "section",
} as const satisfies Omit<CopyOptions, keyof CopyLook>;

/** An issue as one place takes it. */
export interface Copy {
  /** null for places that take text. Of a mail the whole document. */
  readonly html: string | null;
  readonly text: string;
  /** Of a thread its parts, else none. */
  readonly parts: readonly ThreadPart[];
  /** What became what, nothing left out. */
  readonly became: readonly Became[];
  readonly limits: readonly Limit[];
  readonly title: string;
  readonly digest: string;
  /** The address of the post on its site, null where the profile does not say it. */
  readonly original: string | null;
  /** The day from which the site has the post and its pictures, `2025-11-03`; null where neither text nor name says it. */
  readonly day: string | null;
  readonly pictures: readonly PlacedPicture[];
}

/** Makes the copies of one issue. */
export type CopyMaker = (place: PlaceId, options?: Partial<CopyOptions>) => Copy;

/**
 * Reads an issue once, for its copies in all places; throws while the lens is not complete. `fileName` is the name of its
 * `.md`, from which a post's address is made.
 */
export function copiesOf(issue: Issue, fileName: string): CopyMaker {
  const at = publishedAt(issue, fileName);
  const read = readPieces(withoutOtherHead(issue), at);
  const { sectionLevel } = issue.profile;
  const words = {
    title: issueTitleOf(issue),
    digest: digestOf(issue, read.pieces, WECHAT_LIMITS.digest),
    original: at.post,
    day: publishedOn(issue, fileName),
    pictures: picturesIn(read.pieces, sectionLevel, at.site),
  };
  const markdown = once(() => printedMarkdown(read.pieces, issue.profile));
  const usual = { ...DEFAULT_CHOICES, ...copyLookOf(issue.profile) };
  return (place, asked = {}) => {
    const options = { ...usual, ...asked };
    const report = createReport();
    const made = MAKERS[place]({ ...words, issue, read, markdown, report, options });
    for (const { kind, source } of read.told) report.add(kind, source);
    return { parts: [], limits: [], ...words, became: report.all(), ...made };
  };
}

interface Setting extends Pick<Copy, "title" | "digest" | "original"> {
  readonly issue: Issue;
  readonly read: IssuePieces;
  readonly markdown: () => PrintedMarkdown;
  readonly report: Report;
  readonly options: CopyOptions;
}

type Made = Pick<Copy, "html" | "text"> & Partial<Pick<Copy, "parts" | "limits">>;

const MAKERS: Readonly<Record<PlaceId, (setting: Setting) => Made>> = {
  wechat(setting) {
    const html = weChatRoot(htmlFor(weChatPlace(setting.options), setting));
    const { title, digest } = setting;
    const limits: Limit[] = [
      { kind: "html-characters", used: html.length, most: WECHAT_LIMITS.html },
      { kind: "content-bytes", used: bytesOf(html), most: WECHAT_LIMITS.bytes },
      { kind: "title", used: Array.from(title).length, most: WECHAT_LIMITS.title },
      { kind: "digest", used: Array.from(digest).length, most: WECHAT_LIMITS.digest },
    ];
    return { html, text: setting.markdown().text, limits };
  },
  substack(setting) {
    const html = htmlFor(SUBSTACK, setting);
    const links = html.split("<a ").length - 1;
    const used = bytesOf(html) + links * SUBSTACK_LINK_BYTES;
    return {
      html,
      text: setting.markdown().text,
      limits: [{ kind: "mail-bytes", used, most: MAIL_LIMIT }],
    };
  },
  mail(setting) {
    const { title, digest } = setting;
    const inside = htmlFor(mailPlace(setting.options.colour), setting);
    const { language } = setting.issue.profile;
    const html = mailDocument(inside, { language, title, preheader: digest });
    return {
      html,
      text: setting.markdown().text,
      limits: [{ kind: "html-bytes", used: bytesOf(html), most: MAIL_LIMIT }],
    };
  },
  buttondown: markdownCopy,
  plain: markdownCopy,
  thread(setting) {
    const { issue, read, report, options, title, original } = setting;
    const lines = linesOfPieces(read.pieces, issue.profile.sectionLevel, report);
    const opening = [title, original ?? ""].filter(Boolean).join("\n");
    const first =
      opening === "" ? [] : threadParts([{ text: opening, opens: null, pictures: 0 }], "item");
    const parts = [...first, ...threadParts(lines, options.unit)];
    const used = Math.max(0, ...parts.map(({ weight }) => weight));
    const pictures = Math.max(0, ...parts.map((part) => part.pictures));
    return {
      html: null,
      text: parts.map(({ text }) => text).join("\n\n"),
      parts,
      limits: [
        { kind: "part-weight", used, most: MOST_WEIGHT },
        { kind: "part-pictures", used: pictures, most: PICTURE_LIMITS.thread?.perPart ?? 0 },
      ],
    };
  },
};

function bytesOf(html: string): number {
  return new TextEncoder().encode(html).length;
}

function htmlFor(place: HtmlPlace, { issue, read, report }: Setting): string {
  const { sectionLevel, language } = issue.profile;
  const notes = createNotes(place, /^(?:zh|ja)\b/i.test(language) ? "：" : ": ");
  return writePieces(read.pieces, { place, notes, report, sectionLevel });
}

/** The issue as Markdown, for places that take it and for editors that take no HTML. */
interface PrintedMarkdown {
  readonly text: string;
  readonly became: readonly Became[];
}

function printedMarkdown(pieces: readonly CopyPiece[], profile: Profile): PrintedMarkdown {
  const report = createReport();
  return { text: printPieces(pieces, profile, report), became: report.all() };
}

function markdownCopy({ markdown, report }: Setting): Made {
  const { text, became } = markdown();
  for (const { kind, sources } of became) for (const source of sources) report.add(kind, source);
  return { html: null, text };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
