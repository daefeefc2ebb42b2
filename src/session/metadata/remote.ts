import type { LinkFacts } from "../../links/facts/link-facts.ts";
import type { Identity } from "../../links/identity/identity.ts";
import type { MetadataSource } from "../../links/metadata/metadata-source.ts";
import { askJson, type Reply } from "../core/ask-json.ts";
import { createLane, type Lane } from "../core/lane.ts";
import type { SourceTrouble } from "./metadata-state.ts";
import type { MetadataSourceId } from "../core/metadata-sources.ts";
import { createTroubles } from "./troubles.ts";
import { waitsUntil } from "../core/waits-until.ts";
import type { Surroundings } from "./network.ts";

export type SourceReply =
  | { readonly kind: "known"; readonly facts: LinkFacts }
  | { readonly kind: "unknown" }
  | { readonly kind: "failed" };

/** The services on the network. */
export interface Remote {
  /** Asks one of them, unless it wants to be left alone just now. Never rejects. */
  readonly ask: (
    id: MetadataSourceId,
    source: MetadataSource,
    identity: Identity,
    href: string,
  ) => Promise<SourceReply>;
  readonly end: () => void;
}

const PATIENCE = 5_000;
/** Crossref wants its anonymous visitors to ask one thing after the other. */
const AT_ONCE: Readonly<Partial<Record<MetadataSourceId, number>>> = { crossref: 1 };
const USUALLY_AT_ONCE = 2;
/** How long a source that gave no answer is left alone, so that not every link waits for it in turn. */
const FAILING_WAIT = 30_000;

const FAILED: SourceReply = { kind: "failed" };

export function createRemote(
  environment: Pick<Surroundings, "fetch" | "clock" | "online">,
  onTroubles: (troubles: readonly SourceTrouble[]) => void,
  ending: AbortSignal,
): Remote {
  const { clock, online } = environment;
  const troubles = createTroubles(clock, onTroubles);
  const lanes = new Map<MetadataSourceId, Lane>();

  function laneOf(id: MetadataSourceId): Lane {
    const lane = lanes.get(id) ?? createLane(AT_ONCE[id] ?? USUALLY_AT_ONCE);
    lanes.set(id, lane);
    return lane;
  }

  /** Notes what the reply says of the source itself, as apart from the thing asked about. */
  function minded(id: MetadataSourceId, reply: Reply): void {
    const now = clock.now();
    if (reply.kind === "json" || reply.kind === "status") {
      const status = reply.kind === "status" ? reply.status : 200;
      const until = waitsUntil(status, reply.headers, now);
      if (until !== null) return troubles.add({ source: id, kind: "rate-limited", until });
    }
    const isFailing =
      (reply.kind === "status" && reply.status >= 500) || (reply.kind === "silent" && online());
    if (isFailing && !ending.aborted) {
      troubles.add({ source: id, kind: "failing", until: now + FAILING_WAIT });
    }
  }

  return {
    ask: (id, source, identity, href) =>
      laneOf(id).run(async () => {
        if (ending.aborted || troubles.of(id) !== null || !online()) return FAILED;
        const address = source.request(identity, href);
        const reply = await askJson(environment, address, PATIENCE, ending);
        minded(id, reply);
        if (reply.kind === "json") {
          const facts = source.read(reply.value, identity);
          return facts ? { kind: "known", facts } : { kind: "unknown" };
        }
        const isRefusal = reply.kind === "status" && reply.status < 500;
        return isRefusal && troubles.of(id) === null ? { kind: "unknown" } : FAILED;
      }),
    end: () => troubles.end(),
  };
}
