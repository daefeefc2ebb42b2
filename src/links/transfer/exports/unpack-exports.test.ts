import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readFound } from "../read-found.ts";
import { unpackExports } from "./unpack-exports.ts";

const zip = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const linksOf = (files: Readonly<Record<string, string>>) =>
  readFound({ texts: {}, files: [...unpackExports(zip(files))] }).links.map(({ href }) => href);

const item = (number: number) => ({ title: `One ${number}`, url: `https://e.example/${number}` });

describe("an archive that a program exported", () => {
  it("gives the links of its lists, and none of the pages that were saved beside them", () => {
    expect(
      linksOf({
        "metadata_0_to_20.json": JSON.stringify([item(1)]),
        "metadata_20_to_40.json": JSON.stringify([item(2)]),
        "content/one.html": '<a href="https://elsewhere.example/">x</a>',
        "highlights/one.md": "https://elsewhere.example/",
        "__MACOSX/._metadata_0_to_20.json": JSON.stringify([item(3)]),
      }),
    ).toEqual(["https://e.example/1", "https://e.example/2"]);
    expect(linksOf({ "pocket/part_000000.csv": "title,url\nOne,https://e.example/1\n" })).toEqual([
      "https://e.example/1",
    ]);
  });

  it("gives those of its pages where it has no lists", () => {
    expect(
      linksOf({ "ril_export.html": '<ul><li><a href="https://e.example/1">One</a></li></ul>' }),
    ).toEqual(["https://e.example/1"]);
  });

  it("is none where it is a backup of Galley, no archive at all, or broken off", () => {
    expect(
      linksOf({ "galley-backup.json": "{}", "records/caught.json": JSON.stringify([item(1)]) }),
    ).toEqual([]);
    expect(unpackExports(strToU8("no archive"))).toEqual([]);
    const whole = zip({
      "links.json": JSON.stringify(Array.from({ length: 99 }, (_, n) => item(n))),
    });
    expect(unpackExports(whole.subarray(0, whole.length - 30))).toEqual([]);
  });

  it("is not unpacked beyond what bookmarks ever are", () => {
    const huge = `[{"url":"https://huge.example/"}${" ".repeat(21 * 1024 * 1024)}]`;
    expect(linksOf({ "huge.json": huge, "links.json": JSON.stringify([item(1)]) })).toEqual([
      "https://e.example/1",
    ]);
  });
});
