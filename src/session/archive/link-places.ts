import type { IssueDigest, LinkDigest } from "../../links/archive/issue-digest.ts";
import type { EntryId } from "./index-messages.ts";

/** Where each thing is linked, by its key. */
export interface LinkPlaces {
  readonly put: (id: EntryId, digest: IssueDigest) => void;
  readonly remove: (id: EntryId, digest: IssueDigest | undefined) => void;
  readonly of: (key: string) => Iterable<readonly [id: EntryId, links: readonly LinkDigest[]]>;
}

export function createLinkPlaces(): LinkPlaces {
  const links = new Map<string, Map<EntryId, LinkDigest[]>>();
  return {
    put(id, digest) {
      for (const link of digest.links) {
        if (link.key === null) continue;
        const places = links.get(link.key) ?? new Map<EntryId, LinkDigest[]>();
        links.set(link.key, places);
        const there = places.get(id);
        if (there) there.push(link);
        else places.set(id, [link]);
      }
    },
    remove(id, digest) {
      for (const { key } of digest?.links ?? []) {
        if (key === null) continue;
        const places = links.get(key);
        places?.delete(id);
        if (places?.size === 0) links.delete(key);
      }
    },
    of: (key) => links.get(key) ?? [],
  };
}
