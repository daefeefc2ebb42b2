import { describe, expect, it } from "vitest";
import { readFound } from "./read-found.ts";
import { textOfPage } from "./page-files.ts";

/** 链接 in GB 2312. */
const GB = [0xc1, 0xb4, 0xbd, 0xd3];
const bytesOf = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === "string" ? part.split("").map((letter) => letter.charCodeAt(0)) : [...part],
    ),
  );

describe("the text of a file of links", () => {
  it("is in the encoding that its head names", () => {
    const bytes = bytesOf(
      '<!DOCTYPE NETSCAPE-Bookmark-file-1><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=gb2312"><DL><DT><A HREF="https://e.example/1">',
      GB,
      "</A></DL>",
    );
    expect(readFound({ texts: {}, files: [{ name: "b.html", bytes }] }).links).toEqual([
      { href: "https://e.example/1", title: "链接", note: "" },
    ]);
  });

  it("is UTF-8 where it can be, whatever its head says", () => {
    expect(textOfPage(new TextEncoder().encode("<meta charset=gb2312>链接"))).toContain("链接");
  });

  it("is Chinese where its head says nothing, and Latin where it names no encoding there is", () => {
    expect(textOfPage(bytesOf(GB))).toBe("链接");
    expect(textOfPage(bytesOf("charset=nothing caf", [0xe9]))).toBe("charset=nothing café");
  });
});
