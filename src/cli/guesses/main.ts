import { existsSync } from "node:fs";
import { join } from "node:path";
import { sharedFolder } from "../../testing/shared.ts";
import { groupBy } from "../corpus/group-by.ts";
import { causeOfOrganisation, causeOfSection } from "./causes.ts";
import { type Compared, type Given, isRight, type Prediction, predictForward } from "./predict.ts";
import { readIssues } from "./read-issues.ts";

const FOLDERS = ["series", "newsletters/swiftweekly", "newsletters/ruanyf", "newsletters/sorrycc"];

/**
 * `npm run guesses -- [--all] [part of a newsletter's name]`: how many items of each issue of the corpus are guessed right
 * by what the issues before it teach, and by an empty archive; then what was not, by cause (all of a cause with `--all`).
 */
export async function main(args: readonly string[]): Promise<number> {
  const shared = sharedFolder();
  if (!shared) return 0;
  const wanted = args.find((arg) => !arg.startsWith("--")) ?? "";
  for (const folder of FOLDERS.filter((name) => name.includes(wanted))) {
    const path = join(shared, "corpus", folder);
    if (!existsSync(path)) continue;
    const issues = readIssues(path);
    console.log(`\n${folder}: ${issues.length} issues`);
    for (const empty of [false, true])
      for (const given of ["address", "title"] as const)
        printShares(predictForward(issues, given, empty), given, empty);
    printMisses(predictForward(issues, "title", false), args.includes("--all"));
  }
  return 0;
}

function printShares(predictions: readonly Prediction[], given: Given, empty: boolean): void {
  const from = empty ? "empty archive" : "issues before";
  const by = given === "address" ? "address alone" : "with its title";
  const section = predictions.map((each) => each.section);
  const organisation = predictions
    .map((each) => each.organisation)
    .filter((each) => each.is !== null);
  const falsely = predictions.filter(
    (each) => each.organisation.is === null && each.organisation.guessed !== null,
  );
  console.log(
    `  ${from}, ${by.padEnd(14)}  section ${shareLine(section)}   organisation ${shareLine(organisation)}` +
      `   named where the item names none ${falsely.length}`,
  );
}

function shareLine(compared: readonly Compared[]): string {
  const guessed = compared.filter((each) => each.guessed !== null);
  const right = compared.filter(isRight);
  return `${percent(right.length, compared.length)} (${percent(right.length, guessed.length)} of ${guessed.length} guessed, ${compared.length} items)`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "   –  " : `${((100 * part) / whole).toFixed(1)} %`.padStart(7);
}

function printMisses(predictions: readonly Prediction[], all: boolean): void {
  printCauses(
    "section",
    groupBy(
      predictions.filter(({ section }) => !isRight(section)),
      causeOfSection,
    ),
    ({ section }) => section,
    all,
  );
  printCauses(
    "organisation",
    groupBy(
      predictions.filter(({ organisation }) => organisation.is !== null && !isRight(organisation)),
      causeOfOrganisation,
    ),
    ({ organisation }) => organisation,
    all,
  );
}

function printCauses(
  what: string,
  causes: ReadonlyMap<string, readonly Prediction[]>,
  pick: (prediction: Prediction) => Compared,
  all: boolean,
): void {
  for (const [cause, missed] of [...causes].toSorted(([, a], [, b]) => b.length - a.length)) {
    console.log(`  ${what}: ${missed.length} × ${cause}`);
    for (const each of all ? missed : missed.slice(0, 3)) {
      const { is, guessed } = pick(each);
      console.log(`      ${is} ← ${guessed ?? "nothing"}  ${each.href}  ${each.title ?? ""}`);
    }
  }
}
