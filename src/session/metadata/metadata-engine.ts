import type { LinkFacts } from "../../links/facts/link-facts.ts";
import type { Identity } from "../../links/identity/identity.ts";
import type { Database } from "../../store/database.ts";
import type { FactsRecord } from "../../store/records.ts";
import { identityOfLink } from "../core/link-keys.ts";
import { METADATA_SOURCE_IDS, type MetadataSourceId } from "../core/metadata-sources.ts";
import { createSourcesInTurn } from "./ask-in-turn.ts";
import { createLinkChecks } from "./check-links.ts";
import { createCompanionClient } from "./companion-client.ts";
import { createCompanionPresence } from "./companion-presence.ts";
import { createKeptFacts } from "./kept-facts.ts";
import type { Asked, AskedConsent, MetadataState, SourceTrouble } from "./metadata-state.ts";
import type { Surroundings } from "./network.ts";
import { createRemote } from "./remote.ts";

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
  /** Whether this service may be asked about this thing; where the person has not said so, it is asked for. */
  readonly mayAsk: (asked: AskedConsent) => boolean;
  readonly onKnown: () => void;
  readonly onTroubles: (troubles: readonly SourceTrouble[]) => void;
  readonly onCompanion: (isThere: boolean) => void;
}
export type CreateEngine = (options: EngineOptions) => MetadataEngine;

/** That nobody knows a thing holds for a day: it may be too new. */
const UNKNOWN_HOLDS = 86_400_000;

export const createMetadataEngine: CreateEngine = (options) => {
  const { environment, database, isOn, mayAsk, onKnown, onTroubles, onCompanion } = options;
  const { clock, online } = environment;
  const ending = new AbortController();
  const { signal } = ending;
  const kept = createKeptFacts(database, onKnown);
  const remote = createRemote(environment, onTroubles, signal);
  const companion = createCompanionClient(environment, signal);
  const presence = createCompanionPresence(environment, companion, signal, onCompanion);
  const sources = createSourcesInTurn(remote, companion, presence, isOn);
  const asking = new Map<string, Promise<Asked>>();

  async function ask(identity: Identity, href: string): Promise<Asked> {
    const { key } = identity;
    const before = await kept.recall(key);
    const known = before && knownIn(before);
    if (known) return known;
    const plan = await sources.planFor(identity);
    if (plan.length === 0) return { kind: "not-asked" };
    if (before && stillUnknown(before, plan, clock.now())) return { kind: "unknown" };
    if (!online()) return { kind: "failed" };
    if (!plan.every((source) => mayAsk({ source, key, href }))) return { kind: "not-asked" };
    const asked = await sources.ask(identity, href, plan);
    if (signal.aborted) return { kind: "failed" };
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
    check: createLinkChecks(companion, presence, online, signal),
    findCompanion: presence.find,
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
