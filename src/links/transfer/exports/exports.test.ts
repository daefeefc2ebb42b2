import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFound } from "../read-found.ts";
import { rowsOf } from "./read-table.ts";

const pasted = (text: string) => readFound({ texts: { "text/plain": text }, files: [] }).links;
const opened = (name: string, text: string) =>
  readFound({ texts: {}, files: [{ name, bytes: new TextEncoder().encode(text) }] }).links;
const one = { href: "https://e.example/1", title: "One", note: "" };
const two = { href: "https://e.example/2", title: "Two, again", note: "said “so”" };

const EXPORTS: readonly (readonly [program: string, name: string, text: string])[] = [
  [
    "a table with commas, as Pocket and Raindrop write it",
    "part_000000.csv",
    'title,note,url,tags\nOne,,https://e.example/1,\n"Two, again","said “so”",https://e.example/2,a|b\n',
  ],
  [
    "a table with large letters and CRLF, as Instapaper and Readwise write it",
    "instapaper.csv",
    '\uFEFFURL,Title,Selection,Folder\r\nhttps://e.example/1,One,,Unread\r\nhttps://e.example/2,"Two, again","said “so”",Unread\r\n',
  ],
  [
    "a table with tabs",
    "links.tsv",
    "标题\t链接\t备注\nOne\thttps://e.example/1\t\nTwo, again\thttps://e.example/2\tsaid “so”",
  ],
  [
    "lines of JSON",
    "links.jsonl",
    '{"title":"One","url":"https://e.example/1"}\n{"title":"Two, again","url":"https://e.example/2","description":"said “so”"}\n',
  ],
  [
    "a list in JSON, as linkding and Omnivore write it",
    "links.json",
    '{"count":2,"results":[{"url":"https://e.example/1","title":"One","notes":""},{"url":"https://e.example/2","title":"Two, again","notes":"said “so”"}]}',
  ],
  [
    "JSON with the address within, as Karakeep writes it",
    "karakeep.json",
    '{"bookmarks":[{"title":null,"note":"","content":{"type":"link","url":"https://e.example/1","title":"One"}},{"title":"Two, again","note":"said “so”","content":{"url":"https://e.example/2"}}]}',
  ],
  [
    "JSON with folders, as Firefox writes it",
    "bookmarks.json",
    '{"guid":"root________","root":"placesRoot","children":[{"title":"menu","root":"bookmarksMenuFolder","children":[{"title":"One","uri":"https://e.example/1"},{"title":"said “so”","children":[{"title":"Two, again","uri":"https://e.example/2"},{"uri":"place:sort=8","title":"Recent"}]}]}]}',
  ],
];

describe("what a program exported is read as what it is", () => {
  it.each(EXPORTS)("%s: as a file and as a paste", (_program, name, text) => {
    expect(opened(name, text)).toEqual([one, two]);
    expect(pasted(text)).toEqual([one, two]);
  });

  it("a list of tabs has the name behind a bar", () => {
    const tabs =
      "https://e.example/1 | One\n\nhttps://e.example/2?a|b | A | B\nhttps://e.example/3";
    expect(pasted(tabs)).toEqual([
      one,
      { href: "https://e.example/2?a|b", title: "A | B", note: "" },
      { href: "https://e.example/3", title: null, note: "" },
    ]);
  });

  it("lists of Org and MediaWiki have names in their brackets", () => {
    expect(pasted("- [[https://e.example/1][One]]\n- [[https://e.example/3]]")).toEqual([
      one,
      { href: "https://e.example/3", title: null, note: "" },
    ]);
    expect(pasted("* [https://e.example/1 One]")).toEqual([one]);
  });

  it("words with commas or braces stay words", () => {
    expect(pasted("url, title, and more: https://e.example/1")[0]?.href).toBe(
      "https://e.example/1",
    );
    expect(pasted("{https://e.example/1}")[0]?.href).toBe("https://e.example/1}");
  });

  it("an object of thousands of levels is read without a throw", () => {
    const deep = `${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`;
    expect(() => pasted(deep)).not.toThrow();
  });
});

describe("a table of comma-separated values", () => {
  it("gives back the cells that were written, whatever they hold", () => {
    const cell = fc.string().map((text) => text.trim());
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.constantFrom("\n", "\r\n"), (given, lineEnd) => {
        const text = given
          .map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(","))
          .join(lineEnd);
        expect(rowsOf(text, ",")).toEqual(given.filter((row) => row.some((each) => each !== "")));
      }),
    );
  });
});
