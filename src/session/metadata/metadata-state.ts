import type { LinkFacts } from "../../links/facts/link-facts.ts";
import type { MetadataSourceId } from "../core/metadata-sources.ts";

/** What asking for an address came to. */
export type Asked =
  | { readonly kind: "known"; readonly facts: LinkFacts; readonly from: MetadataSourceId }
  /** The source has nothing about it. */
  | { readonly kind: "unknown" }
  /** No source is for it, or the one that is was switched off, is not there, or may not be asked yet. */
  | { readonly kind: "not-asked" }
  /** Offline, too slow, or the source said to wait. It may be asked again later. */
  | { readonly kind: "failed" };

/** Why a source gives nothing just now. `until`: milliseconds since 1970. */
export interface SourceTrouble {
  readonly source: MetadataSourceId;
  readonly kind: "rate-limited" | "failing";
  readonly until: number;
}

/** A link that a service would be asked about, were it allowed to. */
export interface AskedConsent {
  readonly source: MetadataSourceId;
  readonly href: string;
  /** What the link is about. */
  readonly key: string;
}

/** `not-this`: nobody is asked about this link; `never`: the service is switched off. */
export type Consent = "ask" | "not-this" | "never";

export interface MetadataState {
  readonly switches: Readonly<Record<MetadataSourceId, boolean>>;
  readonly setSwitch: (source: MetadataSourceId, on: boolean) => void;
  /** What the person is to say before the first link goes to a service; null: nothing waits for that. */
  readonly consent: AskedConsent | null;
  readonly answerConsent: (answer: Consent) => void;
  /** Whether the companion of `npm start` is there; null: not known yet. */
  readonly companion: boolean | null;
  readonly troubles: readonly SourceTrouble[];
  /** What is known of an address now, without asking anybody. */
  readonly factsOf: (href: string) => LinkFacts | null;
  /** Asks who knows, unless the answer is kept. Never rejects; asks the same thing only once at a time. */
  readonly ask: (href: string) => Promise<Asked>;
  /** Grows whenever `factsOf` may answer otherwise. */
  readonly version: number;
  /** Looks whether the companion is there, unless that was seen just now. Never rejects. */
  readonly findCompanion: () => Promise<boolean>;
  /**
   * Whether addresses still answer, by the companion; the answers come one by one, null for what it cannot ask. Never
   * rejects.
   */
  readonly check: (
    hrefs: readonly string[],
    onAnswer: (href: string, answer: Answer | null) => void,
  ) => Promise<CheckEnd>;
}

/** `offline`, `gone`: the network, or the companion, is not there (any more), and the rest was not asked. */
export type CheckEnd = "done" | "offline" | "gone";

/** See `LinkAnswer` of the editor. */
export type Answer =
  | { readonly kind: "answers" }
  | { readonly kind: "moved"; readonly to: string }
  | { readonly kind: "gone"; readonly status: number }
  | { readonly kind: "no-answer" };
