import type { Node } from "@tiptap/pm/model";
import type { Profile } from "../issue/profile/profile.ts";
import { readFrontMatter } from "../markdown/front-matter/index.ts";
import type { Issue } from "../markdown/issue.ts";
import { type BlockFindings, type Finding, shifted } from "./finding.ts";
import { areEqual, houseHabitsOf, type HabitTally, tallyOf } from "./habits.ts";
import type { Facts, HouseHabits, House } from "./house.ts";
import { readNameTable } from "./names.ts";
import type { FoundInHead, HeadSight, Section, Severity, TextLine } from "./rule.ts";
import { textsIn } from "./rule.ts";
import type { RuleId } from "./rules.ts";
import { activeRules, type ActiveRules, run } from "./run-rules.ts";
import { type KeyedPortion, portionOf, sectionOf, siblingsOf, textLineOf } from "./sight.ts";
import { createWholeLook } from "./whole-look.ts";

export interface Findings {
  /** A block may be there several times. */
  readonly blocks: readonly BlockFindings[];
  /** Those between the blocks of the document, in its positions, and those of the front matter. */
  readonly whole: readonly Finding[];
}

/** Looks at one issue again and again. What did not change since the last look is not looked at again. */
export interface Checker {
  /** `issue` is the document with what its nodes were read from. */
  readonly check: (issue: Pick<Issue, "doc" | "origin">) => Findings;
}

/** Findings of blocks where they stood in the document last. */
const placed = new WeakMap<readonly Finding[], Pick<BlockFindings, "from" | "findings">>();

/** All findings in one list, in the order of the file. */
export function listOf({ blocks, whole }: Findings): readonly Finding[] {
  const inText = blocks.flatMap(({ from, findings }) => {
    const before = placed.get(findings);
    if (before?.from === from) return before.findings;
    const now = { from, findings: findings.map((each) => shifted(each, from)) };
    placed.set(findings, now);
    return now.findings;
  });
  return [...inText, ...whole].toSorted((a, b) => orderOf(a) - orderOf(b));
}

/** A checker for issues of a profile. It knows `facts` as they are now: when they change, another is needed. */
export function createChecker(profile: Profile, facts: Facts): Checker {
  const rules = activeRules(profile);
  const spellings = rules.whole.find(([id]) => id === "name-spelling")?.[2] ?? {};
  const nameTable = readNameTable(textsIn(spellings, "names"));
  const tallies = new WeakMap<Node, HabitTally>();
  const portions = new WeakMap<Node, KeyedPortion>();
  const sections = new WeakMap<Node, Section>();
  let inBlocks = new WeakMap<Node, readonly Finding[]>();
  let inLines = new WeakMap<Node, Map<TextLine["role"], readonly Finding[]>>();
  let habits: HouseHabits | null = null;
  let inHead: { readonly head: string; readonly findings: readonly Finding[] } | null = null;

  const section = remember(sections, (node) => sectionOf(node, profile));
  const tally = remember(tallies, (block) =>
    tallyOf(block.type.name === "section" ? section(block) : { node: block, items: [] }),
  );
  const keys = new Map<string, string | null>();
  const keyOf = (href: string): string | null => {
    const known = keys.get(href);
    if (known !== undefined) return known;
    const key = facts.keyOf(href);
    keys.set(href, key);
    return key;
  };
  const portion = remember(portions, (block): KeyedPortion => {
    const made = portionOf(block, section, nameTable);
    return {
      ...made,
      links: made.links.map((link) => {
        const isSubject = made.subjects.has(link.from);
        return { ...link, key: keyOf(link.href), isSubject };
      }),
    };
  });

  const lookAtWhole = createWholeLook(rules.whole, portion);

  const check: Checker["check"] = ({ doc, origin }) => {
    const now = houseHabitsOf(doc.children.map(tally));
    if (!habits || !areEqual(habits, now)) {
      habits = now;
      inBlocks = new WeakMap();
      inLines = new WeakMap();
    }
    const house = {
      profile,
      isChinese: /^zh\b/i.test(profile.language),
      habits,
      facts,
      nameTable,
      sources: origin.sources,
    };
    const blocks: BlockFindings[] = [];
    doc.forEach((block, from) => {
      let findings = inBlocks.get(block);
      if (!findings) {
        findings = lookInto(block, house, rules, inLines, section);
        inBlocks.set(block, findings);
      }
      blocks.push({ block, from, findings });
    });
    const text = String(doc.attrs["frontMatter"]);
    if (inHead?.head !== text) {
      const head = { text, frontMatter: readFrontMatter(text) };
      const findings = rules.head.flatMap(([id, rule, options]) =>
        rule.find(head, house, options).map((found) => headFinding(id, rule.severity, found, head)),
      );
      inHead = { head: text, findings };
    }
    const top = run(rules.siblings, siblingsOf(doc), house);
    return { blocks: [...blocks, ...lookAtWhole(doc, house)], whole: [...inHead.findings, ...top] };
  };
  return { check };
}

/** All that the rules of lines, siblings and sections find in a block of the document; positions from before it. */
function lookInto(
  block: Node,
  house: House,
  rules: ActiveRules,
  inLines: WeakMap<Node, Map<TextLine["role"], readonly Finding[]>>,
  sectionAt: (node: Node) => Section,
): readonly Finding[] {
  const findings: Finding[] = [];
  const add = (found: readonly Finding[], by: number) => {
    for (const each of found) findings.push(shifted(each, by));
  };
  const visit = (node: Node, at: number, parent: Node | null): void => {
    if (node.inlineContent) {
      const role = roleOf(node, parent);
      if (role) add(lookAtLine(node, role), at + 1);
      return;
    }
    if (node.isLeaf) return;
    add(run(rules.siblings, siblingsOf(node), house), at + 1);
    if (node.type.name === "section") add(run(rules.section, sectionAt(node), house), at);
    node.forEach((child, offset) => visit(child, at + 1 + offset, node));
  };
  const lookAtLine = (node: Node, role: TextLine["role"]): readonly Finding[] => {
    const known = inLines.get(node) ?? new Map<TextLine["role"], readonly Finding[]>();
    const found = known.get(role) ?? run(rules.line, textLineOf(node, role), house);
    known.set(role, found);
    inLines.set(node, known);
    return found;
  };
  visit(block, 0, null);
  return findings;
}

function roleOf(node: Node, parent: Node | null): TextLine["role"] | null {
  switch (node.type.name) {
    case "heading":
      return "heading";
    case "paragraph":
      return parent?.type.name === "list_item" && parent.firstChild === node ? "item" : "paragraph";
    case "table_cell":
    case "table_header":
      return "cell";
    default:
      return null;
  }
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

function orderOf({ place }: Finding): number {
  return place.kind === "text" ? place.from : place.offset - 1e9;
}

function remember<T>(known: WeakMap<Node, T>, make: (node: Node) => T): (node: Node) => T {
  return (node) => {
    const value = known.get(node) ?? make(node);
    known.set(node, value);
    return value;
  };
}
