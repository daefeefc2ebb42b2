import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { isPublicAddress } from "./public-address.ts";
import { Refusal } from "./refusal.ts";

/** What the companion takes to be the world. Tests bring one that lies on this machine; nothing else can. */
export interface World {
  /** The IP addresses of a host. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  readonly isPublic: (address: string) => boolean;
  readonly isUsualPort: (port: number) => boolean;
  /** Milliseconds for one page to be read in, all in all; what is asked by HEAD first has half as many more. */
  readonly patience: number;
}

export const THE_WORLD: World = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  isPublic: isPublicAddress,
  isUsualPort: (port) => port === 80 || port === 443,
  patience: 5_000,
};

/** An address that may be asked, and the very IP addresses that were found to be fit for it. */
export interface Reachable {
  readonly url: URL;
  readonly addresses: readonly string[];
}

/**
 * Looks up the host of an address, once, and makes sure that all that it stands for is public: whoever connects must use
 * the result's `addresses`, for the host may mean another one a moment later.
 *
 * @throws Refusal
 */
export async function reach(address: string, world: World): Promise<Reachable> {
  const url = usualUrl(address, world);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const addresses = isIP(host) ? [host] : await resolved(host, world);
  if (addresses.length === 0) throw new Refusal("no-answer");
  // One private address among public ones is a trap, or a mistake.
  if (!addresses.every((each) => world.isPublic(each))) throw new Refusal("private-address");
  return { url, addresses };
}

function usualUrl(address: string, world: World): URL {
  if (!URL.canParse(address)) throw new Refusal("bad-address");
  const url = new URL(address);
  const port = url.port === "" ? (url.protocol === "https:" ? 443 : 80) : Number(url.port);
  const isUsual =
    /^https?:$/.test(url.protocol) &&
    url.username === "" &&
    url.password === "" &&
    world.isUsualPort(port);
  if (!isUsual) throw new Refusal("bad-address");
  return url;
}

async function resolved(host: string, world: World): Promise<readonly string[]> {
  try {
    return await world.resolve(host);
  } catch {
    throw new Refusal("no-answer");
  }
}
