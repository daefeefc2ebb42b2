import type { Node } from "@tiptap/pm/model";
import { formOfBeginning } from "../profile/item-beginnings.ts";
import type { ItemForm, Profile, SectionRules } from "../profile/profile.ts";
import { schema } from "../schema/index.ts";
import { flatText, plainText } from "./flat-text.ts";
import { COUNTS_POINTS, type Numbering, NUMBERINGS, ONLY_ITEMS } from "./item-number.ts";
import { linksOfTextblock } from "./links.ts";
import { sectionRulesFor } from "./sections.ts";

/** An item of a section, in whatever form the newsletter writes items. */
export interface ItemPlace {
  readonly form: ItemForm;
  /** The positions before and behind the item: a list item, or the blocks that make it up. */
  readonly from: number;
  readonly to: number;
  /** The textblock that says what the item is, null for a list item that begins with another block. */
  readonly line: Node | null;
  /** Where the content of `line` begins; meaningless without one. */
  readonly lineFrom: number;
  /** The blocks of the item, `line` among them, with the position before each. */
  readonly blocks: readonly { readonly node: Node; readonly from: number }[];
}

/**
 * The items of a section, in the forms that the profile names. Those in deep dives (below a heading in the section)
 * are not the section's own. `from` is the position before the section.
 */
export function itemsOf(section: Node, from: number, profile: Profile): readonly ItemPlace[] {
  const title = section.firstChild ? plainText(section.firstChild) : "";
  const rules = sectionRulesFor(title, profile);
  const blocks = withoutClosing(blocksOf(section, from + 1).slice(1), profile.closing);
  return itemsAmong(blocks, formsOf(profile, rules), {
    level: profile.sectionLevel + 1,
    isKnown: rules !== null,
  });
}

/** The same of what stands before the first section of a document, as where nothing has a heading. */
export function introItemsOf(doc: Node, profile: Profile): readonly ItemPlace[] {
  const blocks = blocksOf(doc, 0);
  const end = blocks.findIndex(
    ({ node }) => node.type.name === "section" || node.type.name === "group",
  );
  return itemsAmong(end < 0 ? blocks : blocks.slice(0, end), new Set(profile.itemForms), {
    level: profile.sectionLevel + 1,
    isKnown: false,
  });
}

/** The forms that the profile names, and the one in which it lets the items of this section begin. */
function formsOf({ itemForms }: Profile, rules: SectionRules | null): ReadonlySet<ItemForm> {
  return new Set(rules?.item ? [...itemForms, formOfBeginning(rules.item)] : itemForms);
}

/** `level`: that of headings which are items. `isKnown`: the profile knows the section. */
function itemsAmong(
  blocks: readonly Block[],
  forms: ReadonlySet<ItemForm>,
  { level, isKnown }: { readonly level: number; readonly isKnown: boolean },
): readonly ItemPlace[] {
  if (forms.has("heading")) {
    const items = headedItems(blocks, levelOfItems(blocks, level));
    if (items.length > 0) return items;
  }
  const dive = blocks.findIndex(({ node }) => node.type.name === "heading");
  const own = dive < 0 ? blocks : blocks.slice(0, dive);
  const numbered = forms.has("numbered") ? numberedItems(own, isKnown) : [];
  const titled = forms.has("paragraph") && numbered.length === 0 ? titledItems(own) : [];
  const grouped = [...numbered, ...titled];
  const others = own.flatMap((block): readonly ItemPlace[] => {
    if (grouped.some(({ from: begin, to }) => begin <= block.from && block.from < to)) return [];
    if (forms.has("list") && isList(block.node)) return listItems(block.node, block.from);
    const isLinked =
      forms.has("paragraph") &&
      block.node.type.name === "paragraph" &&
      linksOfTextblock(block.node, 0).length > 0;
    return isLinked ? [blockItem("paragraph", [block])] : [];
  });
  return [...grouped, ...others].toSorted((a, b) => a.from - b.from);
}

/**
 * Where an item in this form is added to a section: behind the last that is made of blocks, else behind all that is the
 * section's own; those with a heading behind all that stands in it.
 */
export function endOfItems(section: Node, from: number, profile: Profile, form: ItemForm): number {
  const last = itemsOf(section, from, profile).findLast((item) => item.form !== "list");
  if (last) return last.to;
  const [heading, ...blocks] = blocksOf(section, from + 1);
  const own = withoutClosing(blocks, profile.closing);
  const isEnd = ({ node }: Block): boolean =>
    isRule(node) || (form !== "heading" && node.type === schema.nodes.heading);
  // What stands below a rule, where no item is yet, ends the section.
  const stop = own.find(isEnd);
  if (stop) return stop.from;
  const above = own.findLast(({ node }) => !endsSection(node)) ?? heading;
  return above ? above.from + above.node.nodeSize : from + section.nodeSize - 1;
}

/** Blocks without the words that end every issue, where they stand there. */
function withoutClosing(blocks: readonly Block[], closing: string): readonly Block[] {
  if (closing === "") return blocks;
  const patterns = closing.split(/\n{2,}/);
  const last = blocks.slice(-patterns.length);
  const isClosing =
    last.length === patterns.length &&
    last.every(({ node }, index) => isBlockOf(node, patterns[index] ?? ""));
  return isClosing ? blocks.slice(0, -patterns.length) : blocks;
}

/** Whether a block is what a pattern says, by its letters: a profile knows no more of Markdown. */
function isBlockOf(node: Node, pattern: string): boolean {
  const said = pattern.replace(/\]\([^)]*\)/g, "").replace(/<[^>]*>/g, "");
  const parts = said.split(/\{[^{}]*\}/).map((part) => part.replace(/[^\p{L}]/gu, ""));
  if (parts.every((part) => part === "")) return isRule(node) || node.isAtom;
  const words = String(node.attrs["text"] ?? node.textContent).replace(/[^\p{L}]/gu, "");
  return new RegExp(`^${parts.join(".*")}$`, "su").test(words);
}

type Block = ItemPlace["blocks"][number];

function listItems(list: Node, from: number): readonly ItemPlace[] {
  return blocksOf(list, from + 1).map(({ node, from: at }) => {
    const line = node.firstChild?.type.name === "paragraph" ? node.firstChild : null;
    const blocks = blocksOf(node, at + 1);
    return { form: "list", from: at, to: at + node.nodeSize, line, lineFrom: at + 2, blocks };
  });
}

function numberedItems(blocks: readonly Block[], isKnown: boolean): readonly ItemPlace[] {
  const textOf = ({ node }: Block): string =>
    node.type.name === "paragraph" ? flatText(node.cut(0, Math.min(node.content.size, 20))) : "";
  const counts = isKnown ? COUNTS_POINTS : COUNTS_POINTS.filter((name) => countsLinks(name));
  const numberings: readonly Numbering[] = [...ONLY_ITEMS, ...counts];
  /** Points of an argument seldom are links, each of them. */
  function countsLinks(name: Numbering): boolean {
    const counted = blocks.filter((block) => NUMBERINGS[name].test(textOf(block)));
    return counted.length > 1 && counted.every(({ node }) => linksOfTextblock(node, 0).length > 0);
  }
  const [way] = numberings
    .map((name) => ({
      name,
      at: blocks.findIndex((block) => NUMBERINGS[name].test(textOf(block))),
    }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at);
  if (!way) return [];
  const number = NUMBERINGS[way.name];
  const groups: Block[][] = [];
  for (const block of blocks) {
    if (number.test(textOf(block))) groups.push([block]);
    else groups.at(-1)?.push(block);
  }
  return withoutEnd(groups).map((group) => blockItem("numbered", group));
}

/**
 * Paragraphs whose first line is bold as a whole, with all up to the next one. A bold line alone is none where a list or
 * another block follows, which it may head.
 */
function titledItems(blocks: readonly Block[]): readonly ItemPlace[] {
  const groups: Block[][] = [];
  for (const [index, block] of blocks.entries()) {
    const title = titleLength(block.node);
    const next = blocks[index + 1]?.node;
    const hasMore = next ? isParagraph(next) : groups.length > 0;
    if (title !== null && (title < block.node.childCount || hasMore)) groups.push([block]);
    else groups.at(-1)?.push(block);
  }
  return withoutEnd(groups).map((group) => blockItem("paragraph", group));
}

/** Whether the first line of a paragraph is bold as a whole. */
export function isTitled(node: Node): boolean {
  return titleLength(node) !== null;
}

/** How many inline nodes the bold first line of a paragraph is made of; null where it has none. */
function titleLength(node: Node): number | null {
  const { children } = node;
  if (!isParagraph(node) || children.length === 0) return null;
  const end = children.findIndex(({ marks }) => !schema.marks.strong.isInSet(marks));
  if (end < 0) return children.length;
  const behind = children[end]?.type;
  const isLine = behind === schema.nodes.hard_break || behind === schema.nodes.soft_break;
  return end > 0 && isLine ? end : null;
}

function isParagraph(node: Node | undefined): boolean {
  return node?.type === schema.nodes.paragraph;
}

/** The usual level, or that of the heading with which a section begins that has none of this. */
function levelOfItems(blocks: readonly Block[], usual: number): number {
  const levelOf = ({ node }: Block) =>
    node.type === schema.nodes.heading ? Number(node.attrs["level"]) : null;
  const first = blocks[0] ? levelOf(blocks[0]) : null;
  return first === null || blocks.some((block) => levelOf(block) === usual) ? usual : first;
}

function headedItems(blocks: readonly Block[], level: number): readonly ItemPlace[] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const isHeading = block.node.type.name === "heading";
    if (isHeading && Number(block.node.attrs["level"]) === level) groups.push([block]);
    else groups.at(-1)?.push(block);
  }
  return withoutEnd(groups).map((group) => blockItem("heading", group));
}

/**
 * Without the rules and definitions behind the last item, and what stands below such a rule: they end the section, and are
 * not the item's. Where other items have rules within, those of the last are its own, too.
 */
function withoutEnd(groups: readonly Block[][]): readonly Block[][] {
  const hasRules = groups.slice(0, -1).some((group) => group.some(({ node }) => isRule(node)));
  const whole = groups.at(-1) ?? [];
  const rule = hasRules ? -1 : whole.findIndex(({ node }, index) => index > 0 && isRule(node));
  const last = rule < 0 ? whole : whole.slice(0, rule);
  const end = last.findLastIndex(({ node }, index) => index === 0 || !endsSection(node));
  return [...groups.slice(0, -1), ...(groups.length > 0 ? [last.slice(0, end + 1)] : [])];
}

function endsSection(node: Node): boolean {
  return isRule(node) || node.attrs["kind"] === "link-definition";
}

function isRule({ type }: Node): boolean {
  return type === schema.nodes.horizontal_rule;
}

function blockItem(form: ItemForm, blocks: readonly Block[]): ItemPlace {
  const first = blocks[0];
  const last = blocks.at(-1);
  const from = first?.from ?? 0;
  const to = last ? last.from + last.node.nodeSize : from;
  return { form, from, to, line: first?.node ?? null, lineFrom: from + 1, blocks };
}

function blocksOf(parent: Node, base: number): Block[] {
  const blocks: Block[] = [];
  parent.forEach((node, offset) => blocks.push({ node, from: base + offset }));
  return blocks;
}

function isList(node: Node): boolean {
  return node.type.name === "bullet_list" || node.type.name === "ordered_list";
}
