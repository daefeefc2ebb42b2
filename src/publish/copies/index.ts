import { copyLookOf } from "../../issue/profile/copy-look.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import type { Issue } from "../../markdown/index.ts";
import { type CopyOptions, DEFAULT_CHOICES } from "./copy-options.ts";
import { withoutOtherHead } from "./head-of-issue.ts";
import { digestOf, issueTitleOf } from "./issue-words.ts";
import { printPieces } from "./markdown/print-pieces.ts";
import { type PlacedPicture, picturesIn } from "./pictures.ts";
import type { CopyPiece } from "./piece.ts";
import type { PrintedMarkdown } from "./place.ts";
import type { PlaceId } from "./place-id.ts";
import { PLACE_TABLE } from "./place-table.ts";
import { publishedAt, publishedOn } from "./published-at.ts";
import { readPieces } from "./read/index.ts";
import { type Became, createReport, type Limit } from "./report.ts";
import type { ThreadItem } from "./thread/items.ts";
import type { ThreadPart } from "./thread/parts.ts";

export { type CopyOptions, DEFAULT_CHOICES, THREAD_UNITS, WECHAT_LINKS } from "./copy-options.ts";
export { type PlaceId, PLACES } from "./place-id.ts";
export type { PlacedPicture } from "./pictures.ts";
export type { BecameKind, LimitKind } from "./report.ts";
export type { ThreadItem } from "./thread/items.ts";

/** An issue as one place takes it. */
export interface Copy {
  /** null for places that take text. Of a mail the whole document. */
  readonly html: string | null;
  readonly text: string;
  /** Of a thread its parts, else none. */
  readonly parts: readonly ThreadPart[];
  /** What can be chosen for a thread of items, in order; elsewhere none. */
  readonly items: readonly ThreadItem[];
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
    digest: digestOf(issue, read.pieces),
    original: at.post,
    day: publishedOn(issue, fileName),
  };
  const markdown = once(() => printedMarkdown(read.pieces, issue.profile));
  const usual = { ...DEFAULT_CHOICES, leftOut: [], ...copyLookOf(issue.profile) };
  return (place, asked = {}) => {
    const options = { ...usual, ...asked };
    const report = createReport();
    const setting = { ...words, issue, read, markdown, report, options };
    const { html, text, limits, thread } = PLACE_TABLE[place].make(setting);
    for (const { kind, source } of read.told) report.add(kind, source);
    const pictures = picturesIn(read.pieces, sectionLevel, at.site, thread?.pictures);
    const { parts = [], items = [] } = thread ?? {};
    return { ...words, html, text, limits, parts, items, pictures, became: report.all() };
  };
}

function printedMarkdown(pieces: readonly CopyPiece[], profile: Profile): PrintedMarkdown {
  const report = createReport();
  return { text: printPieces(pieces, profile, report), became: report.all() };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
