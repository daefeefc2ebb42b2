import { describe, expect, it } from "vitest";
import { type DroppedFolders, foldersOfDrop } from "./dropped-folders.ts";

type FakeEntry = (parent: string) => object;

const UNREADABLE = new DOMException("gone", "NotReadableError");

const file =
  (name: string, isReadable = true): FakeEntry =>
  (parent) => ({
    isFile: true,
    isDirectory: false,
    name,
    fullPath: `${parent}/${name}`,
    file: (done: (file: File) => void, fail: (error: DOMException) => void) =>
      isReadable ? done(new File([], name)) : fail(UNREADABLE),
  });

/** Gives its entries a hundred at a time, as browsers do. */
const folder =
  (name: string, entries: readonly FakeEntry[], isReadable = true): FakeEntry =>
  (parent) => ({
    isFile: false,
    isDirectory: true,
    name,
    fullPath: `${parent}/${name}`,
    createReader() {
      let given = 0;
      return {
        readEntries(done: (some: object[]) => void, fail: (error: DOMException) => void) {
          if (!isReadable) return fail(UNREADABLE);
          const some = entries.slice(given, given + 100);
          given += some.length;
          done(some.map((entry) => entry(`${parent}/${name}`)));
        },
      };
    },
  });

async function readDrop(dropped: FakeEntry, wants = () => true): Promise<DroppedFolders | null> {
  const items = [{ kind: "file", type: "", webkitGetAsEntry: () => dropped("") }];
  return foldersOfDrop({ items } as unknown as DataTransfer, wants);
}

async function pathsOf(dropped: FakeEntry, wants = () => true): Promise<readonly string[]> {
  const folders = await readDrop(dropped, wants);
  return folders?.files.map(({ path }) => path).toSorted() ?? [];
}

const many = (count: number): readonly FakeEntry[] =>
  Array.from({ length: count }, (_, index) => file(`${index}.md`));

describe("the files of a dropped folder", () => {
  it("are those in it and in the folders below that are wanted", async () => {
    const site = folder("site", [
      file("a.md"),
      folder("posts", [...many(250), folder("deep", [file("b.md")])]),
    ]);
    expect(await pathsOf(site)).toHaveLength(252);
    expect(await pathsOf(site)).toContain("site/posts/deep/b.md");
    expect(await pathsOf(site, () => false)).toEqual(["site/a.md"]);
  });

  it("are no more than a site may have, even side by side", async () => {
    expect(await pathsOf(folder("disk", many(20_150)))).toHaveLength(20_000);
    expect(
      await pathsOf(folder("disk", [folder("a", many(15_000)), folder("b", many(15_000))])),
    ).toHaveLength(20_000);
  });

  it("are those that can be read; folders that cannot are named", async () => {
    const site = folder("site", [
      file("a.md"),
      file("gone.md", false),
      folder("closed", [file("b.md")], false),
      folder("posts", [file("c.md")]),
    ]);
    expect(await pathsOf(site)).toEqual(["site/a.md", "site/posts/c.md"]);
    expect((await readDrop(site))?.unread).toEqual(["closed"]);
    const closed = folder("all", [file("a.md")], false);
    expect(await readDrop(closed)).toEqual({ handles: [], files: [], unread: ["all"] });
  });
});
