import type { FoundLink } from "../../links/transfer/found-link.ts";
import type { ArrivalWay } from "../../store/arrival-ways.ts";
import type { InboxLinkRecord } from "../../store/records.ts";
import type { SaveFailure } from "../../store/save-failure.ts";
import type { Outcome } from "../core/attempt.ts";

export type { ArrivalWay, FoundLink };

/** A link of the inbox, waiting or placed, without what only the store needs. */
export type InboxLink = Omit<InboxLinkRecord, "order" | "removed" | "removedAt">;

/** What became of links that came: `added` are new, `known` wait in the inbox already (their notes are joined). */
export type AddLinksOutcome =
  | { readonly ok: true; readonly added: readonly string[]; readonly known: readonly string[] }
  | { readonly ok: false; readonly failure: SaveFailure };

/** What was dropped, pasted, typed or chosen: texts by MIME type, and files. Read while its event lasts. */
export interface Incoming {
  readonly texts: Readonly<Record<string, string>>;
  readonly files: readonly File[];
}

/** What became of something that was to hold links. */
export type AddTransferOutcome =
  /** `leftOut`: how many more links it holds than are taken at once. */
  | (Extract<AddLinksOutcome, { readonly ok: true }> & { readonly leftOut: number })
  | Extract<AddLinksOutcome, { readonly ok: false }>
  /** There was nothing to read at all: some programs give a drop without any data. */
  | { readonly ok: "nothing" }
  /** It holds no link. */
  | { readonly ok: "none" };

/** `ids`: of the links in their order; null for one that is no address Galley keeps. */
export type KeepPlacedOutcome =
  | { readonly ok: true; readonly ids: readonly (string | null)[] }
  | { readonly ok: false; readonly failure: SaveFailure };

export interface InboxLinkChange {
  readonly title?: string;
  readonly note?: string;
  readonly formerTitle?: Pick<InboxLink, "title" | "titleFrom">;
}

export interface InboxCommands {
  /** Cleans links and puts them into the inbox, in order, the first on top. Resolves when the disk has them. */
  readonly addLinks: (links: readonly FoundLink[], from: ArrivalWay) => Promise<AddLinksOutcome>;
  /** Finds the links in what was dropped, pasted, typed or chosen, and adds them. */
  readonly addTransfer: (incoming: Incoming, from: ArrivalWay) => Promise<AddTransferOutcome>;
  /** Notes that links of the inbox were placed: they leave the inbox and stay findable. */
  readonly place: (
    ids: readonly string[],
    where: { readonly issueId: string; readonly section: string },
  ) => Promise<Outcome>;
  /** Keeps links that went straight into an issue, as placed. `href`: as it was written there. */
  readonly keepPlaced: (
    links: readonly {
      readonly found: FoundLink;
      readonly href: string;
      readonly section: string;
    }[],
    issueId: string,
    from: ArrivalWay,
  ) => Promise<KeepPlacedOutcome>;
  /** Brings placed links back into the inbox. */
  readonly unplace: (ids: readonly string[]) => Promise<Outcome>;
  /** A title or note by hand. `formerTitle`: the title as it was, with where it came from, given back. */
  readonly change: (id: string, change: InboxLinkChange) => Promise<Outcome>;
  /** A title that a source of metadata gave; kept only where there is none by hand or from the page itself. */
  readonly giveTitle: (key: string, title: string, from: string) => Promise<void>;
  /** Gives the address back as it came. */
  readonly restoreAddress: (id: string) => Promise<Outcome>;
  /** Throws links away; `bringBack` takes that back. */
  readonly remove: (ids: readonly string[]) => Promise<Outcome>;
  readonly bringBack: (ids: readonly string[]) => Promise<Outcome>;
  readonly search: (query: string) => void;
}

export interface InboxState extends InboxCommands {
  readonly status: "loading" | "ready" | "failed";
  /** The inbox: links that wait, the newest first. */
  readonly waiting: readonly InboxLink[];
  /** Links that were placed, the latest first. */
  readonly placed: readonly InboxLink[];
  readonly query: string;
  /** Ids of the links, waiting or placed, that have every word of the query; null: no query. */
  readonly found: ReadonlySet<string> | null;
}
