import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { buildSchema, graphql } from "graphql";
import { githubResolvers, PlayedRefusal } from "./github-resolvers.ts";
import type { MemoryRepository } from "./github-repository.ts";
import { GITHUB_SCHEMA } from "./github-schema.ts";

/** What is answered in place of what would be, to requests whose body or path holds `to`. */
export interface Play {
  readonly to: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The line breaks off without an answer. */
  readonly breaksOff?: boolean;
  /** Once only; else until `play` is called again. */
  readonly once?: boolean;
  /** Done before the answer is made: what somebody else does in that moment. */
  readonly before?: () => void;
}

/** A stand-in for `api.github.com` on this machine. What GitHub does not take, it refuses, too, and notes as a fault. */
export interface GitHubServer {
  readonly repository: MemoryRepository;
  /** The tokens that may read, and whether they may write. */
  readonly tokens: Map<string, "write" | "read">;
  /** Requests in order: `POST Commit`, `GET /repos/…`. */
  readonly asked: string[];
  /** What was wrong in form, of any request. */
  readonly faults: string[];
  readonly play: (play: Play | null) => void;
  /** Whether the repository is like this, which GitHub says of it. */
  readonly facts: { isArchived: boolean; permission: string; protectedBranches: Set<string> };
  /** A `fetch` that goes there in place of `https://api.github.com`. */
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** What GitHub lets pages send, and read of what it answers. */
const CORS = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers":
    "Authorization, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since, X-GitHub-OTP, X-Requested-With",
  "access-control-allow-methods": "GET, POST, PATCH, PUT, DELETE",
  "access-control-expose-headers":
    "ETag, Link, Location, Retry-After, X-GitHub-OTP, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Used, X-RateLimit-Resource, X-RateLimit-Reset",
};

export async function startGitHubServer(repository: MemoryRepository): Promise<GitHubServer> {
  const asked: string[] = [];
  const faults: string[] = [];
  const tokens = new Map<string, "write" | "read">();
  const facts = { isArchived: false, permission: "ADMIN", protectedBranches: new Set<string>() };
  const schema = buildSchema(GITHUB_SCHEMA);
  const state: { played: Play | null } = { played: null };

  function send(response: ServerResponse, status: number, body: unknown, headers = {}): void {
    const isRaw = Buffer.isBuffer(body);
    const type = isRaw ? "application/vnd.github.raw+json" : "application/json; charset=utf-8";
    response.writeHead(status, { "content-type": type, ...CORS, ...headers });
    response.end(isRaw ? body : JSON.stringify(body));
  }

  async function answerGraphql(response: ServerResponse, body: string, right: string) {
    const request: unknown = JSON.parse(body);
    const { query, variableValues } = formOf(request, faults);
    const rootValue = githubResolvers(repository, facts, right === "write", faults);
    const { data, errors } = await graphql({ schema, source: query, variableValues, rootValue });
    const told = errors?.map((error) => {
      const played = error.originalError instanceof PlayedRefusal ? error.originalError : null;
      // What does not fit the schema is no refusal but a fault of ours.
      if (!played) faults.push(error.message);
      return { type: played?.type ?? "", message: error.message, path: error.path };
    });
    send(response, 200, { data: data ?? null, ...(told ? { errors: told } : {}) });
  }

  function answerRest(response: ServerResponse, path: string) {
    const [, owner, name, oid] =
      /^\/repos\/([^/]+)\/([^/]+)\/git\/blobs\/([0-9a-f]{40})$/.exec(path) ?? [];
    const blob = repository.blob(oid ?? "");
    const isHere = `${owner}/${name}` === repository.nameWithOwner;
    if (!isHere || !blob) return send(response, 404, { message: "Not Found", status: "404" });
    return send(response, 200, blob);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "", url = "", headers } = request;
    if (method === "OPTIONS") return void response.writeHead(204, CORS).end();
    const body = await bodyOf(request);
    const operation = /^(?:query|mutation) (\w+)/.exec(textAt(body, "query"))?.[1];
    asked.push(`${method} ${operation ?? url}`);
    for (const name of Object.keys(headers))
      if (name.startsWith("x-")) faults.push(`pages may not send ${name}`);
    const { played } = state;
    if (played && `${url} ${body}`.includes(played.to)) {
      if (played.once) state.played = null;
      played.before?.();
      if (played.breaksOff) return void response.destroy();
      if (played.status !== undefined || played.body !== undefined)
        return send(response, played.status ?? 200, played.body ?? {}, played.headers);
    }
    const token = /^Bearer ([\w-]+)$/.exec(headers.authorization ?? "")?.[1];
    const right = tokens.get(token ?? "");
    if (!right) return send(response, 401, { message: "Bad credentials", status: "401" });
    if (url !== "/graphql") return answerRest(response, url);
    if (method !== "POST" || headers["content-type"] !== "application/json")
      faults.push(`${method} ${headers["content-type"]}`);
    return answerGraphql(response, body, right);
  }

  const server = createServer((request, response) => void answer(request, response));
  // Node's own `fetch` takes a line that this end has just let go for no network.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const listening = server.address();
  if (typeof listening !== "object" || listening === null) throw new Error("no server listens");
  const address = `http://127.0.0.1:${listening.port}`;
  return {
    repository,
    tokens,
    asked,
    faults,
    facts,
    address,
    play(play) {
      state.played = play;
    },
    async fetch(wanted, { method = "GET", headers = {}, body = null, signal = null }) {
      const { origin, pathname, search } = new URL(wanted);
      if (origin !== "https://api.github.com") faults.push(`asked ${origin}`);
      return fetch(`${address}${pathname}${search}`, { method, headers, body, signal });
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => void server.close(() => resolve()));
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString();
}

function textAt(json: string, name: string): string {
  try {
    const found: Record<string, unknown> = { ...JSON.parse(json) };
    return typeof found[name] === "string" ? found[name] : "";
  } catch {
    return "";
  }
}

/** A request has a query and its variables, and nothing else. */
function formOf(
  request: unknown,
  faults: string[],
): { readonly query: string; readonly variableValues: Record<string, unknown> } {
  const found: Record<string, unknown> =
    typeof request === "object" && request !== null ? { ...request } : {};
  const { query, variables, ...others } = found;
  if (typeof query !== "string" || typeof variables !== "object" || variables === null)
    faults.push("no query with variables");
  for (const name of Object.keys(others)) faults.push(`${name} in a request`);
  return {
    query: typeof query === "string" ? query : "",
    variableValues: Object.fromEntries(Object.entries(variables ?? {})),
  };
}
