import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as lens from "../../markdown/lens.ts";
import { openWeekly } from "../testing/opened-issue.ts";
import { type TestBrowser, testBrowser } from "../testing/test-browser.ts";

const WORDS = {
  title: "Title: ",
  address: "Address: ",
  quoted: "Quoted:",
  written: "So far:",
  form: "Written like this:",
  formOf: (section: string) => `Written like this line of “${section}”:`,
};
const ISSUE = `---
layout: post
title: "Weekly Links 7: One"
date: 2025-11-03T08:00:00+00:00
---

# Products and models

- Acme [released](https://acme.example/lamp) Lamp 2, which folds

# Papers

- [**A paper**](https://arxiv.org/abs/2510.00001): on the desk
- [**Another**](https://arxiv.org/abs/2510.00002)
`;

let browser: TestBrowser;
beforeEach(() => {
  browser = testBrowser();
});
afterEach(() => browser.end());

async function withLink(href: string, title: string | null, note: string) {
  const { session } = await browser.tab(lens);
  await session.inbox.getState().addLinks([{ href, title, note }], "drop");
  return { session, link: session.inbox.getState().waiting[0]! };
}

describe("what an assistant is told of a link in the inbox", () => {
  it("is its words, the line that placing it would write, and a line of the section in the open issue", async () => {
    const { session, link } = await withLink(
      "https://arxiv.org/abs/2510.12345",
      "Small models",
      "Read the appendix.",
    );
    await openWeekly(session, ISSUE);
    const { write } = await session.briefs.load();
    expect(write([{ link, section: "Papers" }], WORDS)).toBe(`Title: Small models
Address: https://arxiv.org/abs/2510.12345
Quoted:
> Read the appendix.
So far:
- [**Small models**](https://arxiv.org/abs/2510.12345)

Written like this line of “Papers”:
- [**A paper**](https://arxiv.org/abs/2510.00001): on the desk
`);
  });

  it("shows the shape of its section by an example where no issue is open, and goes without what is not known", async () => {
    const { session, link } = await withLink("https://arxiv.org/abs/2510.12345", null, "");
    const { write } = await session.briefs.load();
    const profile = session.profiles
      .getState()
      .profile(session.profiles.getState().preferredId ?? "");
    const papers = profile?.sections.find(({ kind }) => kind === "papers")?.title ?? null;
    expect(papers).not.toBeNull();
    const said = write([{ link, section: papers }], WORDS);
    expect(said).not.toMatch(/Title: |Quoted:/);
    expect(said).toMatch(
      /\n- \[\*\*A lamp that folds\*\*\]\(https:\/\/acme\.example\/lamp\): a review\n$/,
    );
    expect(write([{ link: { ...link, href: "https://b.example/x" }, section: null }], WORDS)).toBe(
      "Address: https://b.example/x\nSo far:\n- [b.example](https://b.example/x)\n",
    );
  });
});
