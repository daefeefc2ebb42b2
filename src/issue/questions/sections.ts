import type { SectionKind } from "../profile/section-kinds.ts";
import type { Node } from "@tiptap/pm/model";
import type { Profile, SectionRules } from "../profile/profile.ts";
import { plainText } from "./flat-text.ts";
import { remembered } from "./memo.ts";

/** A section of the document. */
export interface SectionPlace {
  readonly node: Node;
  /** The position before the section; `to` is the one behind it. */
  readonly from: number;
  readonly to: number;
  readonly title: string;
  readonly level: number;
  /** What the profile says of a section with this title, now or formerly; null where it knows none. */
  readonly rules: SectionRules | null;
  /** `rules.kind`, null where the profile does not know the title. */
  readonly kind: SectionKind | null;
  /** Whether anything stands below the heading. */
  readonly filled: boolean;
}

/** The sections of a document in order, those inside groups too. */
export function sectionsOf(doc: Node, profile: Profile): readonly SectionPlace[] {
  const sections: SectionPlace[] = [];
  const visit = (parent: Node, base: number): void => {
    parent.forEach((node, offset) => {
      const from = base + offset;
      if (node.type.name === "group") visit(node, from + 1);
      if (node.type.name !== "section") return;
      const heading = node.firstChild;
      const title = heading ? plainText(heading) : "";
      const rules = sectionRulesFor(title, profile);
      sections.push({
        node,
        from,
        to: from + node.nodeSize,
        title,
        level: Number(heading?.attrs["level"] ?? profile.sectionLevel),
        rules,
        kind: rules?.kind ?? null,
        filled: hasContent(node),
      });
    });
  };
  visit(doc, 0);
  return sections;
}

/**
 * The profile's rules for a title: the one that is it, else the one that it was formerly, else the same with other
 * width, case or decoration (`⬆️ 发布`), else one that a colon and a topic follow (`本周话题：…`).
 */
export function sectionRulesFor(title: string, profile: Profile): SectionRules | null {
  const known = rulesByTitle(profile);
  const rules = known.has(title) ? (known.get(title) ?? null) : findRules(title, profile);
  if (known.size < MOST_TITLES) known.set(title, rules);
  return rules;
}

const MOST_TITLES = 1_000;
const rulesByTitle = remembered<Profile, Map<string, SectionRules | null>>(() => new Map());

function findRules(title: string, profile: Profile): SectionRules | null {
  const find = (test: (known: string) => boolean): SectionRules | undefined =>
    profile.sections.find((rules) => test(rules.title)) ??
    profile.sections.find((rules) => rules.formerTitles.some(test));
  const bare = bareTitle(title);
  return (
    find((known) => known === title) ??
    find((known) => bareTitle(known) === bare) ??
    find((known) => bare.startsWith(`${bareTitle(known)}:`)) ??
    null
  );
}

/** A title without emoji, width and case, to compare by. */
function bareTitle(title: string): string {
  return title
    .normalize("NFKC")
    .replace(/[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u200d]/gu, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

function hasContent(section: Node): boolean {
  for (let index = 1; index < section.childCount; index++) {
    const child = section.child(index);
    if (!child.isTextblock || child.content.size > 0) return true;
  }
  return false;
}
