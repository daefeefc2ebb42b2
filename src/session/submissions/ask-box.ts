import type { SubmissionBox } from "../../issue/profile/profile.ts";
import { readSubmissions, type Submission } from "../../links/submissions/read-submissions.ts";
import { ISSUES_OF_PAGE, submissionsAddress } from "../../links/submissions/submissions-address.ts";
import type { Environment } from "../environment/environment.ts";
import type { Reply } from "../core/ask-json.ts";
import { askJson } from "../core/ask-json.ts";
import { waitsUntil } from "../core/waits-until.ts";
import {
  type AskingRate,
  MOST_SUBMISSIONS_READ,
  type SubmissionsTrouble,
} from "./submissions-state.ts";

/** A page of a hundred issues takes GitHub its time. In milliseconds, and characters. */
const PATIENCE = 20_000;
const LONGEST_PAGE = 8_000_000;
const NEVER_ENDED = new AbortController().signal;

export interface BoxAnswer {
  readonly submissions: readonly Submission[];
  readonly isCut: boolean;
  readonly trouble: SubmissionsTrouble | null;
  readonly rate: AskingRate | null;
}

/** Reads the newest open issues of a box, without a token. What came before a trouble is there with it. Never rejects. */
export async function askBox(
  environment: Pick<Environment, "fetch" | "clock" | "online">,
  box: SubmissionBox,
): Promise<BoxAnswer> {
  const submissions: Submission[] = [];
  let rate: AskingRate | null = null;
  const ended = (trouble: SubmissionsTrouble | null, isCut = false): BoxAnswer => ({
    submissions,
    isCut,
    trouble,
    rate,
  });
  for (let page = 1; page <= MOST_SUBMISSIONS_READ / ISSUES_OF_PAGE; page++) {
    if (!environment.online()) return ended({ kind: "offline" });
    const address = submissionsAddress(box, page);
    const accept = { accept: "application/vnd.github+json" };
    // One page after the other: whether there is a next one is told by the one before.
    // oxlint-disable-next-line no-await-in-loop
    const reply = await askJson(environment, address, PATIENCE, NEVER_ENDED, accept, LONGEST_PAGE);
    rate = rateOf(reply) ?? rate;
    const trouble = troubleOf(reply, environment.clock.now());
    if (trouble) return ended(trouble);
    const read = reply.kind === "json" ? readSubmissions(reply.value, box.repository) : null;
    if (!read) return ended({ kind: "unreadable" });
    submissions.push(...read.submissions);
    if (read.entries < ISSUES_OF_PAGE) return ended(null);
  }
  return ended(null, true);
}

function troubleOf(reply: Reply, now: number): SubmissionsTrouble | null {
  if (reply.kind === "silent" || reply.kind === "unreadable") return { kind: reply.kind };
  if (reply.kind === "json") return null;
  const { status, headers } = reply;
  const until = waitsUntil(status, headers, now);
  if (until !== null) return { kind: "rate-limited", until };
  if (status === 404 || status === 410) return { kind: "not-found" };
  return { kind: "refused", status };
}

function rateOf(reply: Reply): AskingRate | null {
  if (reply.kind !== "json" && reply.kind !== "status") return null;
  const [limit, remaining, reset] = ["limit", "remaining", "reset"].map((name) => {
    const value = reply.headers.get(`x-ratelimit-${name}`);
    return value !== null && /^\d{1,12}$/.test(value) ? Number(value) : null;
  });
  if (limit == null || remaining == null || reset == null) return null;
  return { limit, remaining, until: reset * 1_000 };
}
