import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createStore } from "zustand/vanilla";
import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import { Database } from "../../store/database.ts";
import { type FaultyDisk, faultyDisk } from "../../store/testing/faulty-disk.ts";
import { handClock } from "../../store/testing/hand-clock.ts";
import { createEvents } from "../environment/events.ts";
import type { OpenIssueStore } from "../open-issue/create-open-issue.ts";
import type { ProfilesStore } from "../profiles/create-profiles.ts";
import { createArchiveIndex } from "./archive-index.ts";
import type { IndexerEvent, IndexOrder } from "./index-messages.ts";
import { type IndexStep, keepIndex } from "./keep-index.ts";

let disk: FaultyDisk;
let database: Database;
let databases = 0;
beforeEach(() => {
  disk = faultyDisk();
  database = new Database(`index-${databases++}`);
});
afterEach(() => {
  database.close();
  disk.restore();
});

const file = (path: string) => ({ path, file: new File(["x"], path) });

/** An index whose indexers only note what they are told to do. */
function index() {
  const indexers: {
    readonly orders: IndexOrder[];
    readonly emit: (event: IndexerEvent) => void;
    ended: boolean;
  }[] = [];
  const steps: IndexStep[] = [];
  const channel = { post: () => undefined, listen: () => () => undefined, close: () => undefined };
  const stores = {
    profiles: createStore(() => ({ profiles: [{ profile: defaultProfile() }] })),
    openIssue: createStore(() => ({ current: { kind: "none" } })),
  };
  const kept = keepIndex(
    {
      clock: handClock(),
      archive: {
        startIndexer(emit) {
          const started = { orders: [] as IndexOrder[], emit, ended: false };
          indexers.push(started);
          return Promise.resolve({
            order: (order) => void started.orders.push(order),
            end() {
              started.ended = true;
            },
          });
        },
        loadIndex: () => Promise.resolve(createArchiveIndex),
        canPickFolder: false,
        pickFolder: () => Promise.resolve(null),
        foldersOfDrop: () => null,
      },
    },
    database,
    createEvents(channel),
    {
      profiles: stores.profiles as unknown as ProfilesStore,
      openIssue: stores.openIssue as unknown as OpenIssueStore,
    },
    (step) => steps.push(step),
  );
  return { kept, indexers, steps };
}

describe("the indexer", () => {
  it("that has ended gives up what it was asked, and the next order starts another, which knows nothing yet", async () => {
    const { kept, indexers, steps } = index();
    const first = kept.readFiles([file("a.md")]);
    await expect.poll(() => indexers[0]?.orders.length).toBe(3);
    const before = kept.index();
    indexers[0]?.emit({ kind: "ended" });
    expect(await first).toEqual({ kind: "failed" });
    expect([indexers[0]?.ended, steps.at(-1)?.kind]).toEqual([true, "failed"]);
    const second = kept.readFiles([file("a.md")]);
    await expect
      .poll(() => indexers[1]?.orders.map(({ kind }) => kind))
      .toEqual(["profiles", "look", "files"]);
    expect(kept.index()).not.toBe(before);
    const reading = { kind: "read", posts: 1, changed: 1, refused: [] } as const;
    const order = indexers[1]?.orders[2];
    indexers[1]?.emit({ kind: "read", ask: order && "ask" in order ? order.ask : -1, reading });
    expect(await second).toEqual(reading);
  });

  it("is not started for what can be answered without it", async () => {
    const { kept, indexers, steps } = index();
    expect(kept.index()).toBeNull();
    kept.wake();
    await expect.poll(() => kept.index()).not.toBeNull();
    expect([indexers.length, steps]).toEqual([0, [{ kind: "loaded" }]]);
  });
});
