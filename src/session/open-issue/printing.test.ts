import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { setField } from "../../markdown/front-matter/set-field.ts";
import { parseIssue, printIssue } from "../../markdown/index.ts";
import type { Issue } from "../../markdown/issue.ts";
import type { Lens } from "../environment/environment.ts";
import type { Session } from "../session.ts";
import { openNow, openWeekly } from "../testing/opened-issue.ts";
import { type TestBrowser, testBrowser } from "../testing/test-browser.ts";

let browser: TestBrowser;
beforeEach(() => {
  browser = testBrowser();
});
afterEach(() => browser.end());

const TEXT =
  "---\ntitle: One\n---\n\nFirst\n\n# Papers\n\n- [A](https://a.test/1) note\n- b\n\nLast\n";

/** The real lens, but that it cannot print what `isHard` says. */
function lensThat(isHard: (issue: Issue) => boolean): Lens {
  return {
    parseIssue,
    printIssue(issue) {
      if (isHard(issue)) throw new RangeError("Index 1 out of range");
      return printIssue(issue);
    },
    setField,
    textOffset: () => Promise.resolve(0),
    isComplete: () => true,
    complete: () => Promise.resolve(),
  };
}

/** Types words before these, wherever they stand. */
function typeBefore({ openIssue }: Session, place: string, words: string): void {
  const { current, dispatch } = openIssue.getState();
  if (current.kind !== "open") throw new Error("not open");
  let at = -1;
  current.state.doc.descendants((node, pos) => {
    if (node.isText && at === -1 && node.text?.includes(place)) at = pos + node.text.indexOf(place);
  });
  dispatch(current.state.tr.insertText(words, at));
}

describe("an issue with a part that cannot be printed", () => {
  it("is saved with the words of that part in its place, says so, and says so no more when it can be", async () => {
    const { session } = await browser.tab(lensThat(({ doc }) => doc.textContent.includes("boom")));
    const id = await openWeekly(session, TEXT);
    typeBefore(session, "note", "boom ");
    typeBefore(session, "First", "The ");
    await browser.clock.advance(500);
    expect(openNow(session)).toMatchObject({ saving: { kind: "saved" }, hasLostForm: true });
    const saved = await session.library.getState().textOf(id);
    expect(saved).toContain("The First");
    expect(saved).toContain("boom");
    expect(saved).toContain("Last\n");
    typeBefore(session, "boom", "");
    session.openIssue.getState().undo();
    session.openIssue.getState().undo();
    await browser.clock.advance(500);
    expect(openNow(session)).toMatchObject({ saving: { kind: "saved" }, hasLostForm: false });
    expect(await session.library.getState().textOf(id)).toBe(TEXT);
  });

  it("keeps the form of all other blocks, where only one kind of block is hard", async () => {
    const hasList = ({ doc }: Issue) => {
      let found = false;
      doc.descendants((node) => {
        found ||= node.type.name === "bullet_list" && node.textContent.includes("boom");
      });
      return found;
    };
    const { session } = await browser.tab(lensThat(hasList));
    const id = await openWeekly(session, TEXT);
    typeBefore(session, "note", "boom ");
    await browser.clock.advance(500);
    expect(await session.library.getState().textOf(id)).toBe(
      "---\ntitle: One\n---\n\nFirst\n\n# Papers\n\nA (https://a.test/1) boom note\n\nb\n\nLast\n",
    );
  });

  it("can be downloaded and copied with the words that were typed last", async () => {
    const { session } = await browser.tab(lensThat(({ doc }) => doc.textContent.includes("boom")));
    await openWeekly(session, TEXT);
    typeBefore(session, "note", "boom ");
    await session.files.getState().download();
    expect(browser.downloads.at(-1)?.text).toContain("boom");
    expect(session.openIssue.getState().text()).toContain("boom");
  });

  it("has all words in its text, whichever documents are hard", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }), async (hard) => {
        browser.end();
        browser = testBrowser();
        let asked = 0;
        const { session } = await browser.tab(lensThat(() => hard[asked++ % hard.length] ?? true));
        await openWeekly(session, TEXT);
        typeBefore(session, "note", "boom ");
        const text = session.openIssue.getState().text();
        for (const words of ["First", "Papers", "https://a.test/1", "boom", "note", "Last"])
          expect(text).toContain(words);
      }),
      { numRuns: 30 },
    );
  });
});
