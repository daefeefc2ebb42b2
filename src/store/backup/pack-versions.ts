import type { IssueVersionRecords } from "../versions/read-versions.ts";
import type { ManifestVersions } from "./backup-file.ts";
import { LARGEST_FILE, MOST_VERSIONS } from "./limits.ts";
import { givenIdentity } from "./read-value.ts";

/**
 * The versions as files of a zip, one for each issue; `add` is given them. Left out are those for which there is no room, or
 * whose issue has an identity that is none of Galley's.
 */
export function packVersions(
  found: readonly IssueVersionRecords[],
  add: (id: string, bytes: Uint8Array<ArrayBuffer>) => string,
): readonly ManifestVersions[] {
  let total = 0;
  return found.flatMap(({ id, versions, bases }) => {
    const bytes = new TextEncoder().encode(JSON.stringify({ versions, bases }));
    const hasRoom = bytes.length <= LARGEST_FILE && total + bytes.length <= MOST_VERSIONS;
    if (!hasRoom || givenIdentity(id) === null) return [];
    total += bytes.length;
    return [{ id, file: add(id, bytes) }];
  });
}
