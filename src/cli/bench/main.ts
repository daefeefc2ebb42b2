import { Node } from "@tiptap/pm/model";
import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import { schema } from "../../issue/schema/index.ts";
import { blockNodes, figureReader } from "../../markdown/document/block-nodes.ts";
import { parseKramdown } from "../../markdown/dialect/kramdown/index.ts";
import { splitFrontMatter } from "../../markdown/front-matter/index.ts";
import {
  createPrinter,
  type Issue,
  parseIssue,
  printIssue,
  withDoc,
} from "../../markdown/index.ts";
import { createSources } from "../../markdown/origin/sources.ts";
import { medianTime } from "./measure.ts";
import { remark } from "./remark.ts";
import { worstParagraphs } from "./hostile-paragraphs.ts";
import { checkTimes, firstCheckTime, KEYS, withoutRepeats } from "./check-times.ts";
import { sampleIssue } from "./sample.ts";
import { withLetter } from "./with-letter.ts";

const SIZES = [1, 10, 30];
/** Lengths of one paragraph of links. */
const LONG = [20_000, 100_000];

/**
 * `npm run bench`: what opening, printing after one edit and printing in full cost at 1, 10 and 30 times the sample
 * issue, beside remark's parse (with the building of the same document) and stringify in the same run; what a key costs in
 * one paragraph of links that is as long as many issues, and in paragraphs made to be hard; and what a pass of the checks costs, the first and one after each
 * kind of key, by the clock and by the processor.
 */
export function main(): number {
  console.log("medians in ms; the ratio is ours by remark's\n");
  console.log(line(["", "characters", "ours", "remark", "ratio"]));
  for (const times of SIZES) {
    const text = sampleIssue(times);
    const rounds = times === 1 ? 60 : times === 10 ? 20 : 10;
    for (const [what, ours, theirs] of measurements(text, rounds)) {
      const ratio = (ours / theirs).toFixed(3);
      const characters = text.length.toLocaleString("en");
      console.log(
        line([`${what} ${times}×`, characters, ours.toFixed(2), theirs.toFixed(2), ratio]),
      );
    }
  }
  for (const characters of LONG) {
    const [what, ours, theirs] = longParagraph(characters);
    const ratio = (ours / theirs).toFixed(3);
    const length = characters.toLocaleString("en");
    console.log(line([what, length, ours.toFixed(2), theirs.toFixed(2), ratio]));
  }
  printHostileKeys();
  printCheckTimes();
  return 0;
}

function printHostileKeys(): void {
  const [characters = 0] = LONG;
  const length = characters.toLocaleString("en");
  console.log(
    "\nwhat a key costs in the worst of 45 hostile paragraphs, medians in ms of the processor\n",
  );
  console.log(line(["repeated", "characters", "ours"]));
  for (const engine of ["kramdown", "gfm"] as const)
    for (const { unit, cost } of worstParagraphs(engine, characters, 5))
      console.log(line([`${engine}  ${unit}`, length, cost.toFixed(2)]));
}

function printCheckTimes(): void {
  console.log(
    "\nwhat a pass of the checks costs after a key, medians in ms, with how much it finds\n",
  );
  console.log(line(["", "", "first", "wall", "processor", "found"]));
  for (const times of SIZES)
    for (const [what, text] of [
      [`checks ${times}×`, sampleIssue(times)],
      [`nothing said twice ${times}×`, withoutRepeats(sampleIssue(times))],
    ] as const) {
      console.log(line([what, "", firstCheckTime(text, 5).toFixed(2)]));
      for (const [where, key] of Object.entries(KEYS)) {
        const { wall, cpu, found } = checkTimes(text, 150, key);
        const count = found.toLocaleString("en");
        console.log(line([`  ${where}`, "", "", wall.toFixed(2), cpu.toFixed(2), count]));
      }
    }
}

type Measurement = readonly [what: string, ours: number, theirs: number];

function measurements(text: string, rounds: number): Measurement[] {
  const tree = remark.parse(text);
  const open = medianTime(rounds, () => text, parseIssue);
  const parse = medianTime(rounds, () => text, remark.parse);
  const build = buildingTime(text, rounds);
  const stringify = medianTime(rounds, () => tree, remark.print);
  return [
    ["open", open, parse + build],
    ["print after one edit", editTime(text, rounds), stringify],
    ["print in full", fullTime(text, rounds), stringify],
  ];
}

/** What building the document from its syntax tree costs: remark's parse makes none. */
function buildingTime(text: string, rounds: number): number {
  const { bodyFrom } = splitFrontMatter(text);
  const blocks = parseKramdown(text, bodyFrom);
  return medianTime(
    rounds,
    () => blocks,
    (parsed) => blockNodes(text, parsed, figureReader("kramdown"), createSources()),
  );
}

/** As while typing: each edit follows on the one before, at another place, and each time all is printed. */
function editTime(text: string, rounds: number): number {
  const { origin, profile } = parseIssue(text);
  const printer = createPrinter(origin, profile);
  let { doc } = origin;
  let round = 0;
  const typed = (): Node => {
    doc = withLetter(doc, (0.1 + 0.61803 * round++) % 1);
    return doc;
  };
  return medianTime(rounds * 3, typed, printer.print);
}

function longParagraph(characters: number): Measurement {
  const unit = "推出[**纸船**](https://lantern.example/boats)：能走到湖心，";
  const text = `${unit.repeat(Math.ceil(characters / unit.length))}完\n`;
  const tree = remark.parse(text);
  const theirs = medianTime(5, () => tree, remark.print);
  return ["key in a paragraph of links", editTime(text, 10), theirs];
}

/** A document that nothing is remembered of, as if all of it had been written just now. */
function fullTime(text: string, rounds: number): number {
  const issue = parseIssue(text, defaultProfile());
  const json: unknown = issue.doc.toJSON();
  const empty = parseIssue("", issue.profile);
  const anew = (): Issue => withDoc(empty, Node.fromJSON(schema, json));
  return medianTime(Math.max(5, Math.ceil(rounds / 4)), anew, printIssue);
}

function line([first = "", ...rest]: readonly string[]): string {
  return first.padEnd(28) + rest.map((cell) => cell.padStart(12)).join("");
}
