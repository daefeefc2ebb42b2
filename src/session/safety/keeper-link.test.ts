import { describe, expect, it } from "vitest";
import { createKeeperLink, type ThreadEars } from "./keeper-link.ts";
import { KeeperFailed, type CopyStanding, type KeeperOrder } from "./keeper.ts";

/** A link whose threads note what they are told. */
function linked() {
  const threads: { readonly ears: ThreadEars; readonly orders: KeeperOrder[]; ended: boolean }[] =
    [];
  const standings: CopyStanding[] = [];
  const keeper = createKeeperLink(
    (ears) => {
      const thread = { ears, orders: [] as KeeperOrder[], ended: false };
      threads.push(thread);
      return {
        send: (order) => thread.orders.push(order),
        end() {
          thread.ended = true;
        },
      };
    },
    (standing) => standings.push(standing),
  );
  return { keeper, threads, standings };
}

/** What was asked in these orders, or what kind they are. */
const namesOf = (orders: readonly KeeperOrder[] = []) =>
  orders.map((order) => (order.kind === "ask" ? order.name : order.kind));

describe("a keeper whose thread has died", () => {
  it("refuses what was asked of it, and says that nothing is copied", async () => {
    const { keeper, threads, standings } = linked();
    const asked = keeper.ask("collect", null);
    threads[0]?.ears.fail();
    await expect(asked).rejects.toBeInstanceOf(KeeperFailed);
    expect([threads[0]?.ended, standings.map(({ kind }) => kind)]).toEqual([true, ["failed"]]);
  });

  it("answers again: another thread is started, which first copies what the other one had not", async () => {
    const { keeper, threads } = linked();
    threads[0]?.ears.fail();
    const asked = keeper.ask("setRecordsAside", null);
    const [, thread] = threads;
    expect(namesOf(thread?.orders)).toEqual(["compare", "setRecordsAside"]);
    const order = thread?.orders[1];
    if (order?.kind === "ask")
      thread?.ears.hear({ kind: "answer", ask: order.ask, answer: "answered" });
    expect(await asked).toBe("answered");
    expect(threads).toHaveLength(2);
  });

  it("hears of what is written as soon as something is", () => {
    const { keeper, threads } = linked();
    threads[0]?.ears.fail();
    keeper.take([{ store: "heads", key: "a", gone: false }]);
    expect(namesOf(threads[1]?.orders)).toEqual(["compare", "take"]);
  });

  it("is not started anew once it was ended, and refuses", async () => {
    const { keeper, threads } = linked();
    keeper.end();
    await expect(keeper.ask("collect", null)).rejects.toBeInstanceOf(KeeperFailed);
    expect(threads).toHaveLength(1);
  });
});
