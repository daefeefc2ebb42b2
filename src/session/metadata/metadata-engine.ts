import type { LinkFacts } from "../../links/facts/link-facts.ts";
import type { Identity } from "../../links/identity/identity.ts";
import { METADATA_SOURCES, sourcesFor } from "../../links/metadata/index.ts";
import type { MetadataSource } from "../../links/metadata/metadata-source.ts";
import type { Database } from "../../store/database.ts";
import type { FactsRecord } from "../../store/records.ts";
import { identityOfLink } from "../core/link-keys.ts";
import { createCompanionClient } from "./companion-client.ts";
import { createKeptFacts } from "./kept-facts.ts";
import { heldSilence } from "./held-silence.ts";
import { createLane } from "./lane.ts";
import { createRemote, type SourceReply } from "./remote.ts";
import type { Asked, CheckEnd, MetadataState, SourceTrouble } from "./metadata-state.ts";
import { METADATA_SOURCE_IDS, type MetadataSourceId } from "../core/metadata-sources.ts";
import type { Surroundings } from "./network.ts";

/** What asks, loaded when first something is to be known. */
export interface MetadataEngine {
  readonly factsOf: (href: string) => LinkFacts | null;
  readonly ask: (href: string) => Promise<Asked>;
  readonly check: MetadataState["check"];
  /** Looks whether the companion is there. One that was found is believed to be; one that was not, for a moment. */
  readonly findCompanion: () => Promise<boolean>;
  /** What was unknown may be known to the disk by now. */
  readonly readAgain: () => void;
  readonly end: () => void;
}

export interface EngineOptions {
  readonly environment: Surroundings;
  readonly database: Database;
  readonly isOn: (source: MetadataSourceId) => boolean;
  readonly onKnown: () => void;
  readonly onTroubles: (troubles: readonly SourceTrouble[]) => void;
  readonly onCompanion: (isThere: boolean) => void;
}
export type CreateEngine = (options: EngineOptions) => MetadataEngine;

/** That nobody knows a thing holds for a day: it may be too new. */
const UNKNOWN_HOLDS = 86_400_000;
/** How long the companion is not looked for again where it was not there: `npm start` takes some seconds. */
const MISSING_HOLDS = 5_000;
const CHECKS_AT_ONCE = 4;
const PAGES_AT_ONCE = 3;

const SOURCES: Readonly<Record<Exclude<MetadataSourceId, "page">, MetadataSource>> =
  METADATA_SOURCES;

export const createMetadataEngine: CreateEngine = (options) => {
  const { environment, database, isOn, onKnown, onTroubles, onCompanion } = options;
  const { clock, online, mayHaveCompanion } = environment;
  const ending = new AbortController();
  const kept = createKeptFacts(database, onKnown);
  const remote = createRemote(environment, onTroubles, ending.signal);
  const companion = createCompanionClient(environment, ending.signal);
  const pages = createLane(PAGES_AT_ONCE);
  const checks = createLane(CHECKS_AT_ONCE);
  const asking = new Map<string, Promise<Asked>>();
  let finding: Promise<boolean> | null = null;
  /** When the companion was last missed, while it is. */
  let missedAt: number | null = null;

  function findCompanion(): Promise<boolean> {
    if (missedAt !== null && clock.now() - missedAt >= MISSING_HOLDS) lookAgain();
    finding ??= (mayHaveCompanion ? companion.isThere() : Promise.resolve(false)).then(
      (isThere) => {
        if (ending.signal.aborted) return false;
        missedAt = isThere ? null : clock.now();
        onCompanion(isThere);
        return isThere;
      },
    );
    return finding;
  }

  function lookAgain(): void {
    finding = null;
    missedAt = null;
  }

  /** The companion gave no answer: it may only have been slow. */
  function isStillThere(): Promise<boolean> {
    if (missedAt === null) lookAgain();
    return findCompanion();
  }

  /** Who is asked, in order. Nobody is asked in the place of a source that was switched off. */
  async function planFor(identity: Identity): Promise<readonly MetadataSourceId[]> {
    const all = sourcesFor(identity);
    const on = all.filter(isOn);
    const askPage = on.length === all.length && isOn("page") && (await findCompanion());
    return askPage ? [...on, "page"] : on;
  }

  async function askPage(href: string): Promise<SourceReply> {
    const reply = await pages.run(() => companion.factsOf(href));
    if (reply.kind !== "gone") return reply;
    await isStillThere();
    return { kind: "failed" };
  }

  async function askInTurn(
    identity: Identity,
    href: string,
    plan: readonly MetadataSourceId[],
    failed = false,
  ): Promise<Asked> {
    const [source, ...rest] = plan;
    // A page is the last to be asked; that another source could not answer is no reason to ask it.
    if (source === undefined || (source === "page" && failed)) {
      return { kind: failed ? "failed" : "unknown" };
    }
    const reply =
      source === "page"
        ? await askPage(href)
        : await remote.ask(source, SOURCES[source], identity, href);
    if (reply.kind === "known") return { kind: "known", facts: reply.facts, from: source };
    return askInTurn(identity, href, rest, failed || reply.kind === "failed");
  }

  async function ask(identity: Identity, href: string): Promise<Asked> {
    const { key } = identity;
    const before = await kept.recall(key);
    const known = before && knownIn(before);
    if (known) return known;
    const plan = await planFor(identity);
    if (plan.length === 0) return { kind: "not-asked" };
    if (before && stillUnknown(before, plan, clock.now())) return { kind: "unknown" };
    if (!online()) return { kind: "failed" };
    const asked = await askInTurn(identity, href, plan);
    if (ending.signal.aborted) return { kind: "failed" };
    if (asked.kind === "known") {
      kept.keep({ key, facts: asked.facts, from: asked.from, at: clock.now() });
      onKnown();
    } else if (asked.kind === "unknown") {
      kept.keep({ key, facts: null, from: plan.join(" "), at: clock.now() });
    }
    return asked;
  }

  return {
    factsOf(href) {
      const key = identityOfLink(href)?.key;
      return key === undefined ? null : (kept.peek(key)?.facts ?? null);
    },
    async ask(href) {
      const identity = identityOfLink(href);
      if (!identity) return { kind: "not-asked" };
      const { key } = identity;
      const underWay = asking.get(key) ?? ask(identity, href).finally(() => asking.delete(key));
      asking.set(key, underWay);
      return underWay;
    },
    async check(hrefs, onAnswer) {
      if (!online()) return "offline";
      if (!(await findCompanion())) return "gone";
      let end: CheckEnd = "done";
      const heard = heldSilence(onAnswer);
      const check = async (href: string): Promise<void> => {
        if (ending.signal.aborted || end !== "done") return;
        const reply = await companion.check(href);
        if (ending.signal.aborted) return;
        if (reply.kind === "gone" && !(await isStillThere())) end = "gone";
        else if (!online()) end = "offline";
        else heard.hear(href, reply.kind === "gone" ? { kind: "unasked" } : reply);
      };
      await Promise.all(hrefs.map((href) => checks.run(() => check(href))));
      return heard.end() || end !== "done" ? end : "offline";
    },
    findCompanion,
    readAgain: kept.readAgain,
    end() {
      ending.abort();
      kept.end();
      remote.end();
    },
  };
};

function knownIn({ facts, from }: FactsRecord): Asked | null {
  const source = METADATA_SOURCE_IDS.find((id) => id === from);
  return facts && source ? { kind: "known", facts, from: source } : null;
}

/** Whether all who would be asked now said lately that they do not know. */
function stillUnknown(
  { facts, from, at }: FactsRecord,
  plan: readonly MetadataSourceId[],
  now: number,
): boolean {
  const asked = from.split(" ");
  return (
    facts === null && now - at < UNKNOWN_HOLDS && plan.every((source) => asked.includes(source))
  );
}
