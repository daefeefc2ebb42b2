import type { LinkFacts } from "../facts/link-facts.ts";
import type { FoundLink } from "../transfer/found-link.ts";
import { readCapture, type CaptureRefusal } from "./read-capture.ts";
import { readShare } from "./read-share.ts";

/** Links that came with the address by which Galley was opened. */
export type Delivery =
  | {
      readonly kind: "links";
      readonly from: "bookmarklet" | "share";
      readonly links: readonly FoundLink[];
      /** What the page said of itself; null where it did not speak. */
      readonly facts: LinkFacts | null;
    }
  | { readonly kind: "refused"; readonly reason: CaptureRefusal };

/** Reads what Galley's own address brings along; null where it brings nothing. */
export function readDelivery({
  hash,
  search,
}: {
  readonly hash: string;
  readonly search: string;
}): Delivery | null {
  if (hash.startsWith("#add=")) {
    const capture = readCapture(hash.slice("#add=".length));
    if (capture.kind === "refused") return capture;
    return { kind: "links", from: "bookmarklet", links: [capture.link], facts: capture.facts };
  }
  if (!/[?&](?:title|text|url)=/.test(search)) return null;
  const links = readShare(search);
  return links.length > 0
    ? { kind: "links", from: "share", links, facts: null }
    : { kind: "refused", reason: "no-address" };
}
