import type { FoundLink } from "../../links/transfer/found-link.ts";
import type { CatchWay, CaughtRecord } from "../../store/records.ts";
import type { SaveFailure } from "../../store/save-failure.ts";
import type { Outcome } from "../library/library-state.ts";

export type { CatchWay, FoundLink };

/** A link that was caught, without what only the store needs. */
export type CaughtLink = Omit<CaughtRecord, "order" | "removed" | "removedAt">;

/** What became of links that came: `added` are new, `known` wait in the inbox already (their notes are joined). */
export type Catching =
  | { readonly ok: true; readonly added: readonly string[]; readonly known: readonly string[] }
  | { readonly ok: false; readonly failure: SaveFailure };

/** What was dropped, pasted, typed or chosen: texts by MIME type, and files. Read while its event lasts. */
export interface Incoming {
  readonly texts: Readonly<Record<string, string>>;
  readonly files: readonly File[];
}

/** What became of something that was to hold links. */
export type TransferCatching =
  /** `leftOut`: how many more links it holds than are taken at once. */
  | (Extract<Catching, { readonly ok: true }> & { readonly leftOut: number })
  | Extract<Catching, { readonly ok: false }>
  /** There was nothing to read at all: some programs give a drop without any data. */
  | { readonly ok: "nothing" }
  /** It holds no link. */
  | { readonly ok: "none" };

/** `ids`: of the links in their order; null for one that is no address Galley keeps. */
export type KeptPlaced =
  | { readonly ok: true; readonly ids: readonly (string | null)[] }
  | { readonly ok: false; readonly failure: SaveFailure };

export interface CaughtActions {
  /** Cleans links and puts them into the inbox, in order, the first on top. Resolves when the disk has them. */
  readonly catchLinks: (links: readonly FoundLink[], from: CatchWay) => Promise<Catching>;
  /** Finds the links in what was dropped, pasted, typed or chosen, and catches them. */
  readonly catchTransfer: (incoming: Incoming, from: CatchWay) => Promise<TransferCatching>;
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
    from: CatchWay,
  ) => Promise<KeptPlaced>;
  /** Brings placed links back into the inbox. */
  readonly unplace: (ids: readonly string[]) => Promise<Outcome>;
  /** A title or note by hand. */
  readonly change: (
    id: string,
    change: { readonly title?: string; readonly note?: string },
  ) => Promise<Outcome>;
  /** A title that a source of metadata gave; kept only where there is none by hand or from the page itself. */
  readonly giveTitle: (key: string, title: string, from: string) => Promise<void>;
  /** Gives the address back as it came. */
  readonly restoreAddress: (id: string) => Promise<Outcome>;
  /** Throws links away; `bringBack` takes that back. */
  readonly remove: (ids: readonly string[]) => Promise<Outcome>;
  readonly bringBack: (ids: readonly string[]) => Promise<Outcome>;
  readonly search: (query: string) => void;
}

export interface CaughtState extends CaughtActions {
  readonly status: "loading" | "ready" | "failed";
  /** The inbox: links that wait, the newest first. */
  readonly waiting: readonly CaughtLink[];
  /** Links that were placed, the latest first. */
  readonly placed: readonly CaughtLink[];
  readonly query: string;
  /** Ids of the links, waiting or placed, that have every word of the query; null: no query. */
  readonly found: ReadonlySet<string> | null;
}
