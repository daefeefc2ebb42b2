import "fake-indexeddb/auto";
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Database } from "../database.ts";
import { listIssues } from "../issues.ts";
import { figureFilesOf, readPictures } from "../pictures.ts";
import { STORE_NAMES } from "../records.ts";
import { DATABASE_VERSION, lastVersion } from "./index.ts";
import { frozenV1 } from "./frozen/v1.ts";
import { frozenV2 } from "./frozen/v2.ts";
import { frozenV3 } from "./frozen/v3.ts";
import { frozenV4 } from "./frozen/v4.ts";
import { readVersions } from "../versions/read-versions.ts";

interface FrozenDatabase {
  readonly version: number;
  readonly stores: readonly {
    readonly name: string;
    readonly keyPath: string | string[] | null;
    readonly records: readonly { readonly key?: string | undefined; readonly value: unknown }[];
  }[];
}

const noStep = () => undefined;

/** Builds a database as that version of Galley left it. */
function build(name: string, { version, stores }: FrozenDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.addEventListener("upgradeneeded", () => {
      for (const { name: store, keyPath, records } of stores) {
        const made = request.result.createObjectStore(store, keyPath ? { keyPath } : {});
        for (const { key, value } of records) made.put(value, key);
      }
    });
    request.addEventListener("error", () => reject(request.error));
    request.addEventListener("success", () => {
      request.result.close();
      resolve();
    });
  });
}

describe("migrations", () => {
  it("are numbered from 1 without gaps", () => {
    expect(DATABASE_VERSION).toBeGreaterThan(0);
    expect(() =>
      lastVersion([
        { version: 1, run: noStep },
        { version: 3, run: noStep },
      ]),
    ).toThrow("no gaps");
  });

  it("make every store that is used", async () => {
    const database = new Database("fresh");
    const found = await database.read(STORE_NAMES, async (transaction) => [
      ...transaction.objectStoreNames,
    ]);
    expect(found.toSorted()).toEqual([...STORE_NAMES].toSorted());
    database.close();
  });

  it.each([frozenV1, frozenV2, frozenV3, frozenV4])(
    "bring the database of version $version to today with every text in it",
    async (frozen) => {
      const name = `frozen-${frozen.version}`;
      await build(name, frozen);
      const database = new Database(name);
      const issues = await listIssues(database);
      expect(issues.map(({ issue, head }) => [issue.id, head.text])).toEqual([
        ["first", "---\r\ntitle: 一\r\n---\r\n"],
      ]);
      database.close();
    },
  );

  it("keep the links that version 2 had caught and the posts it had read", async () => {
    await build("frozen-links", frozenV2);
    const database = new Database("frozen-links");
    const [caught, posts] = await database.read(["caught", "posts"], (transaction) =>
      Promise.all([
        transaction.objectStore("caught").getAll(),
        transaction.objectStore("posts").getAll(),
      ]),
    );
    expect(caught.map(({ href, original }) => [href, original])).toEqual([
      ["https://example.com/a", "https://example.com/a?utm_source=chat"],
    ]);
    expect(posts.map(({ text }) => text)).toEqual(["# 一\n"]);
    database.close();
  });

  it("keep the pictures of version 3, and which figures they are", async () => {
    await build("frozen-pictures", frozenV3);
    const database = new Database("frozen-pictures");
    const files = await figureFilesOf(database, "first");
    expect(files.map(({ path }) => path)).toEqual(["assets/img/one/1.png"]);
    const [picture] = await readPictures(database, [files[0]?.hash ?? ""]);
    expect(picture?.content.type).toBe("image/png");
    expect(await picture?.content.arrayBuffer()).toEqual(new Uint8Array([0, 255]).buffer);
    database.close();
  });

  it("keep the versions of version 4, each with its text and its reason", async () => {
    await build("frozen-versions", frozenV4);
    const database = new Database("frozen-versions");
    const { versions, textOf } = await readVersions(database, "first");
    expect(versions.map((each) => [each.number, each.reason?.kind, textOf(each)])).toEqual([
      [1, undefined, "---\r\ntitle: 一\r\n---\r\n"],
      [2, "fixes", "---\r\ntitle: 二\r\n---\r\n"],
    ]);
    database.close();
  });

  it("have a frozen database each", () => {
    const steps = readdirSync(import.meta.dirname).filter((name) => /^\d{3}-.*\.ts$/.test(name));
    const frozen = readdirSync(`${import.meta.dirname}/frozen`);
    expect(steps).toHaveLength(DATABASE_VERSION);
    expect(frozen).toEqual(steps.map((_, index) => `v${index + 1}.ts`));
  });
});
