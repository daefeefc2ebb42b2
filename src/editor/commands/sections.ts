import { closeHistory } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import type { Command } from "@tiptap/pm/state";
import { TextSelection } from "@tiptap/pm/state";
import type { Profile, SectionRules } from "../../issue/profile/profile.ts";
import { schema } from "../../issue/schema/index.ts";
import { sectionsOf } from "../../issue/questions/index.ts";

/** The sections of the profile that the document does not have, in the profile's order. */
export function missingSections(doc: Node, profile: Profile): SectionRules[] {
  const present = new Set(sectionsOf(doc, profile).map(({ rules }) => rules));
  return profile.sections.filter((rules) => !present.has(rules));
}

/**
 * Adds a section of the profile, empty but for its title, before the first section that comes later in the profile's
 * order, else after the last one it comes behind. The caret goes to where its first item will be written.
 */
export function addSection(rules: SectionRules, profile: Profile): Command {
  return (state, dispatch) => {
    if (!dispatch) return true;
    const pos = placeOfSection(state.doc, rules, profile);
    const item = schema.nodes.list_item.create(null, schema.nodes.paragraph.create());
    const made = newSection(rules, profile, [schema.nodes.bullet_list.create(null, item)]);
    const tr = state.tr.insert(pos, made);
    const title = made.firstChild?.nodeSize ?? 0;
    tr.setSelection(TextSelection.create(tr.doc, pos + 1 + title + 3));
    dispatch(closeHistory(tr).scrollIntoView());
    return true;
  };
}

/** Where a section of the profile goes that the document does not have. */
export function placeOfSection(doc: Node, rules: SectionRules, profile: Profile): number {
  const order = profile.sections.indexOf(rules);
  const known = sectionsOf(doc, profile).map(({ from, to, rules: known }) => ({
    from,
    to,
    order: profile.sections.findIndex((other) => other === known),
  }));
  const before = known.findLast((found) => found.order >= 0 && found.order < order);
  const after = known.find((found) => found.order > order);
  return before?.to ?? after?.from ?? doc.content.size;
}

/** A section of the profile with these blocks below its title. */
export function newSection(rules: SectionRules, profile: Profile, blocks: readonly Node[]): Node {
  const title = schema.nodes.heading.create(
    { level: profile.sectionLevel },
    rules.title ? schema.text(rules.title) : null,
  );
  return schema.nodes.section.create(null, [title, ...blocks]);
}
