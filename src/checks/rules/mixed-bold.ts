import type { Node } from "@tiptap/pm/model";
import { type Section, sectionRule } from "../rule.ts";

/** Of fewer titles none is the odd one out. */
const ENOUGH = 3;

/** Bold titles and plain ones in one section: what most of them are is meant. */
export const mixedBold = sectionRule({
  severity: "taste",
  find({ items, rules }) {
    const titled = items.filter(
      ({ parts }) => parts.shape === "bold-title" || parts.shape === "title",
    );
    const bold = titled.filter(({ parts }) => parts.shape === "bold-title").length;
    const plain = titled.length - bold;
    if (titled.length < ENOUGH || bold === 0 || plain === 0) return [];
    const wantsBold = bold === plain ? rules?.shape === "bold-title" : bold > plain;
    const odd = wantsBold ? "title" : "bold-title";
    return titled.flatMap(({ place, parts }) => {
      const { title } = parts;
      if (parts.shape !== odd || !title || (wantsBold && isLoud(place))) return [];
      const { from, to } = title;
      return [
        {
          from,
          to,
          severity: "taste" as const,
          fix: { kind: "bold", from, to, on: wantsBold } as const,
        },
      ];
    });
  },
});

/** Whether the item has bold words elsewhere, beside which a bold title would say nothing. */
function isLoud({ line }: Section["items"][number]["place"]): boolean {
  return (line?.children ?? []).some((child: Node) => {
    const names = child.marks.map(({ type }) => type.name);
    return names.includes("strong") && !names.includes("link");
  });
}
