import type { Mark, Node } from "@tiptap/pm/model";
import type { Profile } from "../../issue/profile/profile.ts";
import { schema } from "../../issue/schema/index.ts";
import type { Engines } from "../document/engines.ts";
import { type Demand, leafReads, writeLeaf } from "./leaf.ts";
import { createSetting } from "./setting.ts";

/** A place in a document, as ProseMirror positions. */
export interface InexpressiblePlace {
  readonly from: number;
  readonly to: number;
  /** The mark that an engine does not see. */
  readonly mark: string;
  /** Whether the issue's own engine sees it, so that the words carry it wherever the issue is published. */
  readonly isPublished: boolean;
}

/**
 * The marked words that kramdown and CommonMark cannot be made to read alike, as bold that ends in full-width
 * punctuation before a Chinese character. Where the issue's own engine can read the mark, the other shows the markers;
 * where it cannot, the mark is not written as it is shown.
 */
export function inexpressible(doc: Node, profile: Profile, engines: Engines): InexpressiblePlace[] {
  const places: InexpressiblePlace[] = [];
  const setting = createSetting(profile, engines);
  doc.descendants((leaf, pos) => {
    if (leaf.type !== schema.nodes.paragraph && leaf.type !== schema.nodes.heading) return;
    if (leaf.children.every(({ marks }) => marks.length === 0)) return;
    const place = leaf.type === schema.nodes.heading ? "heading" : "paragraph";
    const reads = (candidate: Node, demand: Demand): boolean => {
      const { text } = writeLeaf(candidate, place, setting);
      return leafReads(text, candidate, place, setting, demand);
    };
    if (reads(leaf, "both")) return;
    for (const { mark, from, to } of runsOf(leaf)) {
      const alone = leaf.type.create(
        leaf.attrs,
        leaf.children.map((child, at) =>
          child.mark(at >= from && at < to ? child.marks.filter((other) => other.eq(mark)) : []),
        ),
      );
      if (reads(alone, "both")) continue;
      places.push({
        from: pos + 1 + sizeBefore(leaf, from),
        to: pos + 1 + sizeBefore(leaf, to),
        mark: mark.type.name,
        isPublished: reads(alone, "own"),
      });
    }
  });
  return places;
}

function runsOf(leaf: Node): { mark: Mark; from: number; to: number }[] {
  return leaf.children.flatMap((child, from) =>
    child.marks.flatMap((mark) => {
      if (leaf.maybeChild(from - 1)?.marks.some((other) => other.eq(mark))) return [];
      let to = from + 1;
      while (leaf.maybeChild(to)?.marks.some((other) => other.eq(mark))) to++;
      return [{ mark, from, to }];
    }),
  );
}

function sizeBefore(leaf: Node, index: number): number {
  return leaf.children.slice(0, index).reduce((sum, { nodeSize }) => sum + nodeSize, 0);
}
