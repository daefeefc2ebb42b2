import type { Node } from "@tiptap/pm/model";
import type { Profile } from "../issue/profile/profile.ts";
import { flatText, OBJECT } from "../issue/questions/flat-text.ts";
import { itemsOf, plainText, sectionRulesFor } from "../issue/questions/index.ts";
import { linksOfTextblock } from "../issue/questions/links.ts";
import { itemParts } from "../issue/shapes/index.ts";
import { type NamedWords, type NameTable, namesIn, type Words } from "./names.ts";
import { type PictureSight, picturesAt } from "./pictures.ts";
import type { HeadingSight, KeyedLink, Section, SectionSight, Siblings, TextLine } from "./rule.ts";

// What the rules are shown of a document. Each is made of one node alone, so that it can be kept as long as the node lives.

/** A textblock without its code and the addresses in it: no rule of typography is about those. */
export function textLineOf(node: Node, role: TextLine["role"]): TextLine {
  let text = flatText(node);
  node.forEach((child, from) => {
    if (child.marks.some(({ type }) => type.name === "code"))
      text =
        text.slice(0, from) + OBJECT.repeat(child.nodeSize) + text.slice(from + child.nodeSize);
  });
  text = text.replace(/(?:https?:\/\/|www\.)[\w\-./?=&%#~+:;,@!$*'()]+/gi, (address) =>
    OBJECT.repeat(address.length),
  );
  return { node, text, role, links: linksOfTextblock(node, 0) };
}

export function siblingsOf(parent: Node): Siblings {
  const blocks: { node: Node; from: number }[] = [];
  parent.forEach((node, from) => blocks.push({ node, from }));
  return { parent, blocks };
}

/** A section whose start is position 0. */
export function sectionOf(node: Node, profile: Profile): Section {
  const title = node.firstChild ? plainText(node.firstChild) : "";
  const items = itemsOf(node, 0, profile).map((place) => {
    return { place, parts: itemParts(place, profile) };
  });
  return { node, title, rules: sectionRulesFor(title, profile), items };
}

/** What the issue as a whole is made of, of one block of the document; positions count from before the block. */
export interface Portion {
  readonly sections: readonly SectionSight[];
  readonly headings: readonly HeadingSight[];
  readonly links: readonly TextLine["links"][number][];
  /** Where the links begin that items of known sections are about. */
  readonly subjects: ReadonlySet<number>;
  readonly comments: readonly Words[];
  readonly names: readonly NamedWords[];
  readonly figures: readonly { readonly node: Node; readonly from: number }[];
  readonly pictures: readonly PictureSight[];
}

/** The same, with what its links are about. */
export interface KeyedPortion extends Omit<Portion, "links"> {
  readonly links: readonly KeyedLink[];
}

/** `sectionOf` is the function of that name here, remembered or not. */
export function portionOf(
  block: Node,
  sectionOf: (node: Node) => Section,
  table: NameTable,
): Portion {
  const sections: SectionSight[] = [];
  const headings: HeadingSight[] = [];
  const links: TextLine["links"][number][] = [];
  const subjects = new Set<number>();
  const comments: Words[] = [];
  const names: NamedWords[] = [];
  const figures: { node: Node; from: number }[] = [];
  const pictures: PictureSight[] = [];
  const visit = (node: Node, at: number, isInside: boolean): void => {
    if (node.type.name === "figure") figures.push({ node, from: at });
    pictures.push(...picturesAt(node, at));
    if (node.type.name === "heading" && !isInside) {
      const words = { text: plainText(node), from: at + 1, to: at + 1 + node.content.size };
      headings.push({ ...words, level: Number(node.attrs["level"]) });
    }
    if (node.inlineContent) {
      links.push(...linksOfTextblock(node, at + 1));
      names.push(...namesIn(node, at + 1, table));
      node.forEach((child, offset) => pictures.push(...picturesAt(child, at + 1 + offset)));
      return;
    }
    if (node.type.name === "section") {
      const section = sectionOf(node);
      const to = at + 2 + (node.firstChild?.content.size ?? 0);
      const listed = section.items.filter(({ place }) => place.form === "list");
      const linked = listed.filter(({ parts }) => parts.links.length > 0);
      const hasItems = linked.length > 1 && linked.length >= listed.length / 2;
      const { title, rules } = section;
      sections.push({ from: at + 2, to, title, rules, hasItems });
      for (const { parts } of section.items) {
        const { comment, links: own } = parts;
        // Without a link a line is no item of news, and says what it has to: `near – a plane`, `far – a plane`.
        if (comment && own[0])
          comments.push({ ...comment, from: comment.from + at, to: comment.to + at });
        if (section.rules && own[0]) subjects.add(own[0].from + at);
      }
    }
    const isList = !["doc", "section", "group"].includes(node.type.name);
    node.forEach((child, offset) => visit(child, at + 1 + offset, isInside || isList));
  };
  visit(block, 0, false);
  return { sections, headings, links, subjects, comments, names, figures, pictures };
}
