import type { Identity } from "../identity/identity.ts";
import { type MetadataSource, REMOTE_SOURCE_IDS, type RemoteSourceId } from "./metadata-source.ts";
import { crossref } from "./sources/crossref.ts";
import { datacite } from "./sources/datacite.ts";
import { github } from "./sources/github.ts";
import { huggingface } from "./sources/huggingface.ts";
import { youtube } from "./sources/youtube.ts";

export const METADATA_SOURCES = {
  datacite,
  crossref,
  github,
  huggingface,
  youtube,
} satisfies Record<RemoteSourceId, MetadataSource>;

/** Every host that is asked for titles and facts. The page's `connect-src` allows these and no other. */
export const METADATA_HOSTS: readonly string[] = REMOTE_SOURCE_IDS.map(
  (id) => METADATA_SOURCES[id].host,
);

/** The sources to ask about a thing, in the order in which they are asked. */
export function sourcesFor(identity: Identity): readonly RemoteSourceId[] {
  const matching = (rank: "first" | "second"): RemoteSourceId[] =>
    REMOTE_SOURCE_IDS.filter((id) => METADATA_SOURCES[id].match(identity) === rank);
  return [...matching("first"), ...matching("second")];
}
