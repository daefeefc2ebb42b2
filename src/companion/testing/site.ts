import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { isPublicAddress } from "../public-address.ts";
import type { World } from "../reach.ts";

/** A site on this machine, in a world where this machine's 127.0.0.1 counts as public. */
export interface Site {
  readonly port: number;
  readonly world: World;
  /** What was asked of the site, in order. */
  readonly asked: readonly Asked[];
  /** The host names that were looked up, in order. */
  readonly lookedUp: readonly string[];
  /** `http://name:port/path`. */
  readonly at: (name: string, path?: string) => string;
  /** What a name stands for from now on: one answer for each time that it is looked up, the last for ever. */
  readonly name: (host: string, ...answers: (readonly string[])[]) => void;
  readonly close: () => Promise<void>;
}

export interface Asked {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** `site.test` is the site; other names stand for nothing until they are given. */
export async function startSite(
  respond: (request: IncomingMessage, response: ServerResponse) => void,
  patience = 5_000,
): Promise<Site> {
  const asked: Asked[] = [];
  const lookedUp: string[] = [];
  const names = new Map<string, (readonly string[])[]>([["site.test", [["127.0.0.1"]]]]);
  const server = createServer((request, response) => {
    const { method = "", url = "", headers } = request;
    asked.push({ method, host: headers.host ?? "", path: url, headers });
    respond(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const port = portOf(server.address());
  return {
    port,
    asked,
    lookedUp,
    at: (name, path = "/") => `http://${name}:${port}${path}`,
    name: (host, ...answers) => void names.set(host, answers),
    world: {
      async resolve(host) {
        lookedUp.push(host);
        const answers = names.get(host) ?? [];
        const answer = answers.length > 1 ? answers.shift() : answers[0];
        if (!answer) throw new Error(`${host} is not found`);
        return answer;
      },
      isPublic: (address) => address === "127.0.0.1" || isPublicAddress(address),
      isUsualPort: (each) => each === port || each === 80 || each === 443,
      patience,
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => void server.close(() => resolve()));
    },
  };
}

/** The port that a server listens on. */
export function portOf(address: string | AddressInfo | null | undefined): number {
  if (typeof address !== "object" || address === null) throw new Error("no server listens");
  return address.port;
}
