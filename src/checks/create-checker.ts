import type { Node } from "@tiptap/pm/model";
import type { Profile } from "../issue/profile/profile.ts";
import { remembered } from "../issue/questions/memo.ts";
import { readFrontMatter } from "../markdown/front-matter/index.ts";
import type { Issue } from "../markdown/issue.ts";
import { createBlockLook } from "./block-look.ts";
import { eachBlock } from "./each-block.ts";
import type { BlockFindings, Finding } from "./finding.ts";
import type { Findings } from "./list-of.ts";
import { areEqual, createHabitSum, tallyOf } from "./habits.ts";
import type { Facts, House, HouseHabits } from "./house.ts";
import { readNameTable } from "./names.ts";
import { type FoundInHead, type HeadSight, type Severity, textsIn } from "./rule.ts";
import type { RuleId } from "./rules.ts";
import { RULES } from "./rules.ts";
import { activeRules, run } from "./run-rules.ts";
import { type KeyedPortion, type Portion, portionOf, sectionOf, siblingsOf } from "./sight.ts";
import { createWholeLook } from "./whole-look.ts";

/** Looks at one issue again and again. What did not change since the last look is not looked at again. */
export interface Checker {
  /** `issue` is the document with what its nodes were read from. */
  readonly check: (issue: Pick<Issue, "doc" | "origin">) => Findings;
}

/** A checker for issues of a profile. It knows `facts` as they are now: when they change, another is needed. */
export function createChecker(profile: Profile, facts: Facts): Checker {
  const rules = activeRules(profile);
  const spellings = rules.whole.find(([id]) => id === "name-spelling")?.[2] ?? {};
  // The profile's own come last, and have their way.
  const nameTable = readNameTable(
    [RULES["name-spelling"].options ?? {}, spellings].flatMap((options) =>
      textsIn(options, "names"),
    ),
  );
  let habits: HouseHabits | null = null;
  let houseNow: House | null = null;
  let blocksOf: ((doc: Node) => readonly (readonly Finding[])[]) | null = null;
  let inHead: { readonly head: string; readonly findings: readonly Finding[] } | null = null;

  const section = remembered((node: Node) => sectionOf(node, profile));
  const keyOf = remembering(facts.keyOf);
  const tallies = eachBlock((block) =>
    tallyOf(block.type.name === "section" ? section(block) : { node: block, items: [] }),
  );
  const portions = eachBlock((block) => keyed(portionOf(block, section, nameTable), keyOf));
  const lookAtWhole = createWholeLook(rules.whole);
  const sumOfHabits = createHabitSum();

  const check: Checker["check"] = ({ doc, origin }) => {
    const isChinese = /^zh\b/i.test(profile.language);
    const now = sumOfHabits(tallies(doc));
    const isOther = !habits || !areEqual(habits, now);
    if (!habits || isOther) habits = now;
    const house = { profile, isChinese, habits, facts, nameTable, sources: origin.sources };
    houseNow = house;
    if (!blocksOf || isOther)
      blocksOf = eachBlock(createBlockLook(() => houseNow ?? house, rules, section));
    const found = blocksOf(doc);
    const blocks: BlockFindings[] = [];
    doc.forEach((block, from, index) => {
      const findings = found[index] ?? [];
      if (findings.length > 0) blocks.push({ block, from, findings });
    });
    const text = String(doc.attrs["frontMatter"]);
    if (inHead?.head !== text) {
      const head = { text, frontMatter: readFrontMatter(text) };
      const findings = rules.head.flatMap(([id, rule, options]) =>
        rule.find(head, house, options).map((each) => headFinding(id, rule.severity, each, head)),
      );
      inHead = { head: text, findings };
    }
    const top = [...run(rules.doc, doc, house), ...run(rules.siblings, siblingsOf(doc), house)];
    return {
      blocks: [...blocks, ...lookAtWhole(doc, portions(doc), house)],
      whole: [...inHead.findings, ...top],
    };
  };
  return { check };
}

function keyed(portion: Portion, keyOf: (href: string) => string | null): KeyedPortion {
  const links = portion.links.map((link) => {
    return { ...link, key: keyOf(link.href), isSubject: portion.subjects.has(link.from) };
  });
  return { ...portion, links };
}

function headFinding(
  rule: RuleId,
  severity: Severity,
  found: FoundInHead,
  { frontMatter }: HeadSight,
): Finding {
  const { field, offset, parameters = {}, fix } = found;
  const at = offset ?? frontMatter.fields.findLast(({ key }) => key === field)?.valueFrom ?? 0;
  const place = { kind: "field", field, offset: at } as const;
  return { rule, severity: found.severity ?? severity, place, parameters, fix: fix ?? null };
}

/** Asks once for each word, for as long as there is who asks. */
function remembering(ask: (word: string) => string | null): (word: string) => string | null {
  const answers = new Map<string, string | null>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const answer = ask(word);
    answers.set(word, answer);
    return answer;
  };
}
