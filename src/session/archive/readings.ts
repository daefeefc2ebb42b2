import type { Channel } from "../../store/channel.ts";
import type { ArchiveReading, ArchiveState } from "./archive-state.ts";
import type { PostsReading } from "./index-messages.ts";

/** Readings of posts, and what is told of them. */
export interface Readings {
  /** Whether some are under way that somebody waits for. */
  readonly areAwaited: () => boolean;
  /** Reads for somebody who waits, and so is shown that it goes on. */
  readonly awaited: (read: () => Promise<PostsReading>) => Promise<ArchiveReading>;
  /** Tells the other tabs of a reading, and what it came to. */
  readonly told: (reading: Promise<PostsReading>) => Promise<ArchiveReading>;
}

export function createReadings(
  channel: Channel,
  onIndexing: (indexing: ArchiveState["indexing"]) => void,
): Readings {
  let awaited = 0;

  async function told(reading: Promise<PostsReading>): Promise<ArchiveReading> {
    const read = await reading;
    if (read.kind === "failed") return read;
    // This tab's indexer has read the disk; the others are told to.
    if (read.changed > 0) channel.post({ kind: "archive" });
    return read.posts === 0 ? { kind: "no-posts", refused: read.refused } : read;
  }

  return {
    areAwaited: () => awaited > 0,
    async awaited(read) {
      onIndexing({ done: 0, total: 0 });
      awaited++;
      try {
        return await told(read());
      } finally {
        awaited--;
        if (awaited === 0) onIndexing(null);
      }
    },
    told,
  };
}
