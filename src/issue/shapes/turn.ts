import type { Node } from "@tiptap/pm/model";
import { Transform } from "@tiptap/pm/transform";
import { blankBetween } from "../new-item/new-item.ts";
import type { ItemShape, Profile } from "../profile/profile.ts";
import { flatText, readable } from "../questions/flat-text.ts";
import { lineParts } from "../questions/line-parts.ts";
import { schema } from "../schema/index.ts";
import { type Form, FORMS, type Head, headOf, type Stretch } from "./head.ts";
import { turnSeparator } from "./separator.ts";
import { standInOf } from "./stand-in.ts";

/** A shape that a line can be turned into. */
export interface Turn {
  readonly shape: ItemShape;
  /** The line in that shape. */
  readonly line: Node;
  /** Turns the line in a document in which its content begins at `base`. */
  readonly apply: (tr: Transform, base: number) => void;
}

/**
 * The shapes that an item's line can be turned into, in the order of the round that Alt+S makes: the link stands on the
 * verb, the product, the title, the title in bold. Every word and link stays, in its place; what a shape needs and the
 * line does not say is the profile's first verb and the host. A shape is left out where the turned line would be read
 * otherwise.
 */
export function turnsOf(line: Node, start: number, profile: Profile): readonly Turn[] {
  const head = headOf(line, start, profile);
  if (!head) return [];
  return FORMS.flatMap((form) => {
    if (form === head.form && !isBare(line, start, profile)) return [];
    const apply = (tr: Transform, base: number): void => turn(tr, base, line, head, form, profile);
    if (!canStand(head, form, profile)) return [];
    const tried = new Transform(line);
    apply(tried, 0);
    const { shape } = lineParts(tried.doc, start, profile);
    const again = headOf(tried.doc, start, profile);
    const isSame = again?.form === form && sameWords(line, head, tried.doc, again, profile);
    return isSame ? [{ shape, line: tried.doc, apply }] : [];
  });
}

/** The turn that comes next in the round, or the one before; null where the line has only its shape. */
export function nextTurn(
  line: Node,
  start: number,
  profile: Profile,
  direction: 1 | -1,
): Turn | null {
  const head = headOf(line, start, profile);
  if (!head) return null;
  const turns = turnsOf(line, start, profile);
  const place = ({ line: turned }: Turn): number => {
    const form = headOf(turned, start, profile)?.form ?? head.form;
    const steps = (FORMS.indexOf(form) - FORMS.indexOf(head.form)) * direction;
    return (steps + FORMS.length) % FORMS.length;
  };
  return turns.toSorted((a, b) => place(a) - place(b))[0] ?? null;
}

/** A bare address becomes a title, too. */
function isBare(line: Node, start: number, profile: Profile): boolean {
  return lineParts(line, start, profile).shape === "bare-url";
}

function canStand(head: Head, form: Form, profile: Profile): boolean {
  const needsVerb = (form === "verb" || form === "product") && !head.verb;
  if (needsVerb && (head.isOneSentence || profile.verbs.length === 0)) return false;
  return form !== "product" || !head.productLink;
}

function turn(
  tr: Transform,
  base: number,
  line: Node,
  head: Head,
  form: Form,
  profile: Profile,
): void {
  const begun = tr.steps.length;
  const blank = blankBetween(profile);
  const isTitle = form === "title" || form === "bold-title";
  const impliedVerb = isImplied(line, head, profile);
  turnSeparator(tr, base, line, head.to, { from: head.form, to: form, profile });

  // From the end of the head to its beginning, so that no change moves the place of another.
  const needsWords = form === "product" || (isTitle && (!head.verb || impliedVerb));
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
  mark(tr, base, whole, { head, form, verb, product });
  clearNests(tr, base, whole, begun);
}

/** Puts link and bold where the form has them. */
function mark(
  tr: Transform,
  base: number,
  whole: Stretch,
  made: {
    readonly head: Head;
    readonly form: Form;
    readonly verb: Stretch | null;
    readonly product: Stretch | null;
  },
): void {
  const { head, form, verb, product } = made;
  const { link: linkType, strong } = schema.marks;
  const [from, to] = [base + whole.from, base + whole.to];
  const wasBold = head.form === "bold-title";
  tr.removeMark(from, to, linkType);
  if (wasBold && form !== "bold-title") tr.removeMark(from, to, strong);
  const link = (stretch: Stretch, of: Head["link"]): void => {
    const attrs = { ...of.attrs, nest: null };
    tr.addMark(base + stretch.from, base + stretch.to, linkType.create(attrs));
  };
  if (form === "verb" && verb) link(verb, head.link);
  if (form === "product" && product) link(product, head.link);
  const isTitle = form === "title" || form === "bold-title";
  if (isTitle) link(whole, head.link);
  if (product && head.productLink && form !== "product") link(product, head.productLink);
  if (form === "bold-title" && !wasBold) tr.addMark(from, to, strong.create());
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

/** A verb that nobody stands before says nothing where it is the one that a turn would put there. */
function isImplied(line: Node, head: Head, profile: Profile): boolean {
  if (head.organisation || !head.verb) return false;
  return flatText(line).slice(head.verb.from, head.verb.to) === profile.verbs[0];
}

/** Whether two lines say the same before and behind their separators. */
function sameWords(line: Node, head: Head, turned: Node, other: Head, profile: Profile): boolean {
  const words = (of: Node, { organisation, verb, product, isStandIn, to }: Head) => {
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
  const after = words(turned, other);
  if (isImplied(line, head, profile)) before[1] = "";
  if (isImplied(turned, other, profile)) after[1] = "";
  return before.join("\n") === after.join("\n");
}
