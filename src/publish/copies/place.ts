import type { Issue } from "../../markdown/issue.ts";
import type { CopyOptions } from "./copy-options.ts";
import type { CopyPicture } from "./piece.ts";
import type { IssuePieces } from "./read/index.ts";
import type { Became, Limit, Report } from "./report.ts";
import type { ThreadItem } from "./thread/items.ts";
import type { ThreadPart } from "./thread/parts.ts";

/** One place: what it makes of an issue, within its limits, and what it takes of pictures. */
export interface CopyPlace {
  readonly make: (setting: PlaceSetting) => PlaceCopy;
  /** Of pictures that are put there by hand; null where all come by their addresses. */
  readonly pictureLimits: PictureLimits | null;
}

/** What a place takes of pictures. null: it says nothing of that. */
export interface PictureLimits {
  /** Of one file. */
  readonly bytes: number;
  /** Of one that moves. */
  readonly frames: number | null;
  /** How many stand in one part of a thread. */
  readonly perPart: number | null;
}

/** What a place makes its copy of. */
export interface PlaceSetting {
  readonly issue: Issue;
  readonly read: IssuePieces;
  readonly title: string;
  readonly digest: string;
  /** The address of the post on its site, null where the profile does not say it. */
  readonly original: string | null;
  /** The issue as Markdown, which is printed once for all places. */
  readonly markdown: () => PrintedMarkdown;
  readonly report: Report;
  readonly options: CopyOptions;
}

/** The issue as Markdown, for places that take it and for editors that take no HTML. */
export interface PrintedMarkdown {
  readonly text: string;
  readonly became: readonly Became[];
}

export interface PlaceCopy {
  /** null for places that take text. */
  readonly html: string | null;
  readonly text: string;
  readonly limits: readonly Limit[];
  /** Of a thread: its parts, what could be chosen for it, and the pictures of what was. */
  readonly thread?: {
    readonly parts: readonly ThreadPart[];
    readonly items: readonly ThreadItem[];
    readonly pictures: ReadonlySet<CopyPicture>;
  };
}

/** How many bytes a text takes as it is sent. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
