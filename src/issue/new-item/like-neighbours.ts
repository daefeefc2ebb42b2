import type { Mark, Node } from "@tiptap/pm/model";
import { Fragment } from "@tiptap/pm/model";
import type { Profile, SectionRules } from "../profile/profile.ts";
import { flatText } from "../questions/flat-text.ts";
import { numberLength } from "../questions/item-number.ts";
import type { ItemPlace } from "../questions/items.ts";
import { linksOfTextblock } from "../questions/links.ts";
import { schema } from "../schema/index.ts";
import { itemShape } from "../shapes/item-parts.ts";
import type { ItemShape } from "../shapes/item-shapes.ts";
import { isAddress } from "../shapes/parts.ts";
import { isStandIn } from "../shapes/stand-in.ts";

/** The shape of an item where nothing says one. */
const FALLBACK_SHAPE: ItemShape = "title";

/** So many of the last items say what is usual. */
const RECENT = 6;

const TITLED: ReadonlySet<ItemShape> = new Set(["title", "sentence", "bold-title"]);

/**
 * The shape of a link that comes among these items: what the section's rules say, but for the boldness of its titles in
 * which at least two items agree; without rules the shape of most items, if more than one has it.
 */
export function shapeAmong(
  items: readonly ItemPlace[],
  rules: SectionRules | null,
  profile: Profile,
): ItemShape {
  const shapes = items
    .map((item) => itemShape(item, profile))
    .filter((shape) => shape !== "no-link" && shape !== "lead-in")
    .slice(-RECENT)
    .map((shape) => (shape === "sentence" ? "title" : shape));
  if (rules && !TITLED.has(rules.shape)) return rules.shape;
  const times = (shape: ItemShape): number => shapes.filter((each) => each === shape).length;
  const most = shapes.reduceRight<ItemShape | null>(
    (best, each) => (best === null || times(each) > times(best) ? each : best),
    null,
  );
  if (!rules) return most && (times(most) > 1 || TITLED.has(most)) ? most : FALLBACK_SHAPE;
  const agree =
    most !== null && TITLED.has(most) && times(most) > 1 && times(most) === shapes.length;
  return agree ? most : rules.shape;
}

/**
 * The line of a new item, written as the lines of its neighbours are: its marks nest as theirs do, it has the sign that
 * each of them begins with, and where they have their words before a bare address, it has, too.
 */
export function likeNeighbours(
  line: Node,
  neighbours: readonly ItemPlace[],
  rules: SectionRules | null = null,
): Node {
  if (neighbours.length === 0 && rules?.item?.endsWith("**")) return inBold(line);
  const lines = neighbours.flatMap(({ line: each }) => (each ? [each] : [])).slice(-RECENT);
  const nested = nestedLike(line, lines);
  const parted = beforeAddress(nested, lines);
  const sign = signOf(lines);
  return sign === "" ? parted : parted.copy(parted.content.addToStart(schema.text(sign)));
}

/** The sign that each of several lines begins with (`🔹 `, `・`, `■ `), with the blanks behind it; "" for none. */
function signOf(lines: readonly Node[]): string {
  const signs = lines.map((line) => SIGN.exec(wordsOfLine(line))?.[0] ?? "");
  const [sign = ""] = signs;
  return signs.length > 1 && signs.every((each) => each === sign) ? sign : "";
}

/** The sign that the lines of these items begin with, of the last that say what is usual. */
export function signOfItems(items: readonly ItemPlace[]): string {
  return signOf(items.flatMap(({ line }) => (line ? [line] : [])).slice(-RECENT));
}

/** A pictogram or a mark of lists, none of which is a part of words or of Markdown. */
const SIGN =
  /^(?:\p{Extended_Pictographic}(?:\ufe0f|\u200d\p{Extended_Pictographic}|\p{Emoji_Modifier})*|[・•●◦▪▫■□◆◇○◎▶►▸▹▷☆★※→⇒»›✦✧❖])[ \u3000\u00a0]*/u;

function wordsOfLine(line: Node): string {
  return flatText(line).slice(numberLength(line));
}

/** `**[T](u)**` as the neighbours have it, or `[**T**](u)`. */
function nestedLike(line: Node, lines: readonly Node[]): Node {
  const { link, strong } = schema.marks;
  const isBoth = ({ marks }: Node): boolean =>
    link.isInSet(marks) !== undefined && strong.isInSet(marks) !== undefined;
  const like = lines.flatMap(({ children }) => children).findLast(isBoth);
  if (!like) return line;
  const nested = (mark: Mark): Mark => {
    if (mark.type !== link && mark.type !== strong) return mark;
    const nest: unknown = mark.type.isInSet(like.marks)?.attrs["nest"] ?? null;
    return mark.type.create({ ...mark.attrs, nest });
  };
  return line.copy(
    Fragment.from(
      line.children.map((node) => (isBoth(node) ? node.mark(node.marks.map(nested)) : node)),
    ),
  );
}

/** With its link in bold, as the profile says where nobody stands beside it. */
function inBold(line: Node): Node {
  const { link, strong } = schema.marks;
  const nest = (mark: Mark): Mark =>
    mark.type === strong || mark.type === link
      ? mark.type.create({ ...mark.attrs, nest: mark.type === strong ? 1 : 2 })
      : mark;
  const changed = line.children.map((node) =>
    strong.isInSet(node.marks) ? node.mark(node.marks.map(nest)) : node,
  );
  return line.copy(Fragment.from(changed));
}

/** `Words: <address>`, or the address in a line below, where the last neighbours all have their link so. */
function beforeAddress(line: Node, lines: readonly Node[]): Node {
  const [link, ...others] = linksOfTextblock(line, 0);
  const tails = lines.slice(-3).map(addressIn);
  const like = tails.at(-1);
  const isNamed = link && !isStandIn(link.text, link.href);
  if (!like || !isNamed || others.length > 0 || tails.some((tail) => tail === null)) return line;
  const words = schema.text(link.text, [...like.marks]);
  const address = schema.text(link.href, [schema.mark("link", { href: link.href })]);
  return line.copy(Fragment.from([words, ...like.gap, address]));
}

/** What parts a line's words from its only link, which is an address, and the marks of the words; null for any other line. */
function addressIn(
  line: Node,
): { readonly gap: readonly Node[]; readonly marks: readonly Mark[] } | null {
  const [link, ...others] = linksOfTextblock(line, 0);
  if (!link || others.length > 0 || !isAddress(link)) return null;
  const start = numberLength(line);
  const before = flatText(line).slice(start, link.from);
  const gap = /(?:\s*[:：—–-])?\s*$/u.exec(before)?.[0] ?? "";
  if (gap === "" || !/\p{L}/u.test(before.slice(0, -gap.length))) return null;
  return {
    gap: line.content.cut(link.from - gap.length, link.from).content,
    marks: line.nodeAt(start)?.marks ?? [],
  };
}
