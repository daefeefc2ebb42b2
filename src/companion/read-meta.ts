import type { LinkFacts } from "../links/facts/link-facts.ts";
import { readPage } from "../links/metadata/page/read-page.ts";
import { ask } from "./ask.ts";
import { decodePage } from "./decode-page.ts";
import type { World } from "./reach.ts";
import { readBody } from "./read-body.ts";
import { Refusal } from "./refusal.ts";

/** Where pages move to is not far; more redirects are asked of visitors who shall keep cookies. */
const MOST_REDIRECTS = 3;

export interface Meta {
  /** The page's own address, else the one that the redirects led to. */
  readonly url: string;
  readonly facts: LinkFacts;
}

/**
 * Reads what a page says of itself.
 *
 * @throws Refusal
 */
export async function readMeta(address: string, world: World): Promise<Meta> {
  const signal = AbortSignal.timeout(world.patience);
  const { message, status, url } = await ask("GET", address, world, signal, MOST_REDIRECTS);
  const type = message.headers["content-type"] ?? "";
  if (status < 200 || status > 299 || !/^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) {
    message.destroy();
    throw status < 200 || status > 299
      ? new Refusal("bad-status", status)
      : new Refusal("not-html");
  }
  const html = decodePage(await readBody(message, signal), type);
  const { facts, address: own } = readPage(html, url.href);
  return { url: own, facts };
}
