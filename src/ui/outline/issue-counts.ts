import type { Node } from "@tiptap/pm/model";
import { countText, figuresIn, linksIn } from "../../issue/questions/index.ts";

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

/** What the foot of the outline says. After a key only the section that was typed in is counted again. */
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
  const part = doc.type.create(null, child);
  return { ...countText(part), links: linksIn(part).length, figures: figuresIn(part).length };
}
