import { describe, expect, it } from "vitest";
import { broadcastChannel, type Message } from "./channel.ts";

describe("the channel between tabs", () => {
  it("hands on what it knows, and passes over what another version or another page says", async () => {
    const channel = broadcastChannel("test");
    const heard: Message[] = [];
    const off = channel.listen((message) => heard.push(message));
    const other = new BroadcastChannel("test");
    const place = {
      number: 7,
      headline: "Chips",
      date: "2025-11-24",
      section: null,
      isOpen: false,
      others: 0,
    };
    const known: readonly Message[] = [
      { kind: "saved", id: "a" },
      { kind: "wanted", id: "a" },
      { kind: "inbox", ids: ["a"] },
      { kind: "anyone", ids: [], isNew: true },
      { kind: "here" },
      { kind: "where-sent", key: "arxiv:2510.12345" },
      { kind: "sent", key: "arxiv:2510.12345", place: null },
      { kind: "sent", key: "arxiv:2510.12345", place },
    ];
    const unknown = [
      null,
      "here",
      { kind: "saved" },
      { kind: "wanted", id: 1 },
      { kind: "inbox", ids: [1] },
      { kind: "anyone" },
      { kind: "anyone", ids: ["a"], isNew: "yes" },
      { kind: "where-sent", key: null },
      { kind: "sent", key: "arxiv:2510.12345" },
      { kind: "sent", key: "arxiv:2510.12345", place: "issue 7" },
      { kind: "sent", key: "arxiv:2510.12345", place: { ...place, headline: ["Chips"] } },
      { kind: "sent", key: "arxiv:2510.12345", place: { ...place, number: undefined } },
      { kind: "later" },
    ];
    const say = other.postMessage.bind(other);
    for (const message of [...unknown, ...known]) say(message);
    await expect.poll(() => heard).toEqual(known);
    off();
    other.close();
    channel.close();
  });
});
