import type { Identity } from "../../links/identity/identity.ts";
import { METADATA_SOURCES, sourcesFor } from "../../links/metadata/index.ts";
import type { MetadataSource } from "../../links/metadata/metadata-source.ts";
import type { MetadataSourceId } from "../core/metadata-sources.ts";
import type { CompanionClient } from "./companion-client.ts";
import type { CompanionPresence } from "./companion-presence.ts";
import { createLane } from "../core/lane.ts";
import type { Asked } from "./metadata-state.ts";
import type { Remote, SourceReply } from "./remote.ts";

const PAGES_AT_ONCE = 3;

const SOURCES: Readonly<Record<Exclude<MetadataSourceId, "page">, MetadataSource>> =
  METADATA_SOURCES;

/** Asks the sources, one after the other, until one knows. */
export interface SourcesInTurn {
  /** Who is asked, in order. Nobody is asked in the place of a source that was switched off. */
  readonly planFor: (identity: Identity) => Promise<readonly MetadataSourceId[]>;
  readonly ask: (
    identity: Identity,
    href: string,
    plan: readonly MetadataSourceId[],
  ) => Promise<Asked>;
}

export function createSourcesInTurn(
  remote: Remote,
  companion: Pick<CompanionClient, "factsOf">,
  presence: CompanionPresence,
  isOn: (source: MetadataSourceId) => boolean,
): SourcesInTurn {
  const pages = createLane(PAGES_AT_ONCE);

  async function askPage(href: string): Promise<SourceReply> {
    const reply = await pages.run(() => companion.factsOf(href));
    if (reply.kind !== "gone") return reply;
    await presence.isStillThere();
    return { kind: "failed" };
  }

  async function ask(
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
    return ask(identity, href, rest, failed || reply.kind === "failed");
  }

  return {
    async planFor(identity) {
      const all = sourcesFor(identity);
      const on = all.filter(isOn);
      const asksPage = on.length === all.length && isOn("page") && (await presence.find());
      return asksPage ? [...on, "page"] : on;
    },
    ask,
  };
}
