import type { LinkFacts } from "../facts/link-facts.ts";
import type { Identity } from "../identity/identity.ts";

/** The services that are asked from the page itself. Any other page is asked by the companion. */
export const REMOTE_SOURCE_IDS = [
  "datacite",
  "crossref",
  "github",
  "huggingface",
  "youtube",
] as const;
export type RemoteSourceId = (typeof REMOTE_SOURCE_IDS)[number];

/** One service that knows facts about one kind of thing. Pure: says what to ask and reads the answer, and asks nothing. */
export interface MetadataSource {
  /** The one host that is asked; the app's `connect-src` is made of these. */
  readonly host: string;
  /** Whether it is the one to ask about such a thing, or one to ask where that one has nothing; null: neither. */
  readonly match: (identity: Identity) => "first" | "second" | null;
  /** The address to ask for what matched. `href` is an address of it, for what the identity leaves out. */
  readonly request: (identity: Identity, href: string) => string;
  /** Reads the JSON that came back, whatever it is; null where it says nothing of the thing. */
  readonly read: (answer: unknown, identity: Identity) => LinkFacts | null;
}
