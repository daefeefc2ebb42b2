import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as lens from "../../markdown/lens.ts";
import type { Session } from "../session.ts";
import { openWeekly } from "../testing/opened-issue.ts";
import { incoming, type TestBrowser, testBrowser } from "../testing/test-browser.ts";

const PAPER = "https://arxiv.org/abs/2510.12345";
const issue = (number: number, day: string) =>
  `---\nlayout: post\ntitle: "Weekly Links ${number}: Issue ${number}"\ndate: ${day}T08:00:00+00:00\n---\n\n# Papers\n\n- [**A paper**](${PAPER})：good\n`;

let browser: TestBrowser;
beforeEach(() => {
  browser = testBrowser();
});
afterEach(() => browser.end());

/** A tab that shows what other windows bring, with two issues that link the paper. */
async function tabWithIssues() {
  const { session, kill } = await browser.tab(lens);
  const opened = session.library
    .getState()
    .openFiles([
      incoming("2025-11-03-one.md", issue(1, "2025-11-03")),
      incoming("2025-11-10-two.md", issue(2, "2025-11-10")),
    ]);
  await browser.clock.settle();
  await opened;
  await read(session);
  session.deliveries.onDelivered(() => undefined);
  return { session, kill };
}

/** All issues are read. */
async function read(session: Session): Promise<void> {
  await browser.clock.advance(5_000);
  if (session.archive.getState().status === "ready") return;
  await new Promise<void>((resolve) => {
    const off = session.archive.subscribe(({ status }) => {
      if (status !== "ready") return;
      off();
      resolve();
    });
  });
}

/** What the open tab says to a window that has caught the paper. */
async function asked(helper: Session, address = "https://arxiv.org/pdf/2510.12345") {
  const [link] = await caught(helper, address);
  return helper.deliveries.whereSent(link!);
}

async function caught(helper: Session, address: string) {
  const adding = helper.inbox
    .getState()
    .addLinks([{ href: address, title: null, note: "" }], "bookmarklet");
  await browser.clock.settle();
  await adding;
  return helper.inbox.getState().waiting;
}

describe("a window that has caught a link", () => {
  it("hears of the tab that knows the issues where and when the thing was sent last, and how often else", async () => {
    await tabWithIssues();
    const { session: helper } = await browser.tab();
    expect(await asked(helper)).toEqual({
      number: 2,
      headline: "Issue 2",
      date: "2025-11-10T08:00:00+00:00",
      section: "Papers",
      isOpen: false,
      others: 1,
    });
  });

  it("hears that it is in the issue that is being written, also where a later one has it", async () => {
    const { session } = await tabWithIssues();
    const id = await openWeekly(session, issue(0, "2025-10-27"), "2025-10-27-none.md");
    await read(session);
    expect(session.openIssue.getState().current).toMatchObject({ kind: "open", id });
    const { session: helper } = await browser.tab();
    expect(await asked(helper)).toMatchObject({ number: 0, isOpen: true, others: 2 });
  });

  it("is answered as soon as a tab that has just been opened has read all issues", async () => {
    (await tabWithIssues()).kill();
    const { session: fresh } = await browser.tab(lens);
    fresh.deliveries.onDelivered(() => undefined);
    expect(fresh.archive.getState().status).toBe("loading");
    const { session: helper } = await browser.tab();
    const answer = asked(helper);
    await browser.clock.settle();
    await browser.clock.advance(10);
    expect(await answer).toMatchObject({ number: 2 });
  });

  it("hears nothing of what was never sent, and waits for nobody for ever", async () => {
    (await tabWithIssues()).kill();
    const { session: helper } = await browser.tab();
    const answer = asked(helper);
    await browser.clock.settle();
    await browser.clock.advance(5_000);
    expect(await answer).toBeNull();
    await tabWithIssues();
    expect(await asked(helper, "https://a.example/")).toBeNull();
  });
});
