import { createHash } from "node:crypto";
import { strToU8, zipSync, type Zippable } from "fflate";
import { beforeEach, describe, expect, it } from "vitest";
import { checksum } from "../checksum.ts";
import type { FigureFileRecord, IssueRecord, PictureRecord } from "../records.ts";
import type { FoundIssue } from "../second-copy/copied-issue.ts";
import type { Collected } from "./collect.ts";
import { MANIFEST, sha256 } from "./backup-file.ts";
import { packBackup } from "./pack.ts";
import { unpackBackup } from "./unpack.ts";

const AT = Date.UTC(2026, 0, 5);

function found(id: string, text: string, more: Partial<IssueRecord> = {}): FoundIssue {
  const issue: IssueRecord = {
    id,
    order: 1,
    profileId: "weekly-zh",
    naming: { kind: "opened", fileName: "a.md" },
    kept: null,
    removed: false,
    sample: false,
    ...more,
  };
  const head = { id, seq: 3, epoch: 1, text, sum: checksum(text), savedAt: 5, schema: 1 as const };
  return { issue, head, opening: { id, text: "as opened", onDisk: "x" }, isWhole: true };
}

function hash(letter: string): string {
  return createHash("sha256").update(`bytes of ${letter}`).digest("hex");
}

function figure(issueId: string, path: string, letter: string): FigureFileRecord {
  const small = { small: null, left: "location", writtenAt: 7 } as const;
  return { issueId, path, hash: hash(letter), original: hash(letter), ...small };
}

function picture(letter: string, type: string): PictureRecord {
  const content = new Blob([`bytes of ${letter}`], { type });
  return { hash: hash(letter), content, width: 3, height: 2, name: `${letter}.file` };
}

const VERSION = {
  id: "one",
  at: 5,
  reason: { kind: "fixes", count: 2 },
  base: 1,
  difference: [],
  sum: "x",
} as const;

const ALL: Collected = {
  issues: [
    found("one", "\uFEFF一\r\n"),
    found("two", "二"),
    found("gone", "三", { removed: true }),
    found("half", "a\uD83D"),
  ],
  unreadable: [],
  records: {
    profiles: { mine: { id: "mine", order: 1, yaml: "id: mine\n" } },
    caught: {},
    lessons: { "host:a.example": { about: "host:a.example", organisation: "A" } },
    settings: {},
  },
  figures: [figure("one", "img/1.jpg", "a"), figure("two", "img/2.png", "b")],
  pictures: [picture("a", "image/jpeg"), picture("b", "image/png")],
  versions: [
    {
      id: "one",
      versions: [
        { ...VERSION, number: 1, reason: null },
        { ...VERSION, number: 2, difference: [[0, 1, "\uD83D"]] },
      ],
      bases: [{ base: 1, text: "\uFEFF一\r\na\uD83D" }],
    },
  ],
};

let zip: Uint8Array<ArrayBuffer>;
beforeEach(async () => {
  zip = (await packBackup(ALL, { at: AT, nameOf: () => "a.md" })).bytes;
});

/** A zip of these files with a list that is true of them, but for what is changed in it. */
async function zipOf(
  files: Readonly<Record<string, string>>,
  list: object = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const sums = await Promise.all(
    Object.entries(files).map(async ([path, text]) => [path, await sha256(strToU8(text))]),
  );
  const manifest = {
    galley: "backup",
    form: 1,
    at: AT,
    issues: [],
    records: {},
    files: Object.fromEntries(sums),
    ...list,
  };
  const entries: Zippable = { [MANIFEST]: strToU8(JSON.stringify(manifest)) };
  for (const [path, text] of Object.entries(files)) entries[path] = strToU8(text);
  return new Uint8Array(zipSync(entries));
}

const reasonOf = async (bytes: Uint8Array<ArrayBuffer>) => {
  const read = await unpackBackup(bytes);
  return read.kind === "refused" ? read.reason : null;
};

describe("a backup", () => {
  it("comes back to the letter: byte order mark, line ends, half a pair, names that are the same", async () => {
    const read = await unpackBackup(zip);
    expect(read.kind === "read" && [read.at, read.found]).toEqual([AT, ALL]);
  });

  it("has each picture, as a file that any program opens", async () => {
    const { unzipSync, strFromU8 } = await import("fflate");
    const files = unzipSync(zip);
    const there = Object.keys(files).filter((path) => path.startsWith("pictures/"));
    expect(there).toEqual([`pictures/${hash("a")}.jpg`, `pictures/${hash("b")}.png`]);
    expect(strFromU8(files[`pictures/${hash("a")}.jpg`] ?? new Uint8Array())).toBe("bytes of a");
    const read = await unpackBackup(zip);
    const pictures = read.kind === "read" ? read.found.pictures : [];
    expect(
      await Promise.all(pictures.map(async ({ content }) => [content.type, await content.text()])),
    ).toEqual([
      ["image/jpeg", "bytes of a"],
      ["image/png", "bytes of b"],
    ]);
  });

  it("says how many pictures are named of which nothing can be read", async () => {
    const all = { ...ALL, pictures: [] };
    const { leftOut } = await packBackup(all, { at: AT, nameOf: () => "a.md" });
    expect(leftOut).toBe(new Set(ALL.figures.map(({ hash }) => hash)).size);
    expect(leftOut).toBeGreaterThan(0);
  });

  it("says how many pictures cannot be read, and has the others", async () => {
    const broken = picture("b", "image/png");
    broken.content.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotReadableError"));
    const [whole = broken] = ALL.pictures;
    const all = { ...ALL, pictures: [broken, whole] };
    const { bytes, leftOut } = await packBackup(all, { at: AT, nameOf: () => "a.md" });
    const read = await unpackBackup(bytes);
    expect(leftOut).toBe(1);
    expect(read.kind === "read" && read.found.pictures).toHaveLength(1);
  });

  it("comes back with where an issue is out, and where its checks are silent", async () => {
    const noted: Partial<IssueRecord> = {
      published: [{ place: "wechat", address: "https://mp.weixin.qq.com/s/1", at: 4 }],
      ignored: [{ rule: "r", words: "w", before: "b", after: "a", nth: 1 }],
    };
    const all = { ...ALL, issues: [found("one", "1", noted)] };
    const { bytes } = await packBackup(all, { at: AT, nameOf: () => "a.md" });
    const read = await unpackBackup(bytes);
    expect(read.kind === "read" && read.found.issues[0]?.issue).toMatchObject(noted);
  });

  it("is opened where a name has a colon in it, also one that an earlier Galley made", async () => {
    const naming = { kind: "opened", fileName: "Issue: one.md" } as const;
    const all = { ...ALL, issues: [found("one", "1", { naming })] };
    const { bytes } = await packBackup(all, { at: AT, nameOf: () => naming.fileName });
    const { unzipSync } = await import("fflate");
    // No disk of Windows could take such a name.
    expect(Object.keys(unzipSync(bytes))).toContain("issues/Issue_ one.md");
    const read = await unpackBackup(bytes);
    expect(read.kind === "read" && read.found.issues[0]?.issue.naming).toEqual(naming);
    expect(await reasonOf(await zipOf({ "issues/Issue: one.md": "1" }))).toBeNull();
  });

  it("can be read without Galley: each text is a file under its name", async () => {
    const { unzipSync } = await import("fflate");
    const names = Object.keys(unzipSync(zip));
    expect(names).toEqual(
      expect.arrayContaining([
        "issues/a.md",
        "issues/a (2).md",
        "trash/a.md",
        "opened/a.md",
        "profiles/mine.yaml",
        "inbox.json",
        "lessons.json",
      ]),
    );
  });

  it("has what was laid aside, to be looked at", async () => {
    const { unzipSync, strFromU8 } = await import("fflate");
    const others = { "aside/one-3.json": "kept" };
    const { bytes } = await packBackup(ALL, { at: AT, nameOf: () => "a.md", others });
    expect(strFromU8(unzipSync(bytes)["aside/one-3.json"] ?? new Uint8Array())).toBe("kept");
    expect((await unpackBackup(bytes)).kind).toBe("read");
  });

  it("is refused where a file of it was changed", async () => {
    const list = { files: { "issues/a.md": "0".repeat(64) } };
    expect(await reasonOf(await zipOf({ "issues/a.md": "x" }, list))).toBe("wrong-sum");
  });

  it("is refused where a file of its list is missing", async () => {
    expect(await reasonOf(await zipOf({}, { files: { "issues/a.md": "0" } }))).toBe("missing");
  });

  it("is refused where it was not downloaded to its end, or is no zip", async () => {
    expect(await reasonOf(zip.slice(0, zip.length - 30))).toBe("no-zip");
    expect(await reasonOf(new Uint8Array([1, 2, 3]))).toBe("no-zip");
    expect(await reasonOf(new Uint8Array())).toBe("no-zip");
  });

  it("is refused where it has no list of Galley's", async () => {
    expect(await reasonOf(new Uint8Array(zipSync({ "a.md": strToU8("a") })))).toBe("no-backup");
    expect(await reasonOf(await zipOf({}, { galley: "other" }))).toBe("no-backup");
  });

  it.each([
    "../a.md",
    "issues/../../a.md",
    "/etc/a.md",
    "C:\\a.md",
    "c:/a.md",
    "C:a.md",
    "issues\\..\\a.md",
    "a/./b",
    "a\0.md",
  ])("is refused where a file is called %j", async (name) => {
    expect(await reasonOf(new Uint8Array(zipSync({ [name]: strToU8("a") })))).toBe("outside");
  });

  it("is refused before it is unpacked where it would become too large", async () => {
    const bomb = zipSync({ "issues/a.md": new Uint8Array(65 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await reasonOf(new Uint8Array(bomb))).toBe("too-large");
  });

  it("is refused where it lies about the size of a file", async () => {
    const bomb = new Uint8Array(zipSync({ [MANIFEST]: new Uint8Array(9_000_000) }));
    // Both places that say how large the file is, in its head and in the list of the zip.
    const view = new DataView(bomb.buffer);
    for (let at = 0; at + 4 <= bomb.length; at++)
      if (view.getUint32(at, true) === 9_000_000) view.setUint32(at, 10, true);
    expect(await reasonOf(bomb)).not.toBeNull();
  });

  it("is refused where it has thousands of names more than any backup", async () => {
    const many: Zippable = {};
    for (let index = 0; index <= 20_000; index++)
      many[`f${index}`] = [new Uint8Array(), { level: 0 }];
    expect(await reasonOf(new Uint8Array(zipSync(many)))).toBe("too-many");
  });

  it("gives nothing that is no issue, and no name that leads out of its folder", async () => {
    const issue = { ...found("a", "t").issue, naming: { kind: "opened", fileName: "../../x.md" } };
    const given = [{ issue, head: {}, file: "t.md" }, { issue: { id: 7 }, file: "t.md" }, null, 3];
    const read = await unpackBackup(await zipOf({ "t.md": "t" }, { issues: given }));
    expect(
      read.kind === "read" && read.found.issues.map(({ issue: { naming } }) => naming),
    ).toEqual([{ kind: "opened", fileName: ".._.._x.md" }]);
  });

  it("gives no picture that is none, and no figure that leads out of the site", async () => {
    const [one] = ALL.figures;
    const file = "p.png";
    const given = { hash: hash("a"), type: "image/png", file, width: 1, height: 1, name: "" };
    const bytes = await zipOf(
      { [file]: "bytes" },
      {
        figures: [one, { ...one, path: "../out.png" }, { ...one, issueId: "../a" }, null],
        pictures: [given, { ...given, type: "text/html" }, { ...given, hash: "../a" }, 3],
      },
    );
    const read = await unpackBackup(bytes);
    expect(read.kind === "read" && read.found.figures).toEqual([one]);
    expect(read.kind === "read" && read.found.pictures.map(({ name }) => name)).toEqual([""]);
  });

  it("gives no version that is none", async () => {
    const good = { number: 1, at: 2, reason: null, base: 1, difference: [], sum: "s" };
    const reason = { kind: "unheard-of", name: 3 };
    const odd = [
      null,
      { ...good, base: "1" },
      { ...good, difference: [[0, "1", ""]] },
      { ...good, number: 2, id: "another", reason },
    ];
    const file = JSON.stringify({ versions: [good, ...odd], bases: [{ base: 1 }, 7] });
    const versions = [
      { id: "one", file: "v.json" },
      { id: "../one", file: "v.json" },
      { id: "two", file: "w.json" },
    ];
    const read = await unpackBackup(await zipOf({ "v.json": file, "w.json": "{" }, { versions }));
    expect(read.kind === "read" && read.found.versions).toEqual([
      {
        id: "one",
        versions: [
          { ...good, id: "one" },
          { ...good, id: "one", number: 2 },
        ],
        bases: [],
      },
      { id: "two", versions: [], bases: [] },
    ]);
  });

  it("pollutes nothing by its keys", async () => {
    const list = JSON.parse('{"records":{"profiles":{"__proto__":{"polluted":true}}},"files":{}}');
    await unpackBackup(await zipOf({}, list));
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});
