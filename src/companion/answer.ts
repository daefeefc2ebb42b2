import type { IncomingMessage, ServerResponse } from "node:http";
import { checkAddress } from "./check-address.ts";
import { mayAsk } from "./may-ask.ts";
import type { World } from "./reach.ts";
import { readMeta } from "./read-meta.ts";
import { Refusal } from "./refusal.ts";

/** Questions that are worked on at once; a page asks less than this by itself. */
const MOST_AT_ONCE = 12;

/** What the companion does with an address, by the path that asks for it. */
const SERVICES = {
  "/__meta": readMeta,
  "/__check": checkAddress,
} as const satisfies Readonly<Record<string, (address: string, world: World) => Promise<object>>>;

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Answers `/__meta?url=…` and `/__check?url=…`; without an address, that the companion is there. Leaves everything else
 * to whoever comes next. That a page could not be read is an answer, `{ error, status? }`, and no error of the server.
 */
export function answerCompanion(world: World): Handler {
  let atOnce = 0;

  async function answer(path: keyof typeof SERVICES, address: string): Promise<object> {
    if (atOnce >= MOST_AT_ONCE) return { error: "busy" };
    atOnce++;
    try {
      return await SERVICES[path](address, world);
    } catch (error) {
      if (!(error instanceof Refusal)) return { error: "no-answer" };
      const { code, status } = error;
      return status === null ? { error: code } : { error: code, status };
    } finally {
      atOnce--;
    }
  }

  return (request, response, next) => {
    const asked = request.url ?? "";
    if (!/^\/__(?:meta|check)(?:\?|$)/.test(asked)) return next();
    const { pathname, searchParams } = new URL(asked, "http://localhost");
    if (pathname !== "/__meta" && pathname !== "/__check") return next();
    if (!mayAsk(request)) return send(response, 403, { error: "forbidden" });
    const address = searchParams.get("url");
    if (address === null) return send(response, 200, { companion: true });
    void answer(pathname, address).then((body) => send(response, 200, body));
  };
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "same-origin",
  });
  response.end(JSON.stringify(body));
}
