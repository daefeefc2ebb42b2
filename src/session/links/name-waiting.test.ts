import { describe, expect, it, vi } from "vitest";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Message } from "../../store/channel.ts";
import type { InboxState } from "../inbox/inbox-state.ts";
import type { Asked, MetadataState } from "../metadata/metadata-state.ts";
import { nameWaiting } from "./name-waiting.ts";

const known = (title: string): Asked => ({
  kind: "known",
  facts: { title, authors: [], date: null, publisher: null, summary: null },
  from: "github",
});

/** A tab; `answers` may change while it is open. */
function tab(answers: Readonly<Record<string, Asked>>) {
  const giveTitle = vi.fn();
  const ask = vi.fn((href: string) => Promise.resolve<Asked>(answers[href] ?? { kind: "unknown" }));
  const inbox = createStore<Pick<InboxState, "status" | "waiting" | "giveTitle">>(() => ({
    status: "loading",
    waiting: [],
    giveTitle,
  }));
  const metadata = createStore(() => ({ ask, troubles: [{}], companion: false, switches: {} }));
  const ears = new Set<(message: Message, own: boolean) => void>();
  const shows = new Set<() => void>();
  const onlines = new Set<() => void>();
  const listenIn = (set: Set<() => void>) => (run: () => void) => {
    set.add(run);
    return () => void set.delete(run);
  };
  const end = nameWaiting({
    inbox: inbox as unknown as StoreApi<InboxState>,
    metadata: metadata as unknown as StoreApi<MetadataState>,
    events: {
      emit: () => undefined,
      on(listener) {
        ears.add(listener);
        return () => void ears.delete(listener);
      },
    },
    page: { onShow: listenIn(shows), onOnline: listenIn(onlines) },
  });
  const wait = (...links: readonly (readonly [href: string, title: string | null])[]) =>
    inbox.setState({
      status: "ready",
      waiting: links.map(([href, title]) => ({ id: href, href, title, key: href })) as never,
    });
  const inboxIs = (...links: readonly { readonly href: string; readonly from: string }[]) =>
    inbox.setState({
      status: "ready",
      waiting: links.map((each) => ({
        ...each,
        id: each.href,
        title: null,
        key: each.href,
      })) as never,
    });
  return {
    inboxIs,
    giveTitle,
    ask,
    wait,
    end,
    metadata,
    inbox: (own: boolean, ...ids: readonly string[]) =>
      ears.forEach((hear) => hear({ kind: "inbox", ids }, own)),
    show: () => shows.forEach((run) => run()),
    online: () => onlines.forEach((run) => run()),
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("links that wait", () => {
  it("are not asked about where any site may have sent them in an address", async () => {
    const { ask, inboxIs } = tab({ a: known("A"), b: known("B") });
    inboxIs(
      { href: "a", from: "bookmarklet" },
      { href: "b", from: "share" },
      { href: "c", from: "paste" },
    );
    await settled();
    expect(ask.mock.calls).toEqual([["c"]]);
  });

  it("get a title where they have none, each asked for once", async () => {
    const { giveTitle, ask, wait, inbox } = tab({ a: known("A") });
    wait(["a", null], ["b", "B"], ["c", null]);
    await vi.waitFor(() => expect(ask.mock.calls).toEqual([["a"], ["c"]]));
    expect(giveTitle.mock.calls).toEqual([["a", "A", "github"]]);
    wait(["d", "D"], ["a", null], ["b", "B"], ["c", null]);
    inbox(true, "d");
    await settled();
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it("are asked for by the tab that added them, and by no other", async () => {
    const { ask, wait, inbox } = tab({});
    wait();
    wait(["theirs", null]);
    inbox(false, "theirs");
    await settled();
    expect(ask).not.toHaveBeenCalled();
    wait(["mine", null], ["theirs", null]);
    inbox(true, "mine");
    await settled();
    expect(ask.mock.calls).toEqual([["mine"]]);
  });

  it("are asked for again where nobody could answer, once somebody may", async () => {
    const answers: Record<string, Asked> = { a: { kind: "failed" }, b: { kind: "not-asked" } };
    const { ask, wait, metadata, show, online, giveTitle } = tab(answers);
    wait(["a", null], ["b", null], ["c", null]);
    const asks = async (act: () => void) => {
      act();
      await settled();
      return ask.mock.calls.splice(0).flat();
    };
    expect(await asks(() => undefined)).toEqual(["a", "b", "c"]);
    expect(await asks(() => undefined)).toEqual([]);
    expect(await asks(online)).toEqual(["a", "b"]);
    expect(await asks(show)).toEqual(["a", "b"]);
    expect(await asks(() => metadata.setState({ troubles: [] }))).toEqual(["a", "b"]);
    expect(await asks(() => metadata.setState({ companion: true }))).toEqual(["a", "b"]);
    answers["a"] = known("A");
    expect(await asks(() => metadata.setState({ switches: {} }))).toEqual(["a", "b"]);
    expect(giveTitle).toHaveBeenCalledOnce();
    expect(await asks(show)).toEqual(["b"]);
  });

  it("are left alone once the session has ended", async () => {
    const { ask, wait, end, inbox, show } = tab({});
    end();
    wait(["a", null]);
    inbox(true, "a");
    show();
    await settled();
    expect(ask).not.toHaveBeenCalled();
  });
});
