import type { LinkFacts } from "../../facts/link-facts.ts";
import { factsOfHead } from "./head-facts.ts";
import { linkedData } from "./linked-data.ts";
import { partsOf } from "./page-parts.ts";

/** What a page says of itself in its head. */
export interface PageHead {
  readonly facts: LinkFacts;
  /** The address that the page calls its own, where it names one of the same host; else the one it was read from. */
  readonly address: string;
}

/** Reads the HTML text of a page that came from `address`. Any text gives an answer, if one that knows nothing. */
export function readPage(html: string, address: string): PageHead {
  const { metas, title, canonical, blocks } = partsOf(html);
  return {
    address: ownAddress(canonical, address),
    facts: factsOfHead({ metas, title, data: linkedData(blocks) }, address),
  };
}

function ownAddress(canonical: string | null, address: string): string {
  if (canonical === null || !URL.canParse(address)) return address;
  const from = new URL(address);
  if (!URL.canParse(canonical, from.href)) return address;
  const own = new URL(canonical, from.href);
  const isSame = own.hostname === from.hostname && /^https?:$/.test(own.protocol);
  return isSame ? own.href : address;
}
