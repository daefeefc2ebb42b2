import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import { memoryDisk } from "../../publish/destinations/testing/memory-disk.ts";
import { Database } from "../../store/database.ts";
import { putFigureFiles } from "../../store/pictures.ts";
import { type FaultyDisk, faultyDisk } from "../../store/testing/faulty-disk.ts";
import { createEvents, type Events } from "../environment/events.ts";
import { createFigureSizes, type ReadSizes } from "./figure-sizes.ts";

const POST = "2026-01-05-small-models.md";
const HERE = "assets/img/here.png";
const THERE = "assets/img/there.png";

let disk: FaultyDisk;
let database: Database;
let events: Events;
let made = 0;
let shows: () => void;
beforeEach(() => {
  disk = faultyDisk();
  database = new Database(`figure sizes ${++made}`);
  events = createEvents({
    post: () => undefined,
    listen: () => () => undefined,
    close: () => undefined,
  });
  shows = () => undefined;
});
afterEach(() => {
  database.close();
  disk.restore();
});

/** The sizes of an issue's figures; `clone` holds these files, and null is none. */
function sizesWith(clone: FileSystemDirectoryHandle | null, told: string[] = []): ReadSizes {
  const page = {
    onShow(run: () => void) {
      shows = run;
      return () => undefined;
    },
  };
  const sizes = createFigureSizes({
    database,
    events,
    page,
    openClone: async () => clone,
    issue: () => ({ id: "a", profile: defaultProfile("en"), fileName: POST }),
  });
  sizes.subscribe(() => told.push("changed"));
  return sizes;
}

async function keepHere(): Promise<void> {
  const content = new Blob(["12345"], { type: "image/png" });
  const file = { issueId: "a", path: HERE, hash: "h", original: "h", small: null } as const;
  const picture = { hash: "h", content, width: 1, height: 1, name: "a.png" };
  await putFigureFiles(database, [{ ...file, left: "nothing" }], [picture]);
}

describe("the sizes of an issue's figures", () => {
  it("are those of the pictures that are kept here, then those of the clone's files", async () => {
    await keepHere();
    const { root } = memoryDisk({ [`_posts/${POST}`]: "", [THERE]: "1234567" });
    const sizes = sizesWith(root);
    expect([HERE, `/${THERE}`, "/assets/img/none.png"].map(sizes.sizeOf)).toEqual(
      Array.from({ length: 3 }, () => undefined),
    );
    await expect.poll(() => sizes.version()).toBe(1);
    expect(sizes.sizeOf(HERE)).toBe(5);
    expect(sizes.sizeOf(`/${THERE}`)).toBe(7);
    expect(sizes.sizeOf("/assets/img/none.png")).toBeNull();
  });

  it("are told once for all that were asked for together, and not again while nothing changes", async () => {
    const told: string[] = [];
    const { root } = memoryDisk({ [`_posts/${POST}`]: "", [THERE]: "1234567" });
    const sizes = sizesWith(root, told);
    [HERE, THERE].forEach(sizes.sizeOf);
    await expect.poll(() => told.length).toBe(1);
    const { version } = sizes;
    shows();
    sizes.sizeOf("assets/img/third.png");
    await expect.poll(() => sizes.sizeOf("assets/img/third.png")).toBeNull();
    expect([told.length, version()]).toEqual([2, 2]);
  });

  it("are looked at again when the page is shown, and when a picture comes in", async () => {
    const { root, put } = memoryDisk({ [`_posts/${POST}`]: "" });
    const sizes = sizesWith(root);
    [HERE, THERE].forEach(sizes.sizeOf);
    await expect.poll(() => sizes.sizeOf(THERE)).toBeNull();
    put(THERE, "1234567");
    shows();
    await expect.poll(() => sizes.sizeOf(THERE)).toBe(7);
    expect(sizes.sizeOf(HERE)).toBeNull();
    await keepHere();
    events.emit({ kind: "pictures" });
    await expect.poll(() => sizes.sizeOf(HERE)).toBe(5);
  });

  it("are nobody's to know without a clone, in another newsletter's, and elsewhere in the web", async () => {
    await keepHere();
    for (const clone of [null, memoryDisk({ "content/a.md": "" }).root]) {
      const sizes = sizesWith(clone);
      const paths = [THERE, "https://a.test/a.png", "{% link a.png %}"];
      [...paths, HERE].forEach(sizes.sizeOf);
      await expect.poll(() => sizes.sizeOf(HERE)).toBe(5);
      expect(paths.map(sizes.sizeOf)).toEqual([undefined, undefined, undefined]);
    }
  });
});
