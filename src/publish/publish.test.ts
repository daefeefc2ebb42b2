import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mayWrite, readOnDisk, writeOnDisk } from "./file-on-disk.ts";
import { readMarkdownFile } from "./read-file.ts";
import { fakeHandle } from "./testing/fake-handle.ts";
import { decodeUtf8, encodeUtf8 } from "./utf8.ts";

describe("bytes", () => {
  it("are the same after reading and writing, BOM and line ends included", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.boolean(), (body, bom) => {
        const bytes = new TextEncoder().encode(`${bom ? "\uFEFF" : ""}${body}\r\n`);
        const text = decodeUtf8(bytes);
        if (text === null) throw new Error("refused");
        expect(encodeUtf8(text)).toEqual({ bytes, unpairedSurrogates: 0 });
      }),
    );
  });

  it("that are not UTF-8 are refused, not mended", () => {
    expect(decodeUtf8(new Uint8Array([0xd6, 0xdc]))).toBeNull();
    expect(decodeUtf8(new Uint8Array([0x61, 0xed, 0xa0, 0x80]))).toBeNull();
  });

  it("of half a surrogate pair cannot be written, and are counted", () => {
    expect(encodeUtf8("a\uD83Db\uDE00c😀")).toEqual({
      bytes: new TextEncoder().encode("a\uFFFDb\uFFFDc😀"),
      unpairedSurrogates: 2,
    });
  });

  it("of a file are read only under a Markdown name and a sane size", async () => {
    const read = (name: string, bytes: string) => readMarkdownFile(new File([bytes], name));
    expect(await read("a.MD", "\uFEFFx")).toEqual({ kind: "text", text: "\uFEFFx" });
    expect(await read("a.png", "x")).toEqual({ kind: "refused", reason: "not-markdown" });
    const large = new File([new Uint8Array(21 * 1024 * 1024)], "a.md");
    expect(await readMarkdownFile(large)).toEqual({ kind: "refused", reason: "too-large" });
    const gone = new File(["x"], "a.md");
    gone.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotFoundError"));
    expect(await readMarkdownFile(gone)).toEqual({ kind: "refused", reason: "unreadable" });
  });
});

describe("a file on disk", () => {
  const bytes = new TextEncoder().encode("new");

  it("is written, closed and read back", async () => {
    const { handle, content } = fakeHandle("a.md", "old");
    expect(await mayWrite(handle)).toBe(true);
    expect(await readOnDisk(handle)).toEqual({ text: "old" });
    expect(await writeOnDisk(handle, bytes)).toBe(true);
    expect(content()).toBe("new");
  });

  it("is told from what was written when it does not come back the same", async () => {
    const { handle } = fakeHandle("a.md", "old", { loses: 1 });
    expect(await writeOnDisk(handle, bytes)).toBe(false);
  });

  it("stays as it was when the write fails", async () => {
    const { handle, content } = fakeHandle("a.md", "old", { fails: "QuotaExceededError" });
    await expect(writeOnDisk(handle, bytes)).rejects.toMatchObject({ name: "QuotaExceededError" });
    expect(content()).toBe("old");
  });

  it("is left alone without permission", async () => {
    const { handle } = fakeHandle("a.md", "old", { permission: "denied" });
    expect(await mayWrite(handle)).toBe(false);
  });
});
