import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { RECORDED_ANSWERS, type RecordedAnswer } from "./recorded-answers.ts";

/** A stand-in for the services, which answers what was recorded of them, or what a test wants it to. */
export interface MetadataAnswers {
  /** The addresses that were asked, in order. */
  readonly asked: readonly string[];
  /** Answers an address, or all of a host, otherwise from now on: with an answer, or by hand; null: as recorded. */
  readonly answer: (
    address: string,
    by: RecordedAnswer | ((response: ServerResponse) => void) | null,
  ) => void;
  /** Forgets what was asked, and answers all as recorded again. */
  readonly forget: () => void;
  /** For a server of node, whose requests were meant for `host`. */
  readonly respond: (request: IncomingMessage, response: ServerResponse, host: string) => void;
}

export function metadataAnswers(): MetadataAnswers {
  const asked: string[] = [];
  const own = new Map<string, RecordedAnswer | ((response: ServerResponse) => void)>();

  function send(response: ServerResponse, { status, headers, body }: RecordedAnswer): void {
    response.writeHead(status, {
      "content-type": "application/json; charset=utf-8",
      "access-control-allow-origin": "*",
      "access-control-expose-headers":
        "retry-after, x-ratelimit-remaining, x-ratelimit-reset, x-ratelimit-limit",
      ...headers,
    });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  }

  return {
    asked,
    answer(address, by) {
      if (by) own.set(address, by);
      else own.delete(address);
    },
    forget() {
      asked.length = 0;
      own.clear();
    },
    respond(request, response, host) {
      const address = `https://${host}${request.url ?? ""}`;
      asked.push(address);
      const by = own.get(address) ?? own.get(host) ?? RECORDED_ANSWERS[address];
      if (typeof by === "function") by(response);
      else send(response, by ?? { status: 404, body: { message: "Not Found" } });
    },
  };
}

/** Those answers by a server on this machine, and a `fetch` that goes there for whatever host. */
export interface MetadataServer extends MetadataAnswers {
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  readonly close: () => Promise<void>;
}

export async function startMetadataServer(): Promise<MetadataServer> {
  const answers = metadataAnswers();
  const server = createServer((request, response) =>
    answers.respond(request, response, String(request.headers["x-meant-for"])),
  );
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no server listens");
  return {
    ...answers,
    fetch(wanted, init) {
      const { host, pathname, search } = new URL(wanted, "https://galley.test");
      const headers = new Headers(init.headers);
      headers.set("x-meant-for", host);
      return fetch(`http://127.0.0.1:${address.port}${pathname}${search}`, { ...init, headers });
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => void server.close(() => resolve()));
    },
  };
}
