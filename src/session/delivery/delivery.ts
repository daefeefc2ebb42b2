import type { CaptureRefusal } from "../../links/capture/read-capture.ts";
import type { SentPlace } from "../../store/channel.ts";
import type { SaveFailure } from "../../store/save-failure.ts";
import type { InboxLink } from "../inbox/inbox-state.ts";

export type { CaptureRefusal, SentPlace };

/** Links that came with Galley's own address, from the bookmarklet or the share sheet, and are in the inbox now. */
export interface Delivered {
  readonly links: readonly InboxLink[];
  /** Whether any of them is new there; the others waited already. */
  readonly isNew: boolean;
}

/** What became of what an address brought. */
export type DeliveryOutcome =
  /** `elsewhere`: another tab is there, and shows them. */
  | (Delivered & { readonly kind: "added"; readonly elsewhere: boolean })
  | { readonly kind: "refused"; readonly reason: CaptureRefusal }
  /** The disk did not take them. */
  | { readonly kind: "failed"; readonly failure: SaveFailure }
  /** The address brought nothing. */
  | { readonly kind: "nothing" };

/** The part of Galley's address that may bring links. */
export interface BroughtAddress {
  readonly hash: string;
  readonly search: string;
}

export interface Deliveries {
  /**
   * Puts what an address brings into the inbox; resolves when the disk has it. With `ask`, it then asks whether another
   * tab is there that can show it.
   */
  readonly deliver: (
    address: BroughtAddress,
    options: { readonly ask: boolean },
  ) => Promise<DeliveryOutcome>;
  /**
   * Asks another tab where a link was sent before; null: nowhere, or no tab could say within seconds. Never rejects.
   */
  readonly whereSent: (link: InboxLink) => Promise<SentPlace | null>;
  /** Answers other windows that ask, and calls `show` with what they have added, until the result is called. */
  readonly onDelivered: (show: (delivered: Delivered) => void) => () => void;
}
