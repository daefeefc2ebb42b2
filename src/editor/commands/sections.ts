import { closeHistory } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import type { Command } from "@tiptap/pm/state";
import { TextSelection } from "@tiptap/pm/state";
import type { Profile, SectionRules } from "../../issue/profile/profile.ts";
import { schema } from "../../issue/schema/index.ts";
import { sectionRules, sectionTitle } from "../node-views/section-rules.ts";

/** The sections of the profile that the document does not have, in the profile's order. */
export function missingSections(doc: Node, profile: Profile): SectionRules[] {
  const present = new Set(
    sectionsOf(doc).map(({ node }) => sectionRules(sectionTitle(node), profile)),
  );
  return profile.sections.filter((rules) => !present.has(rules));
}

/**
 * Adds a section of the profile, empty but for its title, before the first section that comes later in the profile's
 * order, else after the last one it comes behind. The caret goes to where its first item will be written.
 */
export function addSection(rules: SectionRules, profile: Profile): Command {
  return (state, dispatch) => {
    if (!dispatch) return true;
    const order = profile.sections.indexOf(rules);
    const known = sectionsOf(state.doc).map((found) => ({
      ...found,
      order: profile.sections.findIndex(
        (other) => other === sectionRules(sectionTitle(found.node), profile),
      ),
    }));
    const before = known.findLast((found) => found.order >= 0 && found.order < order);
    const after = known.find((found) => found.order > order);
    const pos = before ? before.pos + before.node.nodeSize : (after?.pos ?? state.doc.content.size);
    const title = schema.nodes.heading.create(
      { level: profile.sectionLevel },
      rules.title ? schema.text(rules.title) : null,
    );
    const item = schema.nodes.list_item.create(null, schema.nodes.paragraph.create());
    const made = schema.nodes.section.create(null, [
      title,
      schema.nodes.bullet_list.create(null, item),
    ]);
    const tr = state.tr.insert(pos, made);
    tr.setSelection(TextSelection.create(tr.doc, pos + 1 + title.nodeSize + 3));
    dispatch(closeHistory(tr).scrollIntoView());
    return true;
  };
}

function sectionsOf(doc: Node): { readonly node: Node; readonly pos: number }[] {
  const sections: { node: Node; pos: number }[] = [];
  doc.forEach((node, offset) => {
    if (node.type === schema.nodes.section) sections.push({ node, pos: offset });
    if (node.type === schema.nodes.group)
      node.forEach((inner, innerOffset) => {
        if (inner.type === schema.nodes.section)
          sections.push({ node: inner, pos: offset + 1 + innerOffset });
      });
  });
  return sections;
}
