import type { Node } from "@tiptap/pm/model";
import type { Profile, SectionKind } from "../../issue/profile/profile.ts";
import { deepDivesOf, itemsOf, sectionsOf } from "../../issue/questions/index.ts";

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
      const dives = deepDivesOf(node, from);
      const top = Math.min(...dives.map((dive) => dive.level));
      const heading = node.firstChild?.content.size ?? 0;
      return [
        {
          type: "section",
          from,
          at: from + 2 + heading,
          title,
          kind,
          items: itemsOf(node, from, profile).length,
        },
        ...dives
          .filter((dive) => dive.level === top && dive.level > level)
          .map((dive): OutlineRow => ({
            type: "deep-dive",
            from: dive.from,
            at: dive.from + 1,
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
