// @vitest-environment jsdom
import { history, undo } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import { EditorView } from "@tiptap/pm/view";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { LinkService, LinkKnowledge } from "../../core/link-service.ts";
import { NO_LINK_SERVICE } from "../../core/link-service.ts";
import type { EditorContext } from "../../core/editor-context.ts";
import { doc, item, link, p, section, stateOf, ul } from "../../testing/build.ts";
import { contextFor } from "../../testing/context.ts";
import { flagsAt } from "../../queries/item-flag.ts";
import { itemFlagsPlugin } from "./item-flags.ts";

const unknown = NO_LINK_SERVICE.about("");
const paper = "https://arxiv.org/abs/2510.26692";

/** A machine that is busy takes its time. */
const eventually = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 10_000 });

const views: EditorView[] = [];
afterEach(() => {
  for (const view of views.splice(0)) view.destroy();
});

/** A link service that knows these things of addresses, and whose knowledge can change. */
function serviceOf(
  known: Record<string, Partial<LinkKnowledge>>,
  given: Partial<LinkService> = {},
) {
  const listeners = new Set<() => void>();
  const about = vi.fn((href: string): LinkKnowledge => ({ ...unknown, key: href, ...known[href] }));
  const service: LinkService = {
    ...NO_LINK_SERVICE,
    about,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ...given,
  };
  const change = (): void => {
    for (const listener of listeners) listener();
  };
  return { service, about, change };
}

function show(marked: Node, links: LinkService, given: Partial<EditorContext> = {}): EditorView {
  const context = contextFor({ links, ...given });
  const place = document.createElement("div");
  document.body.append(place);
  const plugins = [history(), itemFlagsPlugin(() => context, new Set())];
  const view = new EditorView(place, { state: stateOf(marked, plugins) });
  views.push(view);
  return view;
}

const flags = (view: EditorView): string[] =>
  [...view.dom.querySelectorAll<HTMLElement>(".item-flag")].map(
    ({ dataset, textContent }) => `${dataset["kind"]}: ${textContent}`,
  );
const items = (view: EditorView): HTMLElement[] => [...view.dom.querySelectorAll("li")];

describe("the note of an item", () => {
  it("tells authors, date and what was cleaned, in attributes that the style draws", async () => {
    const { service } = serviceOf({
      [paper]: {
        arxiv: "2510.26692",
        facts: {
          title: null,
          authors: ["Kimi Team", "A. Nother"],
          date: "2025-10-30",
          publisher: null,
          summary: null,
        },
        cleaned: { original: `${paper}?utm_source=x&utm_medium=y`, rules: ["utm"] },
      },
    });
    const view = show(doc(section("热点论文", ul(item(link("Kimi", paper))))), service);
    await eventually(() =>
      expect(items(view)[0]?.dataset["more"]).toBe(
        "Kimi Team et al. · 2025-10-30\nCleaned: utm_source, utm_medium",
      ),
    );
    expect(flags(view)).toEqual([]);
  });

  it("says that a link is missing where the section's items have one", async () => {
    const view = show(
      doc(
        section("热点论文", ul(item("没有"), item(""))),
        section("投资&商业", ul(item("可以"))),
        section("别的", ul(item("不知道"))),
      ),
      NO_LINK_SERVICE,
    );
    await eventually(() => expect(items(view)[0]?.dataset["host"]).toBe("no link"));
    expect(items(view).map(({ dataset }) => dataset["host"])).toEqual([
      "no link",
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("has a button to where the same thing is elsewhere, and in this issue", async () => {
    const go = vi.fn();
    const { service } = serviceOf({
      [paper]: { key: "arxiv:1", elsewhere: [{ where: "issue", label: "7 · 热点论文", go }] },
      "https://huggingface.co/papers/1": { key: "arxiv:1" },
      "https://gone.example/": { answer: { kind: "gone", status: 404 } },
    });
    const view = show(
      doc(
        section(
          "热点论文",
          ul(
            item("‸", link("甲", paper)),
            item(link("乙", "https://huggingface.co/papers/1")),
            item(link("丙", "https://gone.example/")),
          ),
        ),
      ),
      service,
    );
    await eventually(() =>
      expect(flags(view)).toEqual([
        "twice: Twice in this issue",
        "elsewhere: Also in 7 · 热点论文",
        "twice: Twice in this issue",
        "answer: Gone (404)",
      ]),
    );
    const [twice, elsewhere] = [...view.dom.querySelectorAll<HTMLButtonElement>(".flag-go")];
    elsewhere?.click();
    expect(go).toHaveBeenCalledOnce();
    view.state.doc.check();
    // Where things lie is not known without a layout; that it is brought into view is seen in the browser.
    vi.spyOn(view, "coordsAtPos").mockReturnValue({ left: 0, right: 0, top: 200, bottom: 220 });
    twice?.click();
    const { from, to } = view.state.selection;
    expect(view.state.doc.textBetween(from, to)).toBe("乙");
  });

  it("offers a better section for what arrived, to be accepted by one key, and taken back by undo", async () => {
    const { service } = serviceOf(
      { [paper]: { arrived: true } },
      {
        betterSection: (_link, rules) =>
          rules.kind === "reading"
            ? (contextFor().profile.sections.find(({ kind }) => kind === "papers") ?? null)
            : null,
      },
    );
    const before = doc(section("其他阅读", ul(item(link("文", paper), "‸"), item("另"))));
    const view = show(before, service);
    await eventually(() => expect(flags(view)).toEqual(["suits: Better: 热点论文"]));
    expect(flagsAt(view.state, 8).map(({ kind }) => kind)).toEqual(["suits"]);
    const first = view.state.doc;
    press(view, "Enter", { altKey: true });
    expect(view.state.doc.toString()).toMatch(
      /^doc\(section\(heading\("热点论文"\), bullet_list\(list_item\(paragraph\(link\(strong\("文"\)\)\)\)\)\), section\(heading\("其他阅读"\)/,
    );
    await eventually(() => expect(flags(view)).toEqual([]));
    undo(view.state, view.dispatch);
    expect(view.state.doc.eq(first)).toBe(true);
  });

  it("moves what is accepted to the end of a section that is there", async () => {
    const papers = contextFor().profile.sections.find(({ kind }) => kind === "papers") ?? null;
    const { service } = serviceOf(
      { [paper]: { arrived: true } },
      { betterSection: (_link, rules) => (rules.kind === "reading" ? papers : null) },
    );
    const before = doc(
      section("热点论文", ul(item("一"))),
      section("其他阅读", ul(item("另"), item(link("文", paper), "‸"))),
    );
    const view = show(before, service);
    await eventually(() => expect(flags(view)).toEqual(["suits: Better: 热点论文"]));
    press(view, "Enter", { altKey: true });
    expect(view.state.doc.firstChild?.lastChild?.textContent).toBe("一文");
    expect(view.state.doc.lastChild?.lastChild?.textContent).toBe("另");
  });

  it("holds the words that came with a link, which a press writes as its comment, in one step", async () => {
    const { service } = serviceOf({ [paper]: { arrived: true, note: "值得\n一看" } });
    const view = show(doc(section("热点论文", ul(item(link("文", paper), "‸")))), service);
    await eventually(() => expect(flags(view)).toEqual(["note: 值得\n一看"]));
    const first = view.state.doc;
    view.dom.querySelector<HTMLButtonElement>(".item-flag[data-kind='note'] button")?.click();
    expect(view.state.doc.textContent).toBe("热点论文文：值得 一看");
    await eventually(() => expect(flags(view)).toEqual([]));
    undo(view.state, view.dispatch);
    expect(view.state.doc.eq(first)).toBe(true);
  });

  it("says that what arrived has no title while it is called by its host", async () => {
    const page = "https://www.a.example/1";
    const { service } = serviceOf({ [page]: { arrived: true }, [paper]: { arrived: false } });
    const view = show(
      doc(section("热点论文", ul(item(link("a.example", page)), item(link("arxiv.org", paper))))),
      service,
    );
    await eventually(() => expect(flags(view)).toEqual(["answer: no title yet"]));
  });

  it("does not offer again what was turned down", async () => {
    const papers = contextFor().profile.sections.find(({ kind }) => kind === "papers") ?? null;
    const { service, change } = serviceOf(
      { [paper]: { arrived: true } },
      { betterSection: () => papers },
    );
    const view = show(doc(section("其他阅读", ul(item(link("文", paper), "‸")))), service);
    await eventually(() => expect(flags(view)).toHaveLength(1));
    press(view, "Escape");
    await eventually(() => expect(flags(view)).toEqual([]));
    change();
    await new Promise((done) => setTimeout(done, 300));
    expect(flags(view)).toEqual([]);
  });

  it("is asked for when the link service knows more, and not at a key", async () => {
    const known: Record<string, Partial<LinkKnowledge>> = {};
    const { service, about, change } = serviceOf(known);
    const view = show(doc(p("‸"), section("其他阅读", ul(item(link("文", paper))))), service);
    // Also when it knows more before the notes are there at all.
    change();
    await eventually(() => expect(about).toHaveBeenCalled());
    about.mockClear();
    for (const letter of "甲乙丙丁") view.dispatch(view.state.tr.insertText(letter));
    expect(about).not.toHaveBeenCalled();
    await eventually(() => expect(about).toHaveBeenCalledTimes(1));
    known[paper] = { answer: { kind: "no-answer" } };
    change();
    await eventually(() => expect(flags(view)).toEqual(["answer: No answer"]));
    known[paper] = { answer: { kind: "moved", to: "https://b.example/" } };
    const busy = setInterval(change, 50);
    await eventually(() => expect(flags(view)).toEqual(["answer: Moved"]));
    clearInterval(busy);
    view.dispatch(view.state.tr.insertText("戊"));
    expect(flags(view)).toEqual(["answer: Moved"]);
  });
});

function press(view: EditorView, key: string, given: KeyboardEventInit = {}): void {
  view.dom.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, ...given }));
}
