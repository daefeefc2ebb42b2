// @vitest-environment jsdom
import { EditorView } from "@codemirror/view";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { OpenIssueState } from "../../session/open-issue/open-issue-state.ts";
import { incoming, type TestBrowser, testBrowser } from "../../session/testing/test-browser.ts";
import { keepSource } from "./keep-source.ts";

let browser: TestBrowser;
beforeEach(() => {
  browser = testBrowser();
});
afterEach(() => browser.end());

const TEXT = "# One\n\nTwo\n";

/** The source of an issue whose caret is found out when the test says so. */
async function shown() {
  const { session } = await browser.tab();
  await session.library.getState().openFiles([incoming("one.md", TEXT)]);
  const [issue] = session.library.getState().issues;
  await session.openIssue.getState().open(issue?.id ?? "");
  let find = (_offset: number | null): void => undefined;
  const found = new Promise<number | null>((resolve) => {
    find = resolve;
  });
  const openIssue: StoreApi<OpenIssueState> = createStore(() => ({
    ...session.openIssue.getState(),
    caretOffset: () => found,
  }));
  const host = document.body.appendChild(document.createElement("div"));
  const kept = keepSource(host, openIssue, "Markdown source");
  const editor = host.shadowRoot?.querySelector<HTMLElement>(".cm-editor");
  const view = editor && EditorView.findFromDOM(editor);
  if (!view) throw new Error("There is no source.");
  return {
    view,
    end: kept.end,
    findCaretAt: async (offset: number): Promise<void> => {
      find(offset);
      await found;
    },
  };
}

it("begins where the caret stands on the page", async () => {
  const { view, findCaretAt, end } = await shown();
  await findCaretAt(7);
  expect(view.state.selection.main.head).toBe(7);
  end();
});

it("leaves the caret where a hand has put it before that was found out", async () => {
  const { view, findCaretAt, end } = await shown();
  view.dispatch({ selection: { anchor: TEXT.length - 1 } });
  await findCaretAt(7);
  expect(view.state.selection.main.head).toBe(TEXT.length - 1);
  end();
});
