import type { SectionKind } from "../../issue/profile/section-kinds.ts";
import type { Node } from "@tiptap/pm/model";
import type { Profile } from "../../issue/profile/profile.ts";
import { sectionsOf } from "../../issue/questions/index.ts";
import { sectionOutline } from "./section-outline.ts";

/** One row of the outline; `at` is where a caret goes in the text, `from` where the part begins. */
export type OutlineRow =
  | { readonly type: "intro"; readonly from: number; readonly at: number }
  | {
      readonly type: "deep-dive";
      readonly from: number;
      readonly at: number;
      readonly title: string;
    }
  | {
      readonly type: "section";
      readonly from: number;
      readonly at: number;
      readonly title: string;
      readonly kind: SectionKind | null;
      readonly items: number;
    };

/** The introduction if there is one, the sections, and the headings right below each. */
export function outlineRows(doc: Node, profile: Profile): readonly OutlineRow[] {
  const first = doc.firstChild;
  const begins = first && first.type.name !== "section" && first.type.name !== "group";
  const intro: OutlineRow[] = begins ? [{ type: "intro", from: 0, at: 1 }] : [];
  const sections = sectionsOf(doc, profile).flatMap(
    ({ node, from, title, kind, level }): OutlineRow[] => {
      const { items, deepDives } = sectionOutline(node, level, profile);
      const heading = node.firstChild?.content.size ?? 0;
      return [
        { type: "section", from, at: from + 2 + heading, title, kind, items },
        ...deepDives.map((dive): OutlineRow => ({
          type: "deep-dive",
          from: from + dive.from,
          at: from + dive.from + 1,
          title: dive.title,
        })),
      ];
    },
  );
  return [...intro, ...sections];
}

/** The row whose part holds this position: the last that begins at or before it; -1 where none does. */
export function rowAt(rows: readonly OutlineRow[], pos: number): number {
  return rows.findLastIndex(({ from }) => from <= pos);
}
