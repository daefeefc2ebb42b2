import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultProfile, SHIPPED_PROFILES } from "../issue/profile/shipped-profiles.ts";
import type { Profile } from "../issue/profile/profile.ts";
import { ALL_ENGINES } from "../markdown/document/all-engines.ts";
import { readIssue } from "../markdown/document/read-issue.ts";
import { profileForText } from "../markdown/profile-of.ts";
import { sharedFolder } from "../testing/shared.ts";
import { createChecker } from "./create-checker.ts";
import type { Finding } from "./finding.ts";
import { listOf } from "./list-of.ts";
import { fixText } from "./fix-text.ts";
import type { Facts } from "./house.ts";
import type { RuleId } from "./rules.ts";
import { NO_FACTS } from "./testing/facts.ts";
import { type Leniency, lenientForm } from "./testing/lenient-form.ts";
import { SAMPLES } from "./testing/samples.ts";

/** What these rules are there to change of the form; all others change words, addresses or attributes. */
const MEANT: Partial<Record<RuleId, Leniency>> = {
  "mixed-bold": { marks: ["strong"] },
  "heading-level": { headings: true },
  "unknown-section": {},
  "live-liquid": { sourceIsText: true },
  "live-liquid-block": { sourceIsText: true },
  "accidental-tag": { sourceIsText: true },
  "accidental-html": { sourceIsText: true },
};

const corpus = sharedFolder();
const EVERY = Number(process.env["GALLEY_EVERY"] ?? 8);
const RUNS = Number(process.env["GALLEY_RUNS"] ?? 40);
const [first = defaultProfile(), ...rest] = SHIPPED_PROFILES;

/** Complaints about what each rule's fixes make of a text, with both engines; none: all reads as meant. */
function complaintsAbout(text: string, profile: Profile, facts: Facts, only?: string): string[] {
  const { doc, origin } = readIssue(text, profile, ALL_ENGINES);
  const findings = listOf(createChecker(profile, facts).check({ doc, origin }));
  const rules = new Set(findings.flatMap(({ rule, fix }) => (fix ? [rule] : [])));
  return [...rules]
    .filter((rule) => only === undefined || rule === only)
    .flatMap((rule) => {
      const fix = (before: string) =>
        fixText(before, profile, facts, (all) => all.filter((each) => each.rule === rule));
      const { text: after, fixed } = fix(text);
      if (fixed.length === 0) return [];
      const again = fix(after);
      return [
        ...(again.fixed.length > 0 || again.text !== after ? [`${rule}: a second fix`] : []),
        ...misreadings(text, after, profile, MEANT[rule] ?? {}).map((where) => `${rule}: ${where}`),
      ];
    });
}

/** Each engine must see the form that it saw before; or the other engine more of the one that is meant. */
function misreadings(
  before: string,
  after: string,
  profile: Profile,
  leniency: Leniency,
): readonly string[] {
  const read = (text: string, engine: Profile["engine"]) =>
    lenientForm(readIssue(text, { ...profile, engine }, ALL_ENGINES).doc, leniency);
  const { engine } = profile;
  const other = engine === "gfm" ? "kramdown" : "gfm";
  const meant = read(after, engine);
  const own = read(before, engine) === meant ? [] : [`reads otherwise in ${engine}`];
  const seen = read(after, other);
  const former = read(before, other);
  const isKept = seen === former || shared(seen, meant) >= shared(former, meant);
  return [...own, ...(isKept ? [] : [`reads otherwise in ${other}`])];
}

/** How many blocks, lines and runs two forms share. */
function shared(a: string, b: string): number {
  const parts = (form: string) => form.match(/[^[\]]+/g) ?? [];
  const counts = new Map<string, number>();
  for (const part of parts(a)) counts.set(part, (counts.get(part) ?? 0) + 1);
  return parts(b).filter((part) => {
    const left = counts.get(part) ?? 0;
    counts.set(part, left - 1);
    return left > 0;
  }).length;
}

describe("a text of which one rule's findings are fixed reads as meant in both engines, and fixing twice changes nothing", () => {
  const cases = Object.entries(SAMPLES).flatMap(([rule, { finds, facts, language }]) =>
    finds.map(([text]) => ({ rule, text, facts, language })),
  );

  test.each(cases)("$rule: $text", ({ rule, text, facts, language }) => {
    const profile = defaultProfile(language ?? "zh-CN");
    expect(complaintsAbout(text, profile, { ...NO_FACTS, ...facts }, rule)).toEqual([]);
  });
});

describe("every rule that can mend", () => {
  const folder = "src/checks/rules";

  test("mends one of its samples, so that the above looks at what it makes", () => {
    const idle = readdirSync(folder)
      .filter((file) => /\bfix\b/.test(readFileSync(join(folder, file), "utf8")))
      .map((file) => file.replace(/\.ts$/, ""))
      .filter((rule) => {
        const [, sample] = Object.entries(SAMPLES).find(([id]) => id === rule) ?? [];
        return !sample?.finds.some(([text]) => {
          const profile = defaultProfile(sample.language ?? "zh-CN");
          const facts = { ...NO_FACTS, ...sample.facts };
          const only = (all: readonly Finding[]) => all.filter((each) => each.rule === rule);
          return fixText(text, profile, facts, only).fixed.length > 0;
        });
      });
    expect(idle).toEqual([]);
  });

  test("does so among whatever else is wrong", { timeout: 120_000 }, () => {
    const bodies = Object.values(SAMPLES)
      .filter(({ language }) => language !== "en")
      .flatMap(({ finds }) => finds.map(([text]) => text))
      .filter((text) => !text.startsWith("---") && text.length < 2_000);
    const profile = defaultProfile("zh-CN");
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...bodies), { minLength: 2, maxLength: 4 }),
        (some) => {
          expect(complaintsAbout(some.join("\n"), profile, NO_FACTS)).toEqual([]);
        },
      ),
      { numRuns: RUNS, endOnFailure: true },
    );
  });
});

describe.skipIf(!corpus)("the same of real posts", () => {
  // A suite that is left out is read all the same.
  const folder = join(corpus ?? "", "corpus");
  const posts = corpus
    ? readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".md"))
        .toSorted()
        // The whole of it takes minutes.
        .filter((name, index) => name.startsWith("series") || index % EVERY === 0)
    : [];

  test("holds for every fix of every rule", { timeout: 300_000 }, () => {
    const complaints = posts.flatMap((name) => {
      const text = readFileSync(join(folder, name), "utf8");
      const profile = profileForText(text, [first, ...rest]);
      return complaintsAbout(text, profile, NO_FACTS).map((each) => `${name} ${each}`);
    });
    expect(complaints).toEqual([]);
  });
});
