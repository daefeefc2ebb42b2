import {
  type CopyStanding,
  type Keeper,
  KeeperFailed,
  type KeeperEvent,
  type KeeperOrder,
} from "./keeper.ts";

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: unknown) => void;
}

/** The page's side of the messages: `send` brings an order over, and what comes back is given to `hear`. */
export function createKeeperLink(
  send: (order: KeeperOrder) => void,
  end: () => void,
  onStanding: (standing: CopyStanding) => void,
): {
  readonly keeper: Keeper;
  readonly hear: (event: KeeperEvent) => void;
  readonly fail: () => void;
} {
  const waiting = new Map<number, Waiting>();
  let asks = 0;

  function hear(event: KeeperEvent): void {
    if (event.kind === "standing") return onStanding(event.standing);
    const asked = waiting.get(event.ask);
    waiting.delete(event.ask);
    if (event.kind === "refused") asked?.reject(new KeeperFailed(event.failure));
    // Each call is answered with what its name says: see `KeeperCalls`.
    else if (asked) Reflect.apply(asked.resolve, null, [event.answer]);
  }

  /** The other side hears nothing any more. */
  function fail(): void {
    const failure = { kind: "other", name: "WorkerError" } as const;
    for (const { reject } of waiting.values()) reject(new KeeperFailed(failure));
    waiting.clear();
    onStanding({ kind: "failed", failure });
  }

  return {
    hear,
    fail,
    keeper: {
      take: (written) => send({ kind: "take", written }),
      ask: (name, given) =>
        new Promise((resolve, reject) => {
          const ask = ++asks;
          waiting.set(ask, { resolve, reject });
          send({ kind: "ask", ask, name, given });
        }),
      end,
    },
  };
}
