import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as lens from "../../markdown/lens.ts";
import type { Session } from "../session.ts";
import { incoming, type TestBrowser, testBrowser } from "../testing/test-browser.ts";

let browser: TestBrowser;
beforeEach(() => {
  browser = testBrowser();
});
afterEach(() => browser.end());

const MAKER = "https://maker.example/news/one";
const KEY = "page:maker.example/news/one";

const post = (number: number, day: string, body = "") =>
  `---\nlayout: post\ntitle: "Weekly Links ${number}: Issue ${number}"\ndate: ${day}T08:00:00+00:00\ntags:\n  - AI\n  - Chips\n---\n\n# Papers\n\n- [**A paper**](https://arxiv.org/abs/2501.0000${number})：good\n\n# Products and models\n\n- Maker [launched](https://maker.example/news/${number === 1 ? "one" : number}) Thing ${number}, nice\n${body}`;

const archive = ({ archive: store }: Session) => store.getState();
const file = (path: string, text: string | Uint8Array<ArrayBuffer>) => ({
  path,
  file: new File([text], path.slice(path.lastIndexOf("/") + 1), { lastModified: 1 }),
});

async function withPosts() {
  const tab = await browser.tab(lens);
  const adding = archive(tab.session).addFiles([
    file("blog/_posts/2025-09-01-one.md", post(1, "2025-09-01")),
    file("blog/_posts/2025-09-08-two.md", post(2, "2025-09-08")),
    file("blog/_drafts/2025-09-15-draft.md", post(3, "2025-09-15")),
    file("blog/README.md", "# Blog"),
  ]);
  await browser.clock.settle();
  return { ...tab, reading: await adding };
}

describe("the archive", () => {
  it("reads the posts of a site, and leaves out drafts and what are no posts", async () => {
    const { session, reading } = await withPosts();
    expect(reading).toEqual({ kind: "read", posts: 2, changed: 2, refused: [] });
    expect(archive(session)).toMatchObject({ status: "ready", indexing: null });
    expect(archive(session).posts).toEqual([
      {
        path: "blog/_posts/2025-09-08-two.md",
        profileId: "weekly-en",
        number: 2,
        headline: "Issue 2",
        date: "2025-09-08T08:00:00+00:00",
        links: 2,
        issueId: null,
      },
      expect.objectContaining({ path: "blog/_posts/2025-09-01-one.md", number: 1 }),
    ]);
  });

  it("knows where a thing was linked, and what that teaches", async () => {
    const { session } = await withPosts();
    expect(archive(session).occurrences(KEY)).toEqual([
      {
        of: { kind: "post", path: "blog/_posts/2025-09-01-one.md" },
        number: 1,
        headline: "Issue 1",
        date: "2025-09-01T08:00:00+00:00",
        section: "Products and models",
        words: "launched",
        href: MAKER,
      },
    ]);
    const profile = session.profiles.getState().profile("weekly-en")!;
    expect(
      archive(session).guess({ href: "https://maker.example/x", title: null }, profile),
    ).toMatchObject({
      section: { title: "Products and models" },
      organisation: "Maker",
      verb: "launched",
      shape: "verb-link",
    });
    expect(archive(session).suggestTags([MAKER], profile)).toEqual(["AI", "Chips"]);
  });

  it("is there again after a reload, and goes when it is emptied", async () => {
    await withPosts();
    const { session } = await browser.tab(lens);
    await browser.clock.advance(10);
    expect(archive(session).posts).toHaveLength(2);
    await archive(session).forget();
    await browser.clock.settle();
    expect(archive(session).posts).toEqual([]);
    expect(archive(session).occurrences(KEY)).toEqual([]);
  });

  it("guesses by the table that comes with Galley where there is no issue yet", async () => {
    const { session } = await browser.tab(lens);
    await browser.clock.advance(10);
    expect(archive(session)).toMatchObject({ status: "ready", posts: [] });
    const profile = session.profiles.getState().profile("weekly-en")!;
    const link = { href: "https://arxiv.org/abs/2501.00001", title: null };
    const before = archive(session).version;
    expect(archive(session).guess(link, profile).section).toBeNull();
    await browser.clock.settle();
    expect(archive(session).version).toBeGreaterThan(before);
    expect(archive(session).guess(link, profile).section).not.toBeNull();
  });

  it("keeps files apart that are added at the same time", async () => {
    const { session } = await browser.tab(lens);
    const some = (name: string) =>
      Array.from({ length: 20 }, (_, index) =>
        file(`${name}${index}.md`, post(index, "2025-09-01")),
      );
    const adding = [archive(session).addFiles(some("a")), archive(session).addFiles(some("b"))];
    await browser.clock.advance(100);
    expect(await Promise.all(adding)).toMatchObject([{ posts: 20 }, { posts: 20 }]);
    expect(archive(session).posts).toHaveLength(40);
  });

  it("names files that are not UTF-8 or no Markdown, and takes the others", async () => {
    const { session } = await browser.tab(lens);
    const adding = archive(session).addFiles([
      file("a.md", post(1, "2025-09-01")),
      file("b.md", new Uint8Array([0xd6, 0xdc])),
      file("c.txt", "words"),
    ]);
    await browser.clock.settle();
    expect(await adding).toMatchObject({ posts: 1, refused: ["b.md", "c.txt"] });
  });

  it("counts a post that is opened as an issue once, as the issue, and again as itself without it", async () => {
    const { session } = await withPosts();
    const opened = await archive(session).openPost("blog/_posts/2025-09-01-one.md");
    if (opened?.kind !== "opened") throw new Error("not opened");
    const { id } = opened;
    await browser.clock.settle();
    expect(session.library.getState().issues).toMatchObject([
      { id, fileName: "2025-09-01-one.md" },
    ]);
    expect(
      archive(session)
        .occurrences(KEY)
        .map(({ of }) => of),
    ).toEqual([{ kind: "issue", id }]);
    expect(await archive(session).openPost("blog/_posts/2025-09-01-one.md")).toMatchObject({
      kind: "same",
      id,
    });
    expect(archive(session).posts.map(({ issueId }) => issueId)).toEqual([null, id]);
    expect(archive(session).posts).toHaveLength(2);
    const again = archive(session).addFiles([
      file("blog/_posts/2025-09-01-one.md", post(1, "2025-09-01", "- [New](https://n.example/)\n")),
    ]);
    await browser.clock.settle();
    expect(await again).toMatchObject({ changed: 1 });
    expect(archive(session).occurrences(KEY)).toHaveLength(1);
    await session.library.getState().remove(id);
    await browser.clock.settle();
    expect(
      archive(session)
        .occurrences(KEY)
        .map(({ of }) => of.kind),
    ).toEqual(["post"]);
  });

  it("follows an issue as it is opened, written and removed, and what other tabs do", async () => {
    const { session } = await browser.tab(lens);
    const { session: other } = await browser.tab(lens);
    await browser.clock.advance(10);
    const [opened] = await session.library
      .getState()
      .openFiles([incoming("mine.md", post(1, "2025-09-01"))]);
    await browser.clock.advance(10);
    if (opened?.kind !== "opened") throw new Error("not opened");
    for (const each of [session, other])
      expect(archive(each).occurrences(KEY)).toMatchObject([{ of: { kind: "issue" }, number: 1 }]);

    await session.openIssue.getState().open(opened.id);
    session.openIssue
      .getState()
      .replaceText(post(1, "2025-09-01", "- [New](https://new.example/page)\n"));
    await browser.clock.advance(5_000);
    expect(archive(other).occurrences("page:new.example/page")).toHaveLength(1);
    await session.openIssue.getState().close();
    await browser.clock.advance(5_000);
    expect(archive(session).occurrences("page:new.example/page")).toHaveLength(1);

    await session.library.getState().remove(opened.id);
    await browser.clock.settle();
    for (const each of [session, other]) expect(archive(each).occurrences(KEY)).toEqual([]);
  });

  it("learns nothing from a sample, which was never sent", async () => {
    const { session } = await browser.tab(lens);
    await session.library.getState().addSample(post(1, "2025-09-01"), "weekly-en");
    await session.library.getState().openFiles([incoming("mine.md", post(2, "2025-09-08"))]);
    await browser.clock.advance(5_000);
    expect(archive(session).occurrences("page:maker.example/news/2")).toHaveLength(1);
    expect(archive(session).occurrences(KEY)).toEqual([]);
  });

  it("learns from the open issue only once it is left", async () => {
    const { session } = await browser.tab(lens);
    await browser.clock.advance(10);
    const profile = session.profiles.getState().profile("weekly-en")!;
    const guessed = () => {
      const { section } = archive(session).guess({ href: MAKER, title: null }, profile);
      return section?.title ?? null;
    };
    const [opened] = await session.library
      .getState()
      .openFiles([incoming("mine.md", post(1, "2025-09-01"))]);
    await browser.clock.advance(10);
    if (opened?.kind !== "opened") throw new Error("not opened");
    await session.openIssue.getState().open(opened.id);
    const before = guessed();
    expect(before).toBe("Products and models");
    session.openIssue
      .getState()
      .replaceText(post(1, "2025-09-01").replace("# Products and models", "# Other reading"));
    await browser.clock.advance(5_000);
    await session.library.getState().reload();
    await browser.clock.advance(5_000);
    expect(guessed()).toBe(before);
    await session.openIssue.getState().close();
    await browser.clock.advance(5_000);
    expect(guessed()).not.toBe(before);
  });

  it("counts for the number and the day of a new issue", async () => {
    const { session } = await browser.tab(lens);
    const adding = archive(session).addFiles([file("a.md", post(41, "2025-11-03"))]);
    await browser.clock.settle();
    await adding;
    expect(session.library.getState().suggest("weekly-en", "")).toMatchObject({
      number: 42,
      date: "2025-11-10T08:00:00+00:00",
    });
  });

  it("keeps a correction, in all tabs and after a reload, until it is taken back", async () => {
    const { session } = await withPosts();
    const profile = session.profiles.getState().profile("weekly-en")!;
    const guessed = (each: Session) =>
      archive(each).guess({ href: "https://maker.example/x", title: null }, profile);
    const { version } = archive(session);
    await archive(session).correct("host:maker.example", { organisation: "Maker Inc." });
    await archive(session).correct("host:maker.example", { section: "Other reading", verb: null });
    expect(archive(session).version).toBeGreaterThan(version);
    const { session: later } = await browser.tab(lens);
    await browser.clock.advance(10);
    for (const each of [session, later])
      expect(guessed(each)).toMatchObject({
        organisation: "Maker Inc.",
        section: { title: "Other reading" },
        verb: null,
      });
    expect(archive(later).lessons(profile)).toContainEqual({
      about: "host:maker.example",
      links: 2,
      organisation: "Maker Inc.",
      section: "Other reading",
      shape: "verb-link",
      verb: null,
      corrected: ["organisation", "section", "verb"],
    });
    await archive(later).correct("host:maker.example", null);
    await browser.clock.settle();
    for (const each of [session, later]) expect(guessed(each).organisation).toBe("Maker");
  });

  it("reads issues anew when a profile changes", async () => {
    const { session } = await withPosts();
    const { profiles } = session.profiles.getState();
    const weekly = profiles.find(({ profile }) => profile.id === "weekly-en")!;
    const yaml = weekly.yaml.replace("title: Products and models", "title: Shelves");
    expect((await session.profiles.getState().save(yaml, "weekly-en")).kind).toBe("saved");
    await browser.clock.settle();
    const changed = session.profiles.getState().profile("weekly-en")!;
    expect(
      archive(session)
        .lessons(changed)
        .find(({ about }) => about === "host:maker.example"),
    ).toMatchObject({ section: null });
  });
});
