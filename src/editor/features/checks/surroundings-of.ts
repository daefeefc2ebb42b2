import type { Node } from "@tiptap/pm/model";
import type { Finding } from "../../../checks/finding.ts";
import type { FigureImage } from "../../../issue/figures/figure-image.ts";
import { wordsOfAttribute } from "../../../issue/figures/figure-words.ts";
import { imageAttribute } from "../../../issue/figures/image-attributes.ts";
import { plainText } from "../../../issue/questions/index.ts";
import { type FieldValue, readFrontMatter } from "../../../markdown/front-matter/index.ts";
import type { FindingSurroundings } from "./check-handle.ts";

/** What fits into one line of a list. */
const AROUND = 10;
const MOST = 48;

/** The words of a finding and those beside them, with the section they stand in. */
export function surroundingsOf(doc: Node, { place }: Finding): FindingSurroundings {
  if (place.kind === "field") {
    const { fields } = readFrontMatter(String(doc.attrs["frontMatter"]));
    const value = fields.findLast(({ key }) => key === place.field)?.value;
    const before = place.field === null ? "" : `${place.field}: `;
    return { section: null, inHead: true, before, words: valueText(value), after: "" };
  }
  const { size } = doc.content;
  const from = Math.max(0, Math.min(place.from, size));
  const to = Math.max(from, Math.min(place.to, size));
  const $from = doc.resolve(from);
  const $to = doc.resolve(to);
  const text = (start: number, end: number) => doc.textBetween(start, end, " ", nameOfLeaf);
  const isInLine = $from.parent.inlineContent && $to.parent.inlineContent;
  const words = text(from, to);
  return {
    section: sectionTitle(doc, from),
    inHead: false,
    before: isInLine ? text(Math.max($from.start(), from - AROUND), from) : "",
    words: words.length > MOST ? `${words.slice(0, MOST)}…` : words,
    after: isInLine ? text(to, Math.min($to.end(), to + AROUND)) : "",
  };
}

/** What stands for something that has no words of its own. */
function nameOfLeaf({ type, attrs }: Node): string {
  const images: readonly FigureImage[] = type.name === "figure" ? attrs["images"] : [];
  const [first] = images;
  if (first) return nameOfImage(first);
  if (type.name === "image") return attrs["alt"] || fileOf(attrs["src"]);
  if (type.name === "inline_source") return attrs["text"];
  return type.spec.linebreakReplacement === undefined ? "…" : " ";
}

/** What a reader knows a picture by: its alt, else its caption, else its file. */
function nameOfImage(image: FigureImage): string {
  const said = ["alt", "caption"].map((name) =>
    wordsOfAttribute(name, imageAttribute(image, name)).trim(),
  );
  return said.find((words) => words !== "") ?? fileOf(image.path);
}

function fileOf(path: string): string {
  return path.replace(/^.*\//, "");
}

function sectionTitle(doc: Node, pos: number): string | null {
  const $pos = doc.resolve(pos);
  const own = doc.nodeAt(pos);
  if (own?.type.name === "section" && own.firstChild) return plainText(own.firstChild);
  for (let depth = $pos.depth; depth > 0; depth--) {
    const node = $pos.node(depth);
    if (node.type.name === "section" && node.firstChild) return plainText(node.firstChild);
  }
  return null;
}

function valueText(value: FieldValue | undefined): string {
  switch (value?.kind) {
    case "text":
    case "number":
      return value.text;
    case "list":
      return value.items.join(", ");
    default:
      return "";
  }
}
