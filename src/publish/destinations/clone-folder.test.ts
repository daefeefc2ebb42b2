import { describe, expect, it } from "vitest";
import { memoryDisk } from "./testing/memory-disk.ts";
import { cloneFolder, isClone } from "./clone-folder.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("a clone's folder", () => {
  it("is known by git's own folder, or the file that stands for it", async () => {
    expect(await isClone(memoryDisk({ ".git/HEAD": "" }).root)).toBe(true);
    expect(await isClone(memoryDisk({ ".git": "gitdir: /x" }).root)).toBe(true);
    expect(await isClone(memoryDisk({ "_posts/a.md": "" }).root)).toBe(false);
  });

  it("gets files in the order given, with the folders above them", async () => {
    const disk = memoryDisk({ ".git/HEAD": "", "_posts/a.md": "old" });
    const clone = cloneFolder(disk.root);
    const post = await clone.read("_posts/a.md");
    expect(await clone.read("img/1.png")).toBeNull();
    const outcome = await clone.write(
      [
        { path: "img/x/1.png", bytes: bytes("1") },
        { path: "_posts/a.md", bytes: bytes("new") },
      ],
      new Map([
        ["img/x/1.png", null],
        ["_posts/a.md", post?.version ?? null],
      ]),
      "",
    );
    expect(outcome).toEqual({ kind: "done" });
    expect(disk.written).toEqual(["img/x/1.png", "_posts/a.md"]);
    expect(disk.textAt("_posts/a.md")).toBe("new");
  });

  it("gets a new file under its name only when all of it is there, and is cleared of what was left of one", async () => {
    const disk = memoryDisk({
      "img/1.png.galley-part": "ha",
      "img/1.png.galley-part.crswap": "h",
      "img/1.png.crswap": "",
    });
    await cloneFolder(disk.root).write(
      [{ path: "img/1.png", bytes: bytes("whole") }],
      new Map(),
      "",
    );
    expect(disk.made).not.toContain("img/1.png");
    expect(disk.textAt("img/1.png")).toBe("whole");
    for (const left of [".galley-part", ".galley-part.crswap", ".crswap"])
      expect(disk.textAt(`img/1.png${left}`)).toBeNull();
  });

  it("is read back once all is written, and says which file another program has changed meanwhile", async () => {
    const disk = memoryDisk({ "_posts/a.md": "old" });
    const clone = cloneFolder(disk.root);
    const post = await clone.read("_posts/a.md");
    const read = disk.root.getDirectoryHandle.bind(disk.root);
    disk.root.getDirectoryHandle = async (name, options) => {
      // The post's folder is asked for to write when the figure is there.
      if (name === "_posts" && options?.create) disk.put("img/1.png", "theirs");
      return read(name, options);
    };
    const changes = [
      { path: "img/1.png", bytes: bytes("whole") },
      { path: "_posts/a.md", bytes: bytes("new") },
    ];
    const versions = new Map([["_posts/a.md", post?.version ?? null]]);
    expect(await clone.write(changes, versions, "")).toEqual({
      kind: "differs",
      paths: ["img/1.png"],
    });
  });

  it("is not written over by a new file whose name somebody else has taken meanwhile", async () => {
    const disk = memoryDisk({});
    const read = disk.root.getDirectoryHandle.bind(disk.root);
    let asked = 0;
    disk.root.getDirectoryHandle = async (...given) => {
      // Once it is compared, and once it is written.
      if (++asked === 2) queueMicrotask(() => disk.put("img/1.png", "theirs"));
      return read(...given);
    };
    const change = { path: "img/1.png", bytes: bytes("mine") };
    await expect(cloneFolder(disk.root).write([change], new Map(), "")).rejects.toThrow("came");
    expect(disk.textAt("img/1.png")).toBe("theirs");
  });

  it("gets nothing where a file is not what was read", async () => {
    const disk = memoryDisk({ "_posts/a.md": "old" });
    const clone = cloneFolder(disk.root);
    const post = await clone.read("_posts/a.md");
    disk.put("_posts/a.md", "somebody's");
    const changes = [
      { path: "img/1.png", bytes: bytes("1") },
      { path: "_posts/a.md", bytes: bytes("mine") },
    ];
    const versions = new Map([["_posts/a.md", post?.version ?? null]]);
    expect(await clone.write(changes, versions, "")).toEqual({
      kind: "conflict",
      paths: ["_posts/a.md"],
    });
    expect(disk.written).toEqual([]);
    disk.put("img/1.png", "there");
    const figure = { path: "img/1.png", bytes: bytes("1") };
    expect(await clone.write([figure], new Map(), "")).toMatchObject({ kind: "conflict" });
  });

  it("gets no post where a figure of it could not be written", async () => {
    const disk = memoryDisk({ "_posts/a.md": "old" });
    disk.failAt("img/2.png");
    const clone = cloneFolder(disk.root);
    const post = await clone.read("_posts/a.md");
    const writing = clone.write(
      ["img/1.png", "img/2.png", "_posts/a.md"].map((path) => ({ path, bytes: bytes(path) })),
      new Map([["_posts/a.md", post?.version ?? null]]),
      "",
    );
    await expect(writing).rejects.toThrow();
    expect(disk.textAt("_posts/a.md")).toBe("old");
    expect(disk.textAt("img/2.png")).toBeNull();
  });

  it("has nothing outside of itself, and nothing by a name that no file has", async () => {
    const disk = memoryDisk({ "_posts/a.md": "old" });
    const clone = cloneFolder(disk.root);
    expect(await clone.read("../../assets/a.png")).toBeNull();
    disk.root.getDirectoryHandle = () => Promise.reject(new TypeError("no name"));
    expect(await clone.read("assets:/a.png")).toBeNull();
    disk.root.getDirectoryHandle = () =>
      Promise.reject(new DOMException("a file", "TypeMismatchError"));
    expect(await clone.read("assets/a.png")).toBeNull();
  });

  it("is never left", async () => {
    const clone = cloneFolder(memoryDisk({}).root);
    for (const path of ["../a.md", ".git/config", "/a.md", "a/../b.md"])
      await expect(clone.write([{ path, bytes: bytes("x") }], new Map(), "")).rejects.toThrow(path);
  });
});
