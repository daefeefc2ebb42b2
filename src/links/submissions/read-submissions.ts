import type { FoundLink } from "../transfer/found-link.ts";
import { linksOfSubmission } from "./links-of-submission.ts";

/** An open issue of a repository, as far as it is a submission: the links in it, and who sent them. */
export interface Submission {
  readonly number: number;
  /** Its page at GitHub. */
  readonly address: string;
  /** The name at GitHub of who sent it; null where the answer names nobody. */
  readonly by: string | null;
  readonly links: readonly FoundLink[];
  /** How many more links it has that are not taken: beyond the bound, or of no host that everybody can reach. */
  readonly leftOut: number;
}

export interface SubmissionPage {
  /** Newest first; pull requests, which GitHub lists among the issues, are none. */
  readonly submissions: readonly Submission[];
  /** How many entries came, of whatever kind: behind a full page there may be more. */
  readonly entries: number;
}

/** Reads a page of the issues of a repository (`owner/name`). Anybody can write them. null: it is no such list. */
export function readSubmissions(answer: unknown, repository: string): SubmissionPage | null {
  if (!Array.isArray(answer)) return null;
  const entries: readonly unknown[] = answer;
  return {
    submissions: entries.flatMap((entry) => readSubmission(entry, repository) ?? []),
    entries: entries.length,
  };
}

interface IssueAnswer {
  readonly number?: unknown;
  readonly state?: unknown;
  readonly title?: unknown;
  readonly body?: unknown;
  readonly user?: unknown;
  readonly pull_request?: unknown;
}

function readSubmission(entry: unknown, repository: string): Submission | null {
  if (typeof entry !== "object" || entry === null) return null;
  const { number, state, title, body, user, pull_request }: IssueAnswer = entry;
  if (pull_request !== undefined || state !== "open") return null;
  if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1) return null;
  // Its page is where it must be, whatever the answer says of that.
  const address = `https://github.com/${repository}/issues/${number}`;
  const text = { title: textOf(title), body: textOf(body) };
  return { number, address, by: nameOf(user), ...linksOfSubmission(text, repository) };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** What GitHub takes for a name, with the sign of a program behind it. */
function nameOf(user: unknown): string | null {
  if (typeof user !== "object" || user === null) return null;
  const { login }: { readonly login?: unknown } = user;
  const isName = typeof login === "string" && /^[a-z\d][a-z\d_-]{0,38}(?:\[bot\])?$/i.test(login);
  return isName ? login : null;
}
