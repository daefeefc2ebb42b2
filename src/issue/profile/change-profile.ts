import type { Profile } from "./profile.ts";
import { printProfile } from "./print-profile.ts";
import { readProfile } from "./read-profile.ts";

/**
 * The YAML of a profile after a change of its values: keys whose values stay keep their lines as they were written, with
 * comments and order. `yaml` reads as `before`. Where its lines cannot be kept so, the whole profile is written anew.
 */
export function changeProfile(yaml: string, before: Profile, after: Profile): string {
  const ending = yaml.includes("\r\n") ? "\r\n" : "\n";
  const changed = joined(replaceChanged(keyBlocksOf(yaml), before, after)).replaceAll("\n", ending);
  return readsAs(changed, after) ? changed : printProfile(after);
}

/** The lines of one key at the top of a profile, and what stands before it there: comments and empty lines. */
interface KeyBlock {
  readonly key: string;
  readonly before: readonly string[];
  readonly lines: readonly string[];
}

interface KeyBlocks {
  readonly blocks: readonly KeyBlock[];
  /** What stands below the last key. */
  readonly rest: readonly string[];
}

function keyBlocksOf(yaml: string): KeyBlocks {
  const blocks: { key: string; before: string[]; lines: string[] }[] = [];
  let loose: string[] = [];
  for (const line of yaml.replace(/\r?\n$/, "").split(/\r?\n/)) {
    const key = /^([A-Za-z]+)\s*:/.exec(line)?.[1];
    const last = blocks.at(-1);
    if (key !== undefined) {
      blocks.push({ key, before: loose, lines: [line] });
      loose = [];
    } else if (last && /^[^#]/.test(line)) {
      // Comments and empty lines between the lines of a key are its own.
      last.lines.push(...loose, line);
      loose = [];
    } else loose.push(line);
  }
  return { blocks, rest: loose };
}

function joined({ blocks, rest }: KeyBlocks): string {
  return `${[...blocks.flatMap(({ before, lines }) => [...before, ...lines]), ...rest].join("\n")}\n`;
}

/** In the order of a printed profile, so that a key that comes in has its place behind the one before it. */
function replaceChanged({ blocks, rest }: KeyBlocks, before: Profile, after: Profile): KeyBlocks {
  const former = new Map(keyBlocksOf(printProfile(before)).blocks.map((each) => [each.key, each]));
  const next = keyBlocksOf(printProfile(after)).blocks;
  const kept = blocks.filter(
    ({ key }) => !former.has(key) || next.some((each) => each.key === key),
  );
  next.forEach((block, index) => {
    if (former.get(block.key)?.lines.join("\n") === block.lines.join("\n")) return;
    const at = kept.findIndex(({ key }) => key === block.key);
    const there = kept[at];
    if (there) kept.splice(at, 1, { ...there, lines: block.lines });
    else kept.splice(kept.findIndex(({ key }) => key === next[index - 1]?.key) + 1, 0, block);
  });
  return { blocks: kept, rest };
}

function readsAs(yaml: string, profile: Profile): boolean {
  const read = readProfile(yaml);
  return "profile" in read && printProfile(read.profile) === printProfile(profile);
}
