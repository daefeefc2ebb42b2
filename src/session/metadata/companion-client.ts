import type { LinkFacts } from "../../links/facts/link-facts.ts";
import { factsFromJson } from "../../links/metadata/read-facts.ts";
import { valueAt } from "../../links/metadata/untrusted.ts";
import { identityOfLink } from "../core/link-keys.ts";
import { askJson } from "../core/ask-json.ts";
import type { Answer } from "./metadata-state.ts";
import type { Surroundings } from "./network.ts";

/** The companion has five seconds for a page, and seven for a check; this leaves it time to say that they are over. */
const PATIENCE = 10_000;
/** A companion that does too much at once is asked again, so often, after so many milliseconds. */
const MOST_TRIES = 10;
const BUSY_WAIT = 500;

const HEADERS = { "x-galley": "1" };

export type PageReply =
  | { readonly kind: "known"; readonly facts: LinkFacts }
  | { readonly kind: "unknown" }
  | { readonly kind: "failed" }
  /** The companion itself does not answer any more. */
  | { readonly kind: "gone" };

/** What the companion of `npm start` is asked. */
export interface CompanionClient {
  readonly isThere: () => Promise<boolean>;
  readonly factsOf: (href: string) => Promise<PageReply>;
  readonly check: (href: string) => Promise<CheckReply>;
}

export type CheckReply =
  /** `isReached`: its host said something, be it a fault. */
  | { readonly kind: "answered"; readonly answer: Answer; readonly isReached: boolean }
  /** It cannot be asked about such an address, or cannot say just now. */
  | { readonly kind: "unasked" }
  | { readonly kind: "gone" };

export function createCompanionClient(
  environment: Pick<Surroundings, "fetch" | "clock">,
  ending: AbortSignal,
): CompanionClient {
  async function ask(path: string, href: string, tries = MOST_TRIES): Promise<unknown> {
    const address = `${path}?url=${encodeURIComponent(href)}`;
    const reply = await askJson(environment, address, PATIENCE, ending, HEADERS);
    if (reply.kind !== "json") return null;
    if (valueAt(reply.value, "error") !== "busy" || tries <= 1) return reply.value;
    await new Promise<void>((resolve) => void environment.clock.later(BUSY_WAIT, resolve));
    return ending.aborted ? null : ask(path, href, tries - 1);
  }

  return {
    async isThere() {
      const reply = await askJson(environment, "/__meta", PATIENCE, ending, HEADERS);
      return reply.kind === "json" && valueAt(reply.value, "companion") === true;
    },
    async factsOf(href) {
      const answer = await ask("/__meta", href);
      if (answer === null) return { kind: "gone" };
      const facts = factsFromJson(valueAt(answer, "facts"));
      if (facts) return { kind: "known", facts };
      const mayComeBack = TRANSIENT.has(String(valueAt(answer, "error"))) || isFault(answer);
      return { kind: mayComeBack ? "failed" : "unknown" };
    },
    async check(href) {
      const answer = await ask("/__check", href);
      if (answer === null) return { kind: "gone" };
      const status = valueAt(answer, "status");
      const url = valueAt(answer, "url");
      if (typeof status !== "number" || typeof url !== "string") {
        const isSilent = SILENT.has(String(valueAt(answer, "error")));
        return isSilent ? answered({ kind: "no-answer" }, false) : { kind: "unasked" };
      }
      if (GONE.has(status)) return answered({ kind: "gone", status });
      if (status >= 500) return answered({ kind: "no-answer" });
      const isElsewhere = identityOfLink(url)?.key !== identityOfLink(href)?.key;
      return valueAt(answer, "forGood") === true && isElsewhere
        ? answered({ kind: "moved", to: url })
        : answered({ kind: "answers" });
    },
  };
}

const TRANSIENT: ReadonlySet<string> = new Set(["too-slow", "no-answer", "busy"]);
/** With any other word the companion says that it cannot tell, as of a page that sends it ever on. */
const SILENT: ReadonlySet<string> = new Set(["too-slow", "no-answer"]);
/** Others below 500 are those of pages that answer people and no programs. */
const GONE: ReadonlySet<number> = new Set([404, 410, 451]);

function answered(answer: Answer, isReached = true): CheckReply {
  return { kind: "answered", answer, isReached };
}

function isFault(answer: unknown): boolean {
  const status = valueAt(answer, "status");
  return typeof status === "number" && status >= 500;
}
