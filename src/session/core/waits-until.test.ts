import { describe, expect, it } from "vitest";
import { waitsUntil } from "./waits-until.ts";

const NOW = Date.UTC(2025, 10, 3, 6);
const wait = (status: number, headers: Readonly<Record<string, string>>) => {
  const until = waitsUntil(status, new Headers(headers), NOW);
  return until === null ? null : (until - NOW) / 1_000;
};

describe("a service is left alone", () => {
  it.each<[string, number, Readonly<Record<string, string>>, number | null]>([
    ["so many seconds", 429, { "retry-after": "30" }, 30],
    ["until a date", 429, { "retry-after": "Mon, 03 Nov 2025 06:05:00 GMT" }, 300],
    ["a minute where it does not say how long", 429, {}, 60],
    ["a minute where it says what nobody understands", 429, { "retry-after": "soon" }, 60],
    ["at least a second", 429, { "retry-after": "0" }, 1],
    ["at most an hour", 429, { "retry-after": "99999999" }, 3_600],
    [
      "by GitHub until its reset",
      403,
      { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(NOW / 1_000 + 600) },
      600,
    ],
    [
      "already when the last answer was given",
      200,
      { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(NOW / 1_000 + 600) },
      600,
    ],
    ["by Hugging Face for its time", 429, { ratelimit: '"api";r=0;t=55' }, 55],
    ["by one that is down for maintenance", 503, { "retry-after": "120" }, 120],
    [
      "not for a refusal that has to do with the thing",
      403,
      { "x-ratelimit-remaining": "12" },
      null,
    ],
    ["not for a thing that is not there", 404, { "x-ratelimit-remaining": "0" }, null],
    ["not for an answer", 200, { "x-ratelimit-remaining": "59" }, null],
    ["not for an answer of Hugging Face", 200, { ratelimit: '"api";r=490;t=120' }, null],
    ["not for a fault", 500, {}, null],
  ])("%s", (_, status, headers, expected) => {
    expect(wait(status, headers)).toBe(expected);
  });
});
