import type { Node } from "@tiptap/pm/model";
import { formOfBeginning } from "../profile/item-beginnings.ts";
import type { ItemForm } from "../profile/profile.ts";
import { isNumbered, numberLength } from "../questions/item-number.ts";
import { isTitled, type ItemPlace } from "../questions/items.ts";
import { schema } from "../schema/index.ts";
import { flatText } from "../questions/flat-text.ts";

/**
 * What the items of a section begin with, as Markdown has it: `- ` or `* `, `### `, `### 1. `, `1、`, `**1、**`, `1\. ` (a
 * number that makes no list), `**` (a title in bold with text below), `🔹 `. "" says nothing of them.
 */
export type ItemBeginning = string;

/** A beginning, read: the form of the items, and a line as such an item would have; null for the items of lists. */
export interface ReadBeginning {
  readonly form: ItemForm;
  readonly like: Node | null;
}

const HEADING = /^(#{1,6})[ \t]+/;

/** null where nothing is said. */
export function readBeginning(beginning: ItemBeginning): ReadBeginning | null {
  if (beginning === "") return null;
  const form = formOfBeginning(beginning);
  if (form === "list") return { form, like: null };
  const heading = HEADING.exec(beginning);
  const [marks = "", signs = ""] = heading ?? [];
  const words = lineOf(beginning.slice(marks.length));
  if (heading) return { form, like: schema.node("heading", { level: signs.length }, words) };
  return { form, like: schema.node("paragraph", null, words) };
}

/** The beginning as a line with a word behind it, bold where `**` says so. */
function lineOf(beginning: string): readonly Node[] {
  let isBold = false;
  const parts = beginning.replaceAll("\\", "").split("**");
  const nodes = [...parts, ""].flatMap((part, index) => {
    const text = index === parts.length ? "x" : part;
    if (index > 0 && index < parts.length) isBold = !isBold;
    return text === "" ? [] : [schema.text(text, isBold ? [schema.mark("strong")] : [])];
  });
  return schema.node("paragraph", null, nodes).content.content;
}

/** What an item begins with; the bullet of lists is told apart by no document, so `bullet` says it. */
export function beginningOf({ form, line }: ItemPlace, bullet: string): ItemBeginning {
  if (form === "list") return `${bullet} ${line && isInBold(line) ? "**" : ""}`;
  if (!line) return "";
  const level = form === "heading" ? `${"#".repeat(Number(line.attrs["level"]))} ` : "";
  const length = isNumbered(form) ? numberLength(line) : 0;
  if (length === 0) return form === "paragraph" && isTitled(line) ? "**" : level;
  return level + numberSource(line, length, form);
}

/** Whether a line begins with a link that stands in bold, and not bold in the link. */
function isInBold(line: Node): boolean {
  const { link, strong } = schema.marks;
  const [first] = line.children;
  const nest = (mark: typeof link): unknown => mark.isInSet(first?.marks ?? [])?.attrs["nest"];
  return nest(strong) === 1 && nest(link) !== undefined;
}

/** A number as Markdown, beginning with one; bold that goes on into the words is left open. */
function numberSource(line: Node, length: number, form: ItemForm): string {
  const isBold = (at: number): boolean =>
    (line.nodeAt(at)?.marks ?? []).some(({ type }) => type === schema.marks.strong);
  const text = flatText(line)
    .slice(0, length)
    .replace(/\d+/, (digits) => "1".padStart(digits.length, digits.startsWith("0") ? "0" : ""));
  const source = form === "numbered" ? text.replace(/^(\d+)\./, "$1\\.") : text;
  if (!isBold(0)) return source;
  return isBold(length)
    ? `**${source}`
    : `**${source.trimEnd()}**${/\s*$/.exec(source)?.[0] ?? ""}`;
}
