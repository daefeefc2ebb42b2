import type { Database } from "../../store/database.ts";
import { putFacts, readFacts } from "../../store/facts.ts";
import type { FactsRecord } from "../../store/records.ts";

/** What was answered before: in memory what this tab has asked about, on the disk what any tab has. */
export interface KeptFacts {
  /** At once; null where nothing is known yet. What the disk holds is then read, and told by `onRead`. */
  readonly peek: (key: string) => FactsRecord | null;
  readonly recall: (key: string) => Promise<FactsRecord | null>;
  readonly keep: (record: FactsRecord) => void;
  /** Another tab, or the bookmarklet, may have left something on the disk of what nothing was known of. */
  readonly readAgain: () => void;
  readonly end: () => void;
}

/** `onRead`: `peek` answers otherwise from now on. The disk is a convenience here: where it fails, nothing is known. */
export function createKeptFacts(database: Database, onRead: () => void): KeptFacts {
  /** null: the disk has nothing. */
  const memory = new Map<string, FactsRecord | null>();
  let wanted = new Set<string>();
  let reading: Promise<void> | null = null;
  let ended = false;

  /** Many addresses are asked about at once, when an issue is opened: they are read together, a moment later. */
  function read(key: string): Promise<void> {
    wanted.add(key);
    reading ??= Promise.resolve().then(readWanted);
    return reading;
  }

  async function readWanted(): Promise<void> {
    const keys = [...wanted];
    wanted = new Set();
    reading = null;
    if (ended) return;
    const found = await readFacts(database, keys).catch(() => new Map<string, FactsRecord>());
    // What was answered meanwhile is newer.
    const missing = keys.filter((key) => !memory.has(key));
    for (const key of missing) memory.set(key, found.get(key) ?? null);
    if (missing.some((key) => memory.get(key)?.facts)) onRead();
  }

  return {
    peek(key) {
      const known = memory.get(key);
      if (known === undefined) void read(key);
      return known ?? null;
    },
    async recall(key) {
      if (!memory.has(key)) await read(key);
      return memory.get(key) ?? null;
    },
    keep(record) {
      memory.set(record.key, record);
      if (!ended) putFacts(database, record).catch(() => undefined);
    },
    readAgain() {
      const unknown = [...memory].flatMap(([key, record]) => (record?.facts ? [] : [key]));
      for (const key of unknown) {
        memory.delete(key);
        void read(key);
      }
    },
    end() {
      ended = true;
    },
  };
}
