import type { Node } from "@tiptap/pm/model";
import { Transform } from "@tiptap/pm/transform";
import { wordGap } from "../new-item/new-item.ts";
import type { Profile } from "../profile/profile.ts";
import { flatText, readable } from "../questions/flat-text.ts";
import { schema } from "../schema/index.ts";
import { type ItemHead, headOf } from "./head.ts";
import { ITEM_SHAPES, type ItemShape, shapeOf } from "./item-shapes.ts";
import { lineParts } from "./line-parts.ts";
import { convertSeparator } from "./separator.ts";
import type { LinkStyle, Stretch } from "./shape.ts";
import { standInOf } from "./stand-in.ts";

/** A shape that a line can be converted into. */
export interface Conversion {
  readonly shape: ItemShape;
  /** The line in that shape. */
  readonly line: Node;
  /** Converts the line in a document in which its content begins at `base`. */
  readonly apply: (tr: Transform, base: number) => void;
}

/** Where links may come to stand, in the order of the round that Alt+S makes: that of the shapes. */
const ROUND: readonly LinkStyle[] = ITEM_SHAPES.flatMap((shape) => shapeOf(shape).link ?? [])
  .filter(({ on }) => on !== "address")
  .filter((style, index, all) => all.findIndex((each) => isSameStyle(each, style)) === index);

/**
 * The shapes that an item's line can be converted into, in the order of the round. Every word and link stays, in its
 * place; what a shape needs and the line does not say is the profile's first verb and the host. A shape is left out
 * where the converted line would be read otherwise.
 */
export function conversionsOf(line: Node, start: number, profile: Profile): readonly Conversion[] {
  const head = headOf(line, start, profile);
  if (!head) return [];
  return ROUND.flatMap((style) => {
    if (isSameStyle(style, head.style) || !canStand(head, style, profile)) return [];
    const apply = (tr: Transform, base: number): void =>
      convert(tr, base, line, head, style, profile);
    const tried = new Transform(line);
    apply(tried, 0);
    const { shape } = lineParts(tried.doc, start, profile);
    const again = headOf(tried.doc, start, profile);
    const isSame =
      again && isSameStyle(again.style, style) && sameWords(line, head, tried.doc, again, profile);
    return isSame ? [{ shape, line: tried.doc, apply }] : [];
  });
}

/** The conversion that comes next in the round, or the one before; null where the line has only its shape. */
export function nextConversion(
  line: Node,
  start: number,
  profile: Profile,
  direction: 1 | -1,
): Conversion | null {
  const head = headOf(line, start, profile);
  if (!head) return null;
  const placeOf = ({ on, isBold }: LinkStyle): number =>
    ROUND.findIndex((each) => isSameStyle(each, { on: on === "address" ? "title" : on, isBold }));
  const steps = ({ shape }: Conversion): number => {
    const style = shapeOf(shape).link ?? head.style;
    return ((placeOf(style) - placeOf(head.style)) * direction + ROUND.length) % ROUND.length;
  };
  return conversionsOf(line, start, profile).toSorted((a, b) => steps(a) - steps(b))[0] ?? null;
}

function isSameStyle(a: LinkStyle, b: LinkStyle): boolean {
  return a.on === b.on && a.isBold === b.isBold;
}

function canStand(head: ItemHead, { on }: LinkStyle, profile: Profile): boolean {
  const needsVerb = (on === "verb" || on === "product") && !head.verb;
  if (needsVerb && (head.isOneSentence || profile.verbs.length === 0)) return false;
  return on !== "product" || !head.productLink;
}

function convert(
  tr: Transform,
  base: number,
  line: Node,
  head: ItemHead,
  style: LinkStyle,
  profile: Profile,
): void {
  const begun = tr.steps.length;
  const blank = wordGap(profile);
  const isTitle = style.on === "title";
  const impliedVerb = isImplied(line, head, profile);
  convertSeparator(tr, base, line, head.to, { from: head.style, to: style, profile });

  // From the end of the head to its beginning, so that no change moves the place of another.
  const needsWords = style.on === "product" || (isTitle && (!head.verb || impliedVerb));
  const lacksWords = !head.product || head.isStandIn;
  let product: Stretch | null = head.product;
  let words = "";
  if (lacksWords && (needsWords || head.isStandIn)) {
    words = needsWords ? standInOf(String(head.link.attrs["href"])) : "";
    const from = head.product ? head.product.from : head.to;
    const gap = head.product || !head.verb ? "" : blank;
    const cut = words || !head.verb ? from : head.verb.to;
    const put = words ? [schema.text(gap + words)] : [];
    tr.replaceWith(base + cut, base + (head.product?.to ?? from), put);
    product = words ? { from: from + gap.length, to: from + gap.length + words.length } : null;
  }
  let shift = 0;
  let verb: Stretch | null = head.verb;
  if (isTitle && impliedVerb && head.verb && product) {
    shift = head.verb.from - product.from;
    tr.delete(base + head.verb.from, base + product.from);
    verb = null;
  } else if (!isTitle && !head.verb) {
    const [first = ""] = profile.verbs;
    const put = first + (product ? blank : "");
    tr.insert(base + head.from, schema.text(put));
    verb = { from: head.from, to: head.from + first.length };
    shift = put.length;
  }
  if (product) product = { from: product.from + shift, to: product.to + shift };
  const whole = { from: head.from, to: product?.to ?? verb?.to ?? head.to };
  mark(tr, base, whole, { head, style, verb, product });
  clearNests(tr, base, whole, begun);
}

/** Puts link and bold where the style has them. */
function mark(
  tr: Transform,
  base: number,
  whole: Stretch,
  made: {
    readonly head: ItemHead;
    readonly style: LinkStyle;
    readonly verb: Stretch | null;
    readonly product: Stretch | null;
  },
): void {
  const { head, style, verb, product } = made;
  const { link: linkType, strong } = schema.marks;
  const [from, to] = [base + whole.from, base + whole.to];
  const wasBold = head.style.isBold;
  tr.removeMark(from, to, linkType);
  if (wasBold && !style.isBold) tr.removeMark(from, to, strong);
  const link = (stretch: Stretch, of: ItemHead["link"]): void => {
    const attrs = { ...of.attrs, nest: null };
    tr.addMark(base + stretch.from, base + stretch.to, linkType.create(attrs));
  };
  if (style.on === "verb" && verb) link(verb, head.link);
  if (style.on === "product" && product) link(product, head.link);
  if (style.on === "title") link(whole, head.link);
  if (product && head.productLink && style.on !== "product") link(product, head.productLink);
  if (style.isBold && !wasBold) tr.addMark(from, to, strong.create());
}

/** Marks that lay around others in the file lie in the usual order now. */
function clearNests(tr: Transform, base: number, whole: Stretch, begun: number): void {
  if (tr.steps.length === begun) return;
  const [from, to] = [base + whole.from, base + whole.to];
  tr.doc.nodesBetween(from, to, (node, pos) => {
    if (!node.isInline) return;
    for (const each of node.marks) {
      const { nest } = each.attrs;
      if (nest === undefined || nest === null) continue;
      const usual = each.type.create({ ...each.attrs, nest: null });
      tr.addMark(Math.max(from, pos), Math.min(to, pos + node.nodeSize), usual);
    }
  });
}

/** A verb that nobody stands before says nothing where it is the one that a conversion would put there. */
function isImplied(line: Node, head: ItemHead, profile: Profile): boolean {
  if (head.organisation || !head.verb) return false;
  return flatText(line).slice(head.verb.from, head.verb.to) === profile.verbs[0];
}

/** Whether two lines say the same before and behind their separators. */
function sameWords(
  line: Node,
  head: ItemHead,
  converted: Node,
  other: ItemHead,
  profile: Profile,
): boolean {
  const words = (of: Node, { organisation, verb, product, isStandIn, to }: ItemHead) => {
    const text = flatText(of);
    const part = (stretch: Stretch | null): string =>
      stretch ? readable(text.slice(stretch.from, stretch.to)) : "";
    return [
      part(organisation),
      part(verb),
      isStandIn ? "" : part(product),
      readable(text.slice(to)).replace(/^[，：,:;.]\s*/, ""),
    ];
  };
  const before = words(line, head);
  const after = words(converted, other);
  if (isImplied(line, head, profile)) before[1] = "";
  if (isImplied(converted, other, profile)) after[1] = "";
  return before.join("\n") === after.join("\n");
}
