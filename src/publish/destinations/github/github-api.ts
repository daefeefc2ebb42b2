import {
  type AnsweredError,
  GitHubError,
  type GitHubRefusal,
  refusalOfErrors,
  refusalOfStatus,
} from "./github-refusal.ts";

/** The way to GitHub with the token of a sitting, which nothing but this holds. All reject with a `GitHubError`. */
export interface GitHubApi {
  /** The `data` of an answer. `large` is what takes its time to be sent. */
  readonly ask: (
    query: string,
    variables: Readonly<Record<string, unknown>>,
    size?: "large",
  ) => Promise<unknown>;
  /** The bytes of a blob. */
  readonly blob: (repository: string, oid: string) => Promise<Uint8Array<ArrayBuffer>>;
  /** How many characters of files one commit takes. */
  readonly mostInCommit: number;
}

/** What an answer says where it is a refusal that the asker knows what to do with. */
export class StaleHeadError extends Error {}

interface Sent extends RequestInit {
  readonly headers: Readonly<Record<string, string>>;
}

const HOST = "https://api.github.com";
/** GitHub takes about 40 million in all, and fails at 40 MiB. */
const MOST_IN_COMMIT = 38_000_000;
/** What never answers is given up. In milliseconds. */
const PATIENCE = 60_000;
const PATIENCE_FOR_LARGE = 600_000;

export function createGitHubApi(
  fetch: (address: string, init: RequestInit) => Promise<Response>,
  token: string,
  now: () => number,
): GitHubApi {
  const refuse = (refusal: GitHubRefusal): never => {
    throw new GitHubError(refusal);
  };

  async function send(path: string, init: Sent, patience: number): Promise<Response> {
    // What a header cannot hold is no token, and would be refused in words that hold it.
    if (!/^[\w-]{1,255}$/.test(token)) return refuse({ kind: "token" });
    try {
      return await fetch(`${HOST}${path}`, {
        ...init,
        headers: { ...init.headers, Authorization: `Bearer ${token}` },
        cache: "no-store",
        credentials: "omit",
        referrerPolicy: "no-referrer",
        redirect: "error",
        signal: AbortSignal.timeout(patience),
      });
    } catch {
      return refuse({ kind: "network" });
    }
  }

  /** The body, as far as it came; a line that breaks off is no network. */
  async function bodyOf<Body>(read: () => Promise<Body>): Promise<Body> {
    try {
      return await read();
    } catch {
      return refuse({ kind: "network" });
    }
  }

  async function refuseStatus(response: Response): Promise<void> {
    if (response.ok) return;
    const message = messageOf(parsed(await bodyOf(() => response.text())));
    const refusal = refusalOfStatus(response.status, response.headers, message, now());
    if (refusal) refuse(refusal);
  }

  return {
    mostInCommit: MOST_IN_COMMIT,
    async ask(query, variables, size) {
      const body = JSON.stringify({ query, variables });
      const headers = { "Content-Type": "application/json" };
      const patience = size === "large" ? PATIENCE_FOR_LARGE : PATIENCE;
      const response = await send("/graphql", { method: "POST", headers, body }, patience);
      await refuseStatus(response);
      const answer = parsed(await bodyOf(() => response.text()));
      const errors = errorsOf(answer);
      if (errors.some(isStale)) throw new StaleHeadError("The branch has gone on.");
      if (errors.length > 0) refuse(refusalOfErrors(errors, response.headers, now()));
      return valueIn(answer, "data") ?? refuse({ kind: "other", words: "no data" });
    },
    async blob(repository, oid) {
      const headers = { Accept: "application/vnd.github.raw+json" };
      const path = `/repos/${repository}/git/blobs/${oid}`;
      const response = await send(path, { headers }, PATIENCE);
      await refuseStatus(response);
      return new Uint8Array(await bodyOf(() => response.arrayBuffer()));
    },
  };
}

/** What lies under a name in what was answered; undefined where nothing does. */
export function valueIn(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>((inside, name) => {
    if (typeof inside !== "object" || inside === null) return undefined;
    const found: Readonly<Record<string, unknown>> = { ...inside };
    return found[name];
  }, value);
}

/** A list in what was answered; an empty one where there is none. */
export function listIn(value: unknown, ...names: readonly string[]): readonly unknown[] {
  const found = valueIn(value, ...names);
  return Array.isArray(found) ? found : [];
}

/** A number in what was answered; null where there is none. */
export function wholeNumberIn(value: unknown, ...names: readonly string[]): number | null {
  const found = valueIn(value, ...names);
  return typeof found === "number" ? found : null;
}

/** A text in what was answered; "" where there is none. */
export function textIn(value: unknown, ...names: readonly string[]): string {
  const found = valueIn(value, ...names);
  return typeof found === "string" ? found : "";
}

const isStale = ({ type, message }: AnsweredError): boolean =>
  type === "STALE_DATA" || message.startsWith("Expected branch to point to");

function errorsOf(answer: unknown): readonly AnsweredError[] {
  return listIn(answer, "errors").map((error) => ({
    type: textIn(error, "type"),
    message: textIn(error, "message"),
    isOfOrganisation: valueIn(error, "extensions", "saml_failure") === true,
  }));
}

function messageOf(answer: unknown): string {
  return textIn(answer, "message");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
