import type { Node } from "@tiptap/pm/model";
import { useMemo, useState } from "react";
import { linksIn, sectionsOf } from "../../issue/questions/index.ts";
import type { Profile, SectionRules } from "../../issue/profile/profile.ts";
import { keyOfLink } from "../../session/core/link-keys.ts";
import { useCurrent, useSettledDoc } from "../open-issue/use-current.ts";
import type { InboxSection } from "./inbox-host.ts";

export interface IssueSections {
  readonly sections: readonly InboxSection[];
  /** The section that these rules are for; one that cannot be sent to where the issue lacks it. */
  readonly sectionOf: (rules: SectionRules) => InboxSection;
  /** Title of the section in which a thing is linked, "" outside all; by what the links are about. */
  readonly sectionOfKey: ReadonlyMap<string, string>;
}

/** The sections of the open issue and what is linked in them. The same object until one of them is another. */
export function useIssueSections(): IssueSections {
  const profile = useCurrent((issue) => issue.profile);
  const doc = useSettledDoc(150);
  const now = useMemo(() => {
    const read = readSections(doc, profile);
    return { read, sign: JSON.stringify([read.sections, [...read.sectionOfKey]]) };
  }, [doc, profile]);
  const [kept, keep] = useState(now);
  if (kept.sign !== now.sign) keep(now);
  return kept.read;
}

function readSections(doc: Node, profile: Profile): IssueSections {
  const places = sectionsOf(doc, profile);
  const sectionOfKey = new Map<string, string>();
  const note = (keys: readonly string[], section: string): void => {
    for (const key of keys) if (!sectionOfKey.has(key)) sectionOfKey.set(key, section);
  };
  for (const { node, title } of places) note(keysIn(node), title);
  doc.forEach((block) => note(keysIn(block), ""));
  const byRules = new Map<SectionRules, InboxSection>();
  const sections = places.map(({ title, kind, rules }, index) => {
    const ordinal = index < 9 ? index + 1 : null;
    const section = { index, title, kind: kind ?? ("other" as const), ordinal };
    if (rules && !byRules.has(rules)) byRules.set(rules, section);
    return section;
  });
  for (const rules of profile.sections)
    if (!byRules.has(rules))
      byRules.set(rules, { index: null, title: rules.title, kind: rules.kind, ordinal: null });
  return {
    sections,
    sectionOfKey,
    sectionOf: (rules) =>
      byRules.get(rules) ?? { index: null, title: rules.title, kind: rules.kind, ordinal: null },
  };
}

/** Read once per node: what does not change stays the same node. */
function keysIn(node: Node): readonly string[] {
  const known = KEYS.get(node);
  if (known) return known;
  const keys = linksIn(node).flatMap(({ href }) => keyOfLink(href) ?? []);
  KEYS.set(node, keys);
  return keys;
}
const KEYS = new WeakMap<Node, readonly string[]>();
