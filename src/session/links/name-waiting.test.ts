import { describe, expect, it, vi } from "vitest";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { CaughtState } from "../caught/caught-state.ts";
import type { Asked, MetadataState } from "../metadata/metadata-state.ts";
import { nameWaiting } from "./name-waiting.ts";

const known = (title: string): Asked => ({
  kind: "known",
  facts: { title, authors: [], date: null, publisher: null, summary: null },
  from: "github",
});

function stores(answers: Readonly<Record<string, Asked>>) {
  const giveTitle = vi.fn();
  const ask = vi.fn((href: string) => Promise.resolve<Asked>(answers[href] ?? { kind: "unknown" }));
  const caught = createStore<Pick<CaughtState, "waiting" | "giveTitle">>(() => ({
    waiting: [],
    giveTitle,
  }));
  const metadata = createStore<Pick<MetadataState, "ask">>(() => ({ ask }));
  const end = nameWaiting(
    caught as unknown as StoreApi<CaughtState>,
    metadata as unknown as StoreApi<MetadataState>,
  );
  const wait = (...links: readonly (readonly [href: string, title: string | null])[]) =>
    caught.setState({
      waiting: links.map(([href, title]) => ({ href, title, key: href })) as never,
    });
  return { giveTitle, ask, wait, end };
}

describe("links that wait", () => {
  it("get a title where they have none, each asked for once", async () => {
    const { giveTitle, ask, wait } = stores({ a: known("A") });
    wait(["a", null], ["b", "B"], ["c", null]);
    await vi.waitFor(() => expect(ask.mock.calls).toEqual([["a"], ["c"]]));
    expect(giveTitle.mock.calls).toEqual([["a", "A", "github"]]);
    wait(["d", "D"], ["a", null], ["b", "B"], ["c", null]);
    await new Promise((resolve) => setTimeout(resolve));
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it("are asked for again with the next one where nobody answered", async () => {
    const { ask, wait } = stores({ a: { kind: "failed" } });
    wait(["a", null]);
    await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(1));
    await new Promise((resolve) => setTimeout(resolve));
    wait(["b", "B"], ["a", null]);
    await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(2));
  });

  it("are left alone once the session has ended", async () => {
    const { ask, wait, end } = stores({});
    end();
    wait(["a", null]);
    await new Promise((resolve) => setTimeout(resolve));
    expect(ask).not.toHaveBeenCalled();
  });
});
