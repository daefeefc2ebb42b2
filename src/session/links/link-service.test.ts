import { describe, expect, it, vi } from "vitest";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { EditorHandle } from "../../editor/editor-handle.ts";
import type { PlacedLink } from "../../editor/core/link-service.ts";
import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import type { Guess } from "../../links/learning/lesson.ts";
import { parseIssue } from "../../markdown/index.ts";
import { handClock } from "../../store/testing/hand-clock.ts";
import type { ArchiveState, LinkOccurrence } from "../archive/archive-state.ts";
import type { InboxLink, InboxState } from "../inbox/inbox-state.ts";
import type { Asked, MetadataState } from "../metadata/metadata-state.ts";
import { createLinkAnswers } from "./link-answers.ts";
import { createLinkService, type LinkServiceOptions } from "./create-link-service.ts";
import { INBOX_DRAG_TYPE } from "./inbox-drag.ts";

const PROFILE = defaultProfile("zh-CN");
const RELEASES = PROFILE.sections.find(({ kind }) => kind === "releases")!;
const PAPERS = PROFILE.sections.find(({ kind }) => kind === "papers")!;
const UNSURE: Guess = { section: null, sureness: 0, shape: null, organisation: null, verb: null };

/** A link service over stores that only note what is asked of them. */
function service(given: {
  readonly guess?: Partial<Guess>;
  readonly asked?: Asked;
  readonly inbox?: Partial<InboxState>;
  readonly occurrences?: Readonly<Record<string, readonly LinkOccurrence[]>>;
  readonly fills?: readonly boolean[];
}) {
  const fills = [...(given.fills ?? [])];
  const clock = handClock();
  const editor = { fillLink: vi.fn(() => fills.shift() ?? true) };
  let shown: typeof editor | null = editor;
  const leave = (): void => {
    shown = null;
  };
  const known: string[] = [];
  const acts = {
    place: vi.fn(),
    keepPlaced: vi.fn((links: readonly { readonly href: string }[]) =>
      Promise.resolve({ ok: true, ids: links.map(({ href }) => `kept ${href}`) }),
    ),
    unplace: vi.fn(),
    remove: vi.fn(),
    bringBack: vi.fn(),
    giveTitle: vi.fn(),
  };
  const inbox = createStore(() => ({ waiting: [], placed: [], ...acts, ...given.inbox }));
  const archive = createStore(() => ({
    version: 0,
    guess: () => ({ ...UNSURE, ...given.guess }),
    occurrences: (key: string) => given.occurrences?.[key] ?? [],
  }));
  const metadata = createStore(() => ({
    version: 0,
    companion: null,
    factsOf: () => null,
    ask: vi.fn(() => Promise.resolve(given.asked ?? { kind: "unknown" })),
  }));
  const stores = {
    inbox: inbox as unknown as StoreApi<InboxState>,
    archive: archive as unknown as StoreApi<ArchiveState>,
    metadata: metadata as unknown as StoreApi<MetadataState>,
  };
  const sources = {
    stores: { ...stores, answers: createLinkAnswers(stores.metadata, clock) },
    clock,
    profile: () => PROFILE,
  };
  const options: LinkServiceOptions = {
    issueId: "this",
    editor: () => shown as unknown as EditorHandle,
    words: () => ({
      occurrence: ({ number }) => `in ${number}`,
      inbox: "inbox",
      goToOccurrence: () => undefined,
      goToInbox: () => undefined,
    }),
    onKnown: (links) => known.push(...links.map(({ label }) => label)),
  };
  const made = createLinkService(sources, options);
  return { service: made, acts, editor, clock, known, metadata, inbox, leave };
}

function link(href: string, more: Partial<InboxLink> = {}): InboxLink {
  return {
    id: href,
    href,
    original: href,
    rules: [],
    key: `page:${href.replace("https://", "")}`,
    title: null,
    titleFrom: null,
    note: "",
    from: "drop",
    caughtAt: 1,
    placed: null,
    ...more,
  };
}

function placed(href: string, more: Partial<PlacedLink> = {}): PlacedLink {
  return {
    id: null,
    link: { href, title: null },
    arrived: { href, title: null },
    section: RELEASES.title,
    from: "drop",
    ...more,
  };
}

const docOf = (...hrefs: readonly string[]) =>
  parseIssue(`# ${RELEASES.title}\n\n${hrefs.map((href) => `- [x](${href})\n`).join("")}`, PROFILE)
    .doc;

describe("a link that arrives", () => {
  it("is cleaned, and gets the organisation and verb that the archive teaches", () => {
    const { service: here } = service({ guess: { organisation: "OpenAI", verb: "发布" } });
    expect(here.arrive({ href: "https://openai.com/a?utm_source=x", title: "A" })).toEqual({
      href: "https://openai.com/a",
      title: "A",
      organisation: "OpenAI",
      verb: "发布",
    });
  });

  it("out of the inbox keeps the address that it has there", () => {
    const given = "https://a.example/1?utm_source=chat";
    const { service: here } = service({ inbox: { waiting: [link(given)] } });
    expect(here.arrive({ href: given, title: "A" }).href).toBe(given);
    expect(here.arrive({ href: `${given}&fbclid=2`, title: "A" }).href).toBe("https://a.example/1");
  });

  it("is kept as placed, and one of the inbox leaves it", () => {
    const { service: here, acts } = service({});
    here.placed([placed("https://a.example/1"), placed("https://a.example/2", { id: "two" })]);
    expect(acts.keepPlaced).toHaveBeenCalledWith(
      [
        {
          found: { href: "https://a.example/1", title: null, note: "" },
          href: "https://a.example/1",
          section: RELEASES.title,
        },
      ],
      "this",
      "drop",
    );
    expect(acts.place).toHaveBeenCalledWith(["two"], { issueId: "this", section: RELEASES.title });
  });

  it("gets its title once a source knows it, after the hand has left the word", async () => {
    const facts = { title: "T", authors: [], date: null, publisher: null, summary: null };
    const {
      service: here,
      editor,
      clock,
      acts,
    } = service({
      asked: { kind: "known", facts, from: "page" },
      fills: [false, false, true],
    });
    here.placed([placed("https://a.example/1")]);
    await vi.waitFor(() => expect(editor.fillLink).toHaveBeenCalledTimes(1));
    await clock.advance(1_000);
    await clock.advance(1_000);
    await clock.advance(10_000);
    expect(editor.fillLink).toHaveBeenCalledTimes(3);
    expect(editor.fillLink).toHaveBeenLastCalledWith("https://a.example/1", { title: "T" });
    expect(acts.giveTitle).toHaveBeenCalledWith("page:a.example/1", "T", "page");
  });

  it("has no title where the text was left before one came, so that it is asked for again", async () => {
    const facts = { title: "T", authors: [], date: null, publisher: null, summary: null };
    const given = { asked: { kind: "known", facts, from: "page" }, fills: [false] } as const;
    const { service: here, editor, acts, clock, leave } = service(given);
    here.placed([placed("https://a.example/1")]);
    await vi.waitFor(() => expect(editor.fillLink).toHaveBeenCalledTimes(1));
    leave();
    await clock.advance(5_000);
    expect(editor.fillLink).toHaveBeenCalledTimes(1);
    expect(acts.giveTitle).not.toHaveBeenCalled();
  });

  it("asks again for a title that never came, once there is a net", async () => {
    const where = { issueId: "this", section: "", at: 2 };
    const lacking = link("https://a.example/1", { placed: where });
    const elsewhere = link("https://a.example/2", { placed: { ...where, issueId: "other" } });
    const titled = link("https://a.example/3", { placed: where, title: "T" });
    const { service: here, metadata } = service({
      inbox: { placed: [lacking, elsewhere, titled] },
    });
    here.askAgain();
    here.askAgain();
    expect(metadata.getState().ask.mock.calls).toEqual([[lacking.href]]);
  });

  it("asks nobody for what came with it, but for a paper's authors and date", () => {
    const { service: here, metadata } = service({});
    const titled = (href: string) => placed(href, { arrived: { href, title: "T" } });
    here.placed([titled("https://a.example/1"), titled("https://arxiv.org/abs/2510.00001")]);
    const { ask } = metadata.getState();
    expect(ask.mock.calls).toEqual([["https://arxiv.org/abs/2510.00001"]]);
  });

  it("that was sent before is told of, with where", () => {
    const occurrence = { of: { kind: "issue", id: "old" }, number: 6 } as LinkOccurrence;
    const own = { of: { kind: "issue", id: "this" }, number: 7 } as LinkOccurrence;
    const { service: here, known } = service({
      occurrences: { "page:a.example/1": [own, occurrence] },
    });
    here.placed([placed("https://www.a.example/1/"), placed("https://a.example/2")]);
    expect(known).toEqual(["in 6"]);
  });

  it("is offered another section only where such links surely stand there", () => {
    const arrived = { href: "https://arxiv.org/abs/2510.00001", title: null };
    const offered = (guess: Partial<Guess>) =>
      service({ guess }).service.betterSection(arrived, RELEASES);
    expect(offered({ section: PAPERS, sureness: 0.9 })).toBe(PAPERS);
    expect(offered({ section: PAPERS, sureness: 0.3 })).toBeNull();
    expect(offered({ section: RELEASES, sureness: 1 })).toBeNull();
  });

  it("is offered none while a hand has just put it where it stands, against what Galley would have said", () => {
    const A = "https://arxiv.org/abs/2510.00001";
    const offered = (link: PlacedLink) => {
      const { service: here } = service({ guess: { section: PAPERS, sureness: 0.9 } });
      here.placed([link]);
      return here.betterSection({ href: A, title: null }, RELEASES);
    };
    expect(offered(placed(A, { section: RELEASES.title }))).toBeNull();
    expect(offered(placed(A, { section: PAPERS.title }))).toBeNull();
    expect(offered(placed(A, { id: "one", section: RELEASES.title }))).toBeNull();
    expect(offered(placed(A, { id: "one", section: PAPERS.title }))).toBe(PAPERS);
  });
});

describe("what is known of an address", () => {
  it("says what it was before it was cleaned, in the issue where it was put", () => {
    const cleaned = link("https://a.example/1", {
      original: "https://a.example/1?fbclid=2",
      rules: ["trackers"],
      placed: { issueId: "this", section: "", at: 2 },
    });
    const about = (issueId: string) =>
      service({
        inbox: { placed: [{ ...cleaned, placed: { issueId, section: "", at: 2 } }] },
      }).service.about(cleaned.href);
    expect(about("this")).toMatchObject({
      arrived: true,
      cleaned: { original: "https://a.example/1?fbclid=2", rules: ["trackers"] },
    });
    expect(about("other")).toMatchObject({ arrived: false, cleaned: null });
  });

  it("is of the latest that arrived by it, also under the address that was given back", () => {
    const where = { issueId: "this", section: "", at: 2 };
    const late = link("https://a.example/1", {
      id: "late",
      original: "https://a.example/1?late",
      placed: where,
    });
    const early = { ...late, id: "early", original: "https://a.example/1?early" };
    const { service: here } = service({ inbox: { placed: [late, early] } });
    expect(here.about(late.href).cleaned?.original).toBe(late.original);
    expect(here.about(late.original)).toMatchObject({ arrived: true, cleaned: null });
  });

  it("is asked anew once a store has changed", () => {
    const { service: here, inbox } = service({});
    const heard = vi.fn();
    here.subscribe(heard);
    expect(here.about("https://a.example/1").elsewhere).toEqual([]);
    inbox.setState({ waiting: [link("https://a.example/1")] as never });
    expect(heard).toHaveBeenCalledTimes(1);
    expect(here.about("https://a.example/1").elsewhere).toMatchObject([{ where: "inbox" }]);
  });
});

describe("a drag", () => {
  it("out of the inbox brings its links in order, without those that are gone", () => {
    const waiting = [link("https://a.example/1"), link("https://a.example/2")];
    const { service: here } = service({ inbox: { waiting } });
    const ids = JSON.stringify(["https://a.example/2", "gone", "https://a.example/1"]);
    expect(here.ofInbox({ [INBOX_DRAG_TYPE]: ids })?.map(({ id }) => id)).toEqual([
      "https://a.example/2",
      "https://a.example/1",
    ]);
  });

  it("of links that were placed already is read like any other", () => {
    const { service: here } = service({ inbox: { waiting: [link("https://a.example/1")] } });
    expect(here.ofInbox({ [INBOX_DRAG_TYPE]: '["placed long ago"]' })).toBeNull();
  });

  it.each(["", "{", "7", '"a"', "[1]"])("with %j is another program's", (data) => {
    expect(service({}).service.ofInbox({ [INBOX_DRAG_TYPE]: data })).toBeNull();
  });
});

describe("undo", () => {
  const A = "https://a.example/1";
  const B = "https://a.example/2";
  const section = RELEASES.title;

  it("brings a link of the inbox back there, throws away one that came straight, and redo puts both back", async () => {
    const { service: here, acts } = service({});
    here.placed([placed(A), placed(B, { id: "two" })]);
    acts.place.mockClear();
    here.historyMoved(docOf(), docOf(A, B));
    await vi.waitFor(() => expect(acts.unplace).toHaveBeenCalledWith(["two"]));
    expect(acts.remove).toHaveBeenCalledWith([`kept ${A}`]);

    here.historyMoved(docOf(A, B), docOf());
    await vi.waitFor(() =>
      expect(acts.place).toHaveBeenCalledWith(["two"], { issueId: "this", section }),
    );
    expect(acts.bringBack).toHaveBeenCalledWith([`kept ${A}`]);
  });

  it("puts a link back where it was put last", async () => {
    const { service: here, acts } = service({});
    here.placed([placed(A, { id: "one", section: "Elsewhere" })]);
    here.historyMoved(docOf(), docOf(A));
    await vi.waitFor(() => expect(acts.unplace).toHaveBeenCalledTimes(1));
    here.placed([placed(A, { id: "one" })]);
    here.historyMoved(docOf(), docOf(A));
    await vi.waitFor(() => expect(acts.unplace).toHaveBeenCalledTimes(2));
    here.historyMoved(docOf(A), docOf());
    await vi.waitFor(() => expect(acts.place).toHaveBeenCalledTimes(3));
    expect(acts.place).toHaveBeenLastCalledWith(["one"], { issueId: "this", section });
  });

  it("brings a link back that the issue has twice, and one that is no web address", async () => {
    const mail = "mailto:ann@a.example";
    const { service: here, acts } = service({});
    here.placed([placed(A, { id: "twin" }), placed(mail, { id: "mail" })]);
    here.historyMoved(docOf(A), docOf(A, A, mail));
    await vi.waitFor(() => expect(acts.unplace).toHaveBeenCalledWith(["twin", "mail"]));
  });

  it("waits for the disk to have what is taken back", async () => {
    let has = (_ids: readonly string[]): void => undefined;
    const keepPlaced = () =>
      new Promise((resolve) => {
        has = (ids) => resolve({ ok: true, ids });
      });
    const { service: here, acts } = service({ inbox: { keepPlaced: keepPlaced as never } });
    here.placed([placed(A)]);
    here.historyMoved(docOf(), docOf(A));
    await Promise.resolve();
    expect(acts.remove).not.toHaveBeenCalled();
    has(["late"]);
    await vi.waitFor(() => expect(acts.remove).toHaveBeenCalledWith(["late"]));
  });

  it("leaves alone what was placed before the issue was opened, and what it does not concern", async () => {
    const before = link(A, { placed: { issueId: "this", section, at: 2 } });
    const { service: here, acts } = service({ inbox: { placed: [before] } });
    here.placed([placed(B, { id: "two" })]);
    here.historyMoved(docOf(B), docOf(A, B));
    here.historyMoved(docOf(A, B), docOf(B));
    await new Promise((resolve) => setTimeout(resolve));
    for (const act of [acts.unplace, acts.remove, acts.bringBack])
      expect(act).not.toHaveBeenCalled();
  });
});
