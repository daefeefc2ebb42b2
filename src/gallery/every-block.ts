import { defaultProfile } from "../issue/profile/shipped-profiles.ts";
import type { Profile } from "../issue/profile/profile.ts";
import type { SectionKind } from "../issue/profile/section-kinds.ts";
import { SECTION_KIND_NAMES } from "../issue/profile/section-kinds.ts";
import { ITEM_SHAPES, shapeOf } from "../issue/shapes/item-shapes.ts";
import blocks from "./every-block.md?raw";

/** A newsletter with a section of each kind, by the name that the kind has in the interface, below a group. */
export function galleryProfile(
  language: string,
  names: Readonly<Record<SectionKind, string>>,
): Profile {
  const profile = defaultProfile(language);
  return {
    ...profile,
    sectionLevel: 2,
    sections: SECTION_KIND_NAMES.map((kind) => ({
      kind,
      title: names[kind],
      formerTitles: [],
      shape: "title",
      linkOptional: false,
      text: "",
    })),
  };
}

/** Its issue: all blocks and words with marks first, then its sections in a group, the first with an item of each shape. */
export function everyBlock({ sections, sectionLevel }: Profile): string {
  const all = ITEM_SHAPES.map((shape) => `- ${shapeOf(shape).example}\n`).join("");
  const mark = "#".repeat(sectionLevel);
  const written = sections.map(
    ({ title }, at) => `${mark} ${title}\n\n${at === 0 ? all : `- ${shapeOf("title").example}\n`}`,
  );
  return [blocks, "# Galley\n", ...written].join("\n");
}
