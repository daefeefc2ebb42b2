/** Why GitHub does not do, or not show, what it was asked for. */
export type GitHubRefusal =
  /** The token is none, has run out or was taken back. */
  | { readonly kind: "token" }
  /** The token may not write here. */
  | { readonly kind: "scope" }
  /** The organisation lets nobody in by this token. */
  | { readonly kind: "organisation" }
  /** The person may not write here. */
  | { readonly kind: "read-only" }
  /** There is no such repository, or the token does not see it. */
  | { readonly kind: "missing" }
  | { readonly kind: "archived" }
  /** The repository has no commit yet, from which one could go on. */
  | { readonly kind: "empty" }
  /** No branch can be called so. */
  | { readonly kind: "branch-name"; readonly name: string }
  /** The branch takes no commit like this; in GitHub's words. */
  | { readonly kind: "protected"; readonly words: string }
  /** Milliseconds since 1970; null: GitHub does not say until when. */
  | { readonly kind: "wait"; readonly until: number | null }
  /** More than one commit takes. */
  | { readonly kind: "too-large"; readonly path: string; readonly size: number }
  /** Where a file or folder is to be stands a link or another repository. */
  | { readonly kind: "in-the-way"; readonly path: string }
  | { readonly kind: "network" }
  /** Nothing that was agreed upon: in its own words, or its status. */
  | { readonly kind: "other"; readonly words: string };

/** What is thrown where GitHub refuses. Its words never hold the token. */
export class GitHubError extends Error {
  readonly refusal: GitHubRefusal;
  constructor(refusal: GitHubRefusal) {
    super(`GitHub: ${refusal.kind}`);
    this.name = "GitHubError";
    this.refusal = refusal;
  }
}

/** An error in an answer of the GraphQL interface. */
export interface AnsweredError {
  readonly type: string;
  readonly message: string;
  readonly isOfOrganisation: boolean;
}

/** What an answer with one of these status codes refuses; null where it is fine. */
export function refusalOfStatus(
  status: number,
  headers: Headers,
  message: string,
  now: number,
): GitHubRefusal | null {
  if (status >= 200 && status < 300) return null;
  if (status === 401) return { kind: "token" };
  if (status === 429 || (status === 403 && isUsedUp(headers, message)))
    return { kind: "wait", until: waitUntil(headers, now) };
  if (status === 403) return { kind: ORGANISATION.test(message) ? "organisation" : "scope" };
  if (status === 404) return { kind: "missing" };
  if (status === 413) return { kind: "other", words: "413 Payload Too Large" };
  return { kind: "other", words: message === "" ? String(status) : message };
}

/** What the errors of an answer refuse. */
export function refusalOfErrors(
  errors: readonly AnsweredError[],
  headers: Headers,
  now: number,
): GitHubRefusal {
  const [first] = errors;
  const { type, message } = first ?? { type: "", message: "" };
  if (first?.isOfOrganisation || ORGANISATION.test(message)) return { kind: "organisation" };
  if (type.startsWith("RATE_LIMIT")) return { kind: "wait", until: waitUntil(headers, now) };
  // Rulesets have another type than the older rules of branches, and both say so in words.
  if (type === "BRANCH_PROTECTION_RULE_VIOLATION" || PROTECTED.test(message))
    return { kind: "protected", words: message.replace(/\s+/g, " ").trim() };
  if (type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES") return { kind: "scope" };
  if (type === "NOT_FOUND") return { kind: "missing" };
  return { kind: "other", words: message };
}

const ORGANISATION = /\bSAML\b|organi[sz]ation has enabled|forbids access via a/i;
const PROTECTED =
  /protected branch|repository rule violations?|must be made through a pull request/i;

function isUsedUp(headers: Headers, message: string): boolean {
  return (
    headers.get("x-ratelimit-remaining") === "0" ||
    headers.has("retry-after") ||
    /rate limit/i.test(message)
  );
}

function waitUntil(headers: Headers, now: number): number | null {
  const seconds = Number(headers.get("retry-after") ?? Number.NaN);
  if (Number.isFinite(seconds)) return now + seconds * 1000;
  // What is left now was not used up: it is another limit, of which only its words are known.
  if (headers.get("x-ratelimit-remaining") !== "0") return null;
  const reset = Number(headers.get("x-ratelimit-reset") ?? Number.NaN);
  return Number.isFinite(reset) && reset > 0 ? reset * 1000 : null;
}
