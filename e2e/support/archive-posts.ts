import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sampleIssue } from "../../src/cli/bench/sample.ts";
import { corpus } from "./corpus.ts";

/** Posts in a folder of the machine, until `remove` is called. */
export interface PostFolder {
  readonly paths: readonly string[];
  readonly remove: () => void;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * So many posts, made from the issues of the corpus (from a sample where there is none) by changing numbers, dates and
 * addresses: as long and as full of links as real ones, and all different.
 */
export function manyPosts(count: number): PostFolder {
  const real = corpus("series").map(({ bytes }) => bytes.toString("utf8"));
  const sources = real.length > 0 ? real : [sampleIssue(1)];
  const folder = mkdtempSync(join(tmpdir(), "galley-archive-"));
  const paths = Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const day = new Date(Date.UTC(2016, 0, 4) + index * 7 * DAY).toISOString().slice(0, 10);
    const path = join(folder, `${day}-issue-${number}.md`);
    writeFileSync(path, varied(sources[index % sources.length] ?? "", number, day));
    return path;
  });
  return { paths, remove: () => rmSync(folder, { recursive: true }) };
}

function varied(text: string, number: number, day: string): string {
  return text
    .replace(/^(title: .*?)\d+/m, `$1${number}`)
    .replace(/^date: .*$/m, `date: ${day}T08:00:00+08:00`)
    .replace(
      /\]\((https?:\/\/[^)\s]+)\)/g,
      (_, address: string) => `](${variedLink(address, number)})`,
    );
}

function variedLink(address: string, number: number): string {
  const paper = /^(https?:\/\/arxiv\.org\/\w+\/\d{4}\.)\d{5}/.exec(address);
  if (paper) return `${paper[1]}${String(10_000 + number).slice(-5)}`;
  return address.includes("?")
    ? `${address}&id=${number}`
    : `${address.replace(/\/$/, "")}/${number}`;
}
