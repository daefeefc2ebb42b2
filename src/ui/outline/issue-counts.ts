import type { Node } from "@tiptap/pm/model";
import { countText, figuresIn, linksIn, type TextCounts } from "../../issue/questions/index.ts";

/** How much an issue holds. */
export interface IssueCounts {
  readonly words: number;
  readonly characters: number;
  readonly links: number;
  readonly figures: number;
}

const NOTHING: IssueCounts = { words: 0, characters: 0, links: 0, figures: 0 };

/** Counted once per section: its node stays the same for as long as nothing in it changes. */
const known = new WeakMap<Node, IssueCounts>();

/**
 * What the foot of the outline says: what was written, so without the headings of the sections, which a new issue has
 * from its profile. After a key only the section that was typed in is counted again.
 */
export function issueCounts(doc: Node): IssueCounts {
  return doc.children.reduce((total, child) => {
    const counts = known.get(child) ?? countPart(doc, child);
    known.set(child, counts);
    return {
      words: total.words + counts.words,
      characters: total.characters + counts.characters,
      links: total.links + counts.links,
      figures: total.figures + counts.figures,
    };
  }, NOTHING);
}

function countPart(doc: Node, child: Node): IssueCounts {
  const whole = doc.type.create(null, child);
  return { ...wordsOf(child), links: linksIn(whole).length, figures: figuresIn(whole).length };
}

function wordsOf(child: Node): TextCounts {
  const { section, group } = child.type.schema.nodes;
  if (child.type !== section && child.type !== group) return countText(child);
  return child.children.slice(1).reduce(
    (total, part) => {
      const { words, characters } = wordsOf(part);
      return { words: total.words + words, characters: total.characters + characters };
    },
    { words: 0, characters: 0 },
  );
}
