import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changeProfile } from "./change-profile.ts";
import { printProfile } from "./print-profile.ts";
import { readProfile } from "./read-profile.ts";
import { SHIPPED_PROFILES } from "./shipped-profiles.ts";

function profileOf(yaml: string) {
  const read = readProfile(yaml);
  if (!("profile" in read)) throw new Error(JSON.stringify(read.problems));
  return read.profile;
}

const [shipped] = SHIPPED_PROFILES;
if (!shipped) throw new Error("No profile is shipped");
const printed = printProfile(shipped);
/** With what only a hand writes. */
const byHand = `# of our weekly\n\n${printed.replace("opinion:", "# what we say ourselves\nopinion:  # short")}# the end\n`;

describe("a value of a profile that is changed", () => {
  test("changes the lines of its key and no other", () => {
    const before = profileOf(byHand);
    const changed = changeProfile(byHand, before, { ...before, name: "夜航" });
    expect(changed).toBe(byHand.replace(/^name: .*$/m, 'name: "夜航"'));
  });

  test("keeps the comments before its key", () => {
    const before = profileOf(byHand);
    const after = { ...before, opinion: { word: "看法", marker: "*" as const } };
    const changed = changeProfile(byHand, before, after);
    expect(changed).toContain('# what we say ourselves\nopinion:\n  word: "看法"');
    expect(profileOf(changed)).toEqual(after);
  });

  test("comes in behind the key before it, and goes with its lines", () => {
    const before = profileOf(byHand);
    const site = { address: "https://a.example", post: "/{year}/{slug}/" };
    const withSite = changeProfile(byHand, before, { ...before, site });
    expect(withSite).toMatch(/^figureFolder: .*\nsite:\n {2}address: /m);
    expect(changeProfile(withSite, profileOf(withSite), before)).toBe(byHand);
  });

  test("keeps the line ends of the file", () => {
    const windows = byHand.replaceAll("\n", "\r\n");
    const before = profileOf(windows);
    const changed = changeProfile(windows, before, { ...before, engine: "gfm" });
    expect(changed).toBe(windows.replace(/^engine: .*$/m, "engine: gfm"));
  });

  test("is written with the whole profile where the lines cannot be kept", () => {
    const flow = JSON.stringify({ x: 1 });
    const before = shipped;
    expect(changeProfile(flow, before, { ...before, name: "n" })).toBe(
      printProfile({ ...before, name: "n" }),
    );
  });

  test("reads as it was meant, from any profile that is shipped to any other", () => {
    const any = fc.constantFrom(...SHIPPED_PROFILES);
    fc.assert(
      fc.property(any, any, (before, after) => {
        const yaml = printProfile(before);
        expect(profileOf(changeProfile(yaml, before, after))).toEqual(after);
        expect(changeProfile(yaml, before, before)).toBe(yaml);
      }),
    );
  });
});
