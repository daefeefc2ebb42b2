import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { type Reachable, reach, type World } from "./reach.ts";
import { Refusal } from "./refusal.ts";

/** What a server said, its body not read yet. Whoever gets it must read or destroy `message`. */
export interface Said {
  readonly message: IncomingMessage;
  readonly status: number;
  /** Where it was said, after all redirects. */
  readonly url: URL;
  /** Whether each redirect on the way, if any, was one for good. */
  readonly forGood: boolean;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const FOR_GOOD: ReadonlySet<number> = new Set([301, 308]);

/** What is sent: who asks, and what can be read. No cookies, no authorisation, no referrer, no language. */
const HEADERS = {
  "user-agent": "Mozilla/5.0 (compatible; Galley)",
  accept: "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1",
  "accept-encoding": "gzip, deflate, br",
};

/**
 * Asks an address, following redirects, each of which is looked up and checked like the first.
 *
 * @param mostRedirects more than these are refused
 * @throws Refusal
 */
export function ask(
  method: "GET" | "HEAD",
  address: string,
  world: World,
  signal: AbortSignal,
  mostRedirects: number,
): Promise<Said> {
  const step = async (next: string, redirects: number, forGood: boolean): Promise<Said> => {
    const to = await inTime(reach(next, world), signal);
    const message = await send(method, to, signal);
    const status = message.statusCode ?? 0;
    const { location } = message.headers;
    if (!REDIRECTS.has(status) || location === undefined) {
      return { message, status, url: to.url, forGood };
    }
    message.destroy();
    if (redirects === mostRedirects) throw new Refusal("too-many-redirects");
    if (!URL.canParse(location, to.url.href)) throw new Refusal("bad-address");
    const target = new URL(location, to.url.href).href;
    return step(target, redirects + 1, forGood && FOR_GOOD.has(status));
  };
  return step(address, 0, true);
}

/** Sends one request to one of the addresses that were checked, by a connection of its own. */
function send(
  method: "GET" | "HEAD",
  { url, addresses }: Reachable,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = url.protocol === "https:" ? requestHttps : requestHttp;
    request(
      url,
      // A shared agent would give a connection that was made for an earlier answer of the name server.
      { method, headers: HEADERS, agent: false, lookup: answering(addresses), signal },
      (message) => {
        // Whoever reads the message hears of its errors; while nobody does, they are of no account.
        message.on("error", () => undefined);
        resolve(message);
      },
    )
      .on("error", () => reject(new Refusal(signal.aborted ? "too-slow" : "no-answer")))
      .end();
  });
}

/** A name server that knows these addresses and no others. */
function answering(addresses: readonly string[]): LookupFunction {
  const known = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_host, options, callback) => {
    const [first] = known;
    if (options.all || !first) callback(null, known);
    else callback(null, first.address, first.family);
  };
}

/** Rejects as soon as the time is over; looking up a name cannot be stopped itself. */
function inTime<Result>(promise: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const tooSlow = (): void => reject(new Refusal("too-slow"));
    if (signal.aborted) return tooSlow();
    signal.addEventListener("abort", tooSlow, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", tooSlow));
  });
}
