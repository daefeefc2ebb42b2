import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Session } from "../session.ts";
import { incoming, testBrowser, type TestBrowser } from "../testing/test-browser.ts";
import { typeText } from "../testing/type-text.ts";

let browser: TestBrowser;
beforeEach(() => {
  browser = testBrowser();
});
afterEach(() => browser.end());

const library = ({ library: store }: Session) => store.getState();

describe("a database whose disk was full", () => {
  /** The words of the one issue in the second copy. */
  const copied = () => [...browser.copyFiles.values()].find((file) => file.includes("# One"));

  it("has a save acknowledged only once the second copy has it, in this tab and in later ones", async () => {
    const first = await browser.tab();
    await first.session.safety.work.load();
    await library(first.session).openFiles([incoming("One.md", "# One\n")]);
    const [{ id } = { id: "" }] = library(first.session).issues;
    await first.session.openIssue.getState().open(id);
    browser.disk.fail("full");
    typeText(first.session, "# One, while it was full");
    await browser.clock.advance(2_000);
    await browser.clock.settle();
    typeText(first.session, "# One, after that");
    expect(await first.session.openIssue.getState().flush()).toBe(true);
    expect(copied()).toContain("after that");
    typeText(first.session, "# One, at once after that");
    expect(await first.session.openIssue.getState().flush()).toBe(true);
    expect(copied()).toContain("at once after that");
    first.kill();

    const later = await browser.tab();
    await later.session.openIssue.getState().open(id);
    await browser.clock.settle();
    typeText(later.session, "# One, later");
    expect(await later.session.openIssue.getState().flush()).toBe(true);
    expect(copied()).toContain("later");
  });
});
