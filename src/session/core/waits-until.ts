/** Times to wait, in milliseconds: where nobody says how long, at least, and at most, whatever an answer says. */
const USUAL_WAIT = 60_000;
const SHORTEST_WAIT = 1_000;
const LONGEST_WAIT = 3_600_000;

/**
 * Until when a service wants not to be asked again, by its answer; null where it does not mind. Hugging Face and others
 * say so with 429, GitHub with 403 and its own headers, both with the last answer that they give before it.
 */
export function waitsUntil(status: number, headers: Headers, now: number): number | null {
  const isUsedUp =
    headers.get("x-ratelimit-remaining") === "0" ||
    /(?:^|[;\s])r=0(?:;|$)/.test(headers.get("ratelimit") ?? "");
  const isRefused =
    status === 429 ||
    ((status === 403 || status === 503) && (isUsedUp || headers.has("retry-after")));
  if (!isRefused && !(isUsedUp && status < 400)) return null;
  const wait = saidWait(headers, now) ?? USUAL_WAIT;
  return now + Math.min(LONGEST_WAIT, Math.max(SHORTEST_WAIT, wait));
}

function saidWait(headers: Headers, now: number): number | null {
  const after = headers.get("retry-after");
  if (after !== null) {
    const wait = /^\d+$/.test(after.trim()) ? Number(after) * 1_000 : Date.parse(after) - now;
    if (Number.isFinite(wait)) return wait;
  }
  const reset = Number(headers.get("x-ratelimit-reset") ?? Number.NaN);
  if (Number.isFinite(reset)) return reset * 1_000 - now;
  const seconds = /(?:^|[;\s])t=(\d+)/.exec(headers.get("ratelimit") ?? "")?.[1];
  return seconds === undefined ? null : Number(seconds) * 1_000;
}
