import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { copiedTexts } from "../support/second-copy.ts";
import { BASE_URL } from "../support/server.ts";
import { textsInLibrary } from "./library-of-three.ts";
import { loopDisk } from "./loop-disk.ts";
import { doStep } from "./random-user/do-step.ts";
import { type Home, Person } from "./random-user/person.ts";
import { type Step, stepsOf } from "./random-user/steps.ts";

/** How many persons write an issue each; a long run says more, and `GALLEY_USER` takes one of them alone. */
const USERS = Number(process.env["GALLEY_USERS"] ?? 50);
const STEPS = Number(process.env["GALLEY_USER_STEPS"] ?? 12);
const ONLY = process.env["GALLEY_USER"];
/** Persons who have found something, each with what they do that found it; they come in every run. */
const FOUND: Readonly<Record<number, string>> = {
  2: "types behind a link that has just been dropped",
  7: "selects the words just written after coming back to the issue",
  9: "goes on in the Markdown after the disk was full for the second time",
  20: "fills the disk after writing in two tabs",
  31: "rewrites the introduction after the disk was full",
  35: "writes in the Markdown and with an input method by turns",
  36: "moves the caret in the Markdown before the page's caret is found there",
};

let home: Home;
let person: Person;
/** What each issue of this browser must say. */
let texts: string[] = [];

test.beforeAll(async () => {
  const disk = loopDisk();
  if (!disk)
    console.warn("NOT TESTED: no disk can be mounted here, so no random user had a full one.");
  home = { folder: disk?.folder ?? mkdtempSync(join(tmpdir(), "galley-profile-")), disk };
  person = await Person.at(home);
  texts = [];
});

test.afterAll(async () => {
  await person.browser.close();
  if (home.disk) home.disk.remove();
  else rmSync(home.folder, { recursive: true, force: true, maxRetries: 5 });
});

async function live(name: string, steps: readonly Step[]): Promise<void> {
  const done: string[] = [];
  await person.begin(name);
  try {
    for (const step of steps) if (await doStep(person, step)) done.push(step.kind);
    await person.saved();
  } catch (error) {
    await person.page
      .screenshot({ path: test.info().outputPath("page.png") })
      .catch(() => undefined);
    console.log(`${name} did: ${done.join(", ")}; all steps: ${JSON.stringify(steps)}`);
    throw error;
  }
  texts.push(person.expected.file);
}

const everybody = Array.from({ length: USERS }, (_, index) => index + 1);
const users = new Set([...everybody, ...Object.keys(FOUND).map(Number)]);
for (const user of ONLY ? [Number(ONLY)] : users) {
  const found = FOUND[user];
  test(`random user ${user}${found ? `, who ${found}` : ""}: the issue says what was written, whatever came between`, async () => {
    await live(`User ${String(user).padStart(4, "0")}`, stepsOf(user, STEPS));
  });
}

test("after all of them, both places have every issue as it was left, also after a new start", async () => {
  await person.browser.close();
  person = await Person.at(home);
  await person.bringBack(BASE_URL, person.library.rows);
  await expect(person.library.rows).toHaveCount(texts.length);
  const all = texts.toSorted();
  expect(await textsInLibrary(person.page)).toEqual(all);
  await expect.poll(() => copiedTexts(person.page)).toEqual(all);
});
