import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Database } from "../../store/database.ts";
import { forgetPosts, listPosts, putArchiveFolder } from "../../store/posts.ts";
import { type FaultyDisk, faultyDisk } from "../../store/testing/faulty-disk.ts";
import { memoryFolder, type MemoryFolder } from "../testing/memory-folder.ts";
import { postsAmong } from "./find-posts.ts";
import { readFiles, readFolder } from "./read-posts.ts";
import { fileAt } from "./walk-folder.ts";

let disk: FaultyDisk;
let database: Database;
let folder: MemoryFolder;
let databases = 0;
beforeEach(() => {
  disk = faultyDisk();
  database = new Database(`posts-${databases++}`);
  folder = memoryFolder("blog", {
    "README.md": "about",
    "_posts/2025-01-06-one.md": "one",
    "_posts/2025-01-13-two.md": "two",
    "_posts/notes.md": "no date",
    "_drafts/2025-01-20-three.md": "draft",
    ".git/2025-01-20-four.md": "hidden",
    "node_modules/x/_posts/2025-01-20-five.md": "another's",
  });
});
afterEach(() => {
  database.close();
  disk.restore();
});

const kept = async () =>
  (await listPosts(database))
    .toSorted((a, b) => a.path.localeCompare(b.path))
    .map(({ path, text }) => [path, text]);

describe("posts", () => {
  it("are what lies in a folder of that name, dated", () => {
    expect(
      postsAmong(["a/_posts/2025-01-06-x.md", "a/b/_posts/2025-1-6-y.markdown", "a/z.md"]),
    ).toEqual(["a/_posts/2025-01-06-x.md", "a/b/_posts/2025-1-6-y.markdown"]);
  });

  it("are all Markdown where there is no such folder, but for what tells about the repository", () => {
    expect(postsAmong(["a/issue-1.md", "a/README.md", "a/LICENSE.md", "a/x.png"])).toEqual([
      "a/issue-1.md",
    ]);
  });

  it("may begin with a word that such a file has as its name", () => {
    const words = [
      "about-time",
      "index_funds",
      "security.weekly-12",
      "changelog_weekly_3",
      "404-x",
    ];
    const names = ["about", "INDEX", "README-zh", "README_CN", "readme.zh-Hans", "LICENSE_zh_CN"];
    const posts = words.map((name) => `a/${name}.md`);
    const others = names.map((name) => `a/${name}.markdown`);
    expect(postsAmong([...posts, ...others])).toEqual(posts);
  });

  it("may be in the very folder that was opened", () => {
    expect(postsAmong(["_posts/2025-01-06-x.md", "_posts/index.md"])).toEqual([
      "_posts/2025-01-06-x.md",
    ]);
  });
});

describe("a folder", () => {
  it("that holds the one that was read before takes its posts over", async () => {
    const within = await folder.handle.getDirectoryHandle("_posts");
    await readFolder(database, within, null);
    expect((await kept()).map(([path]) => path)).toContain("_posts/2025-01-06-one.md");
    await readFolder(database, folder.handle, { handle: within, place: "_posts" });
    expect((await kept()).map(([path]) => path)).toEqual([
      "blog/_posts/2025-01-06-one.md",
      "blog/_posts/2025-01-13-two.md",
    ]);
  });

  it("is read as its posts, and again only where it has changed", async () => {
    expect(await readFolder(database, folder.handle, null)).toEqual({
      kind: "read",
      posts: 2,
      changed: 2,
      refused: [],
      place: "blog",
    });
    expect(await kept()).toEqual([
      ["blog/_posts/2025-01-06-one.md", "one"],
      ["blog/_posts/2025-01-13-two.md", "two"],
    ]);
    const { read } = folder;
    expect(read()).toBe(2);
    folder.write("_posts/2025-01-13-two.md", "two, mended");
    folder.write("_posts/2025-01-20-new.md", "new");
    folder.remove("_posts/2025-01-06-one.md");
    expect(await readFolder(database, folder.handle, null)).toMatchObject({ posts: 2, changed: 3 });
    expect(read()).toBe(4);
    expect(await kept()).toEqual([
      ["blog/_posts/2025-01-13-two.md", "two, mended"],
      ["blog/_posts/2025-01-20-new.md", "new"],
    ]);
  });

  it("without posts takes nothing away", async () => {
    await readFolder(database, folder.handle, null);
    const empty = memoryFolder("blog", { "x.png": "" });
    expect(await readFolder(database, empty.handle, null)).toMatchObject({ posts: 0, changed: 0 });
    expect(await kept()).toHaveLength(2);
  });

  it("leaves posts from elsewhere, and takes the place of files that were added singly", async () => {
    await readFiles(database, [
      { path: "2025-01-06-one.md", file: new File(["old one"], "2025-01-06-one.md") },
      { path: "else.md", file: new File(["else"], "else.md") },
    ]);
    await readFolder(database, folder.handle, null);
    expect(await kept()).toEqual([
      ["blog/_posts/2025-01-06-one.md", "one"],
      ["blog/_posts/2025-01-13-two.md", "two"],
      ["else.md", "else"],
    ]);
    await readFiles(database, [
      { path: "2025-01-06-one.md", file: new File(["new one"], "2025-01-06-one.md") },
    ]);
    expect(await kept()).toContainEqual(["blog/_posts/2025-01-06-one.md", "new one"]);
    expect(await kept()).toHaveLength(3);
  });

  it("may have any name itself, also that of folders that hold no posts elsewhere", async () => {
    for (const name of ["public", "build", "_drafts", ".blog"]) {
      const given = memoryFolder(name, { "one.md": "one", "public/two.md": "two" });
      expect(await readFolder(database, given.handle, null)).toMatchObject({ posts: 1 });
    }
  });

  it("leaves the posts of another folder of its name where they are, and is kept beside them", async () => {
    const mine = { handle: folder.handle, place: "blog" };
    await readFolder(database, folder.handle, null);
    const other = memoryFolder("blog", { "_posts/2024-02-05-other.md": "other" });
    expect(await readFolder(database, other.handle, mine)).toMatchObject({ place: "blog (2)" });
    const both = [
      ["blog (2)/_posts/2024-02-05-other.md", "other"],
      ["blog/_posts/2025-01-06-one.md", "one"],
      ["blog/_posts/2025-01-13-two.md", "two"],
    ];
    expect(await kept()).toEqual(both);
    const others = { handle: other.handle, place: "blog (2)" };
    expect(await readFolder(database, other.handle, others)).toMatchObject({ changed: 0 });
    expect(await readFolder(database, folder.handle, others)).toMatchObject({
      place: "blog",
      changed: 0,
    });
    expect(await kept()).toEqual(both);
  });

  it("is known again by its posts where no handle of it was kept", async () => {
    await readFolder(database, folder.handle, null);
    folder.remove("_posts/2025-01-06-one.md");
    expect(await readFolder(database, folder.handle, null)).toMatchObject({
      place: "blog",
      changed: 1,
    });
    expect(await kept()).toEqual([["blog/_posts/2025-01-13-two.md", "two"]]);
  });

  it("may hold any number of other files; where it was not read to its end, nothing counts as gone", async () => {
    await readFolder(database, folder.handle, null);
    const pictures = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`_pictures/${index}.png`, ""]),
    );
    const posts = { "_posts/2025-01-06-one.md": "one", "_posts/2025-01-13-two.md": "two" };
    const large = memoryFolder("blog", { ...pictures, ...posts });
    const most = { texts: 2, entries: 1_000 };
    expect(await readFolder(database, large.handle, null, { limits: most })).toMatchObject({
      posts: 2,
      changed: 0,
    });
    const cut = { texts: 1, entries: 1_000 };
    expect(await readFolder(database, large.handle, null, { limits: cut })).toMatchObject({
      posts: 1,
      changed: 0,
    });
    const cutSooner = { texts: 100, entries: 3 };
    await readFolder(database, large.handle, null, { limits: cutSooner });
    expect(await kept()).toHaveLength(2);
  });

  it("is not looked into to any depth: what lies deeper stays, and only what does not may be gone", async () => {
    await readFolder(database, folder.handle, null);
    const deep = "1/2/3/4/5/6/7/8/9/_posts/2025-01-20-three.md";
    await readFiles(database, [{ path: `blog/${deep}`, file: new File(["three"], "three.md") }]);
    folder.write(deep, "three");
    folder.remove("_posts/2025-01-13-two.md");
    await readFolder(database, folder.handle, { handle: folder.handle, place: "blog" });
    const paths = new Set((await kept()).map(([path]) => path));
    expect(paths).toEqual(new Set([`blog/${deep}`, "blog/_posts/2025-01-06-one.md"]));
  });

  it("that is looked at again by itself is not read where the archive was emptied meanwhile", async () => {
    const again = { handle: folder.handle, place: "blog" };
    const read = () => readFolder(database, folder.handle, again, { onlyWhileKept: true });
    // The database of the tests copies no handles, and is only asked whether there is one.
    const stored = { name: "blog" } as FileSystemDirectoryHandle;
    await putArchiveFolder(database, { handle: stored, place: "blog" });
    expect(await read()).toMatchObject({ posts: 2, changed: 2 });
    await forgetPosts(database);
    expect(await read()).toMatchObject({ posts: 2, changed: 0 });
    expect(await kept()).toEqual([]);
  });

  it("that cannot be read changes nothing", async () => {
    await readFolder(database, folder.handle, null);
    folder.lock();
    expect(await readFolder(database, folder.handle, null)).toEqual({ kind: "failed" });
    expect(await kept()).toHaveLength(2);
  });

  it("gives the file of a post to write it back", async () => {
    const handle = await fileAt(folder.handle, "_posts/2025-01-06-one.md");
    expect(handle?.name).toBe("2025-01-06-one.md");
    expect(await fileAt(folder.handle, "_posts/gone.md")).toBeNull();
    expect(await fileAt(folder.handle, "other/2025-01-06-one.md")).toBeNull();
  });
});
