import {
  type CopyStanding,
  type Keeper,
  KeeperFailed,
  type KeeperEvent,
  type KeeperOrder,
} from "./keeper.ts";

/** Where orders go: a thread, which tells of events until it fails. */
export interface KeeperThread {
  readonly send: (order: KeeperOrder) => void;
  readonly end: () => void;
}

export interface ThreadEars {
  readonly hear: (event: KeeperEvent) => void;
  /** The thread has ended by an error of its own, and hears nothing any more. */
  readonly fail: () => void;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: unknown) => void;
}

const FAILED = { kind: "other", name: "WorkerError" } as const;

/**
 * The page's side of the messages. `start` is called at once, and throws where there can be no thread; after one has
 * failed the next order starts another.
 */
export function createKeeperLink(
  start: (ears: ThreadEars) => KeeperThread,
  onStanding: (standing: CopyStanding) => void,
): Keeper {
  const waiting = new Map<number, Waiting>();
  let asks = 0;
  let hasEnded = false;
  let thread: KeeperThread | null = start({ hear, fail });

  function hear(event: KeeperEvent): void {
    if (event.kind === "standing") return onStanding(event.standing);
    const asked = waiting.get(event.ask);
    waiting.delete(event.ask);
    if (event.kind === "refused") asked?.reject(new KeeperFailed(event.failure));
    // Each call is answered with what its name says: see `KeeperCalls`.
    else if (asked) Reflect.apply(asked.resolve, null, [event.answer]);
  }

  function fail(): void {
    thread?.end();
    thread = null;
    for (const { reject } of waiting.values()) reject(new KeeperFailed(FAILED));
    waiting.clear();
    onStanding({ kind: "failed", failure: FAILED });
  }

  function send(order: KeeperOrder): void {
    if (hasEnded) return fail();
    try {
      thread ??= startAnew();
      thread.send(order);
    } catch {
      fail();
    }
  }

  /** What the other thread had not copied yet is found by a comparison, whose answer nobody waits for. */
  function startAnew(): KeeperThread {
    const started = start({ hear, fail });
    started.send({ kind: "ask", ask: ++asks, name: "compare", given: null });
    return started;
  }

  return {
    take: (written) => send({ kind: "take", written }),
    ask: (name, given) =>
      new Promise((resolve, reject) => {
        const ask = ++asks;
        waiting.set(ask, { resolve, reject });
        send({ kind: "ask", ask, name, given });
      }),
    end() {
      hasEnded = true;
      thread?.end();
      thread = null;
    },
  };
}
