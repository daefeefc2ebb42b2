import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";

const INLINE = new Set(["a", "br", "code", "del", "em", "img", "strong"]);
const KEPT = new Set(["href", "src", "alt", "title"]);
const PASSED = new Set(["thead", "tbody"]);

/** HTML as its elements and words, equal exactly where the same is published: no ids, classes and layout. */
export function htmlOutline(html: string): string {
  const written = parseFragment(html).childNodes.map(outlineOf).join("");
  return written.replace(/\s*([⟨⟩])\s*/g, "$1").replace(/\s+/g, " ");
}

function outlineOf(node: DefaultTreeAdapterTypes.ChildNode): string {
  if ("value" in node) return node.value;
  if (!("tagName" in node)) return "";
  const inside = node.childNodes.map(outlineOf).join("");
  const { tagName } = node;
  if (PASSED.has(tagName)) return inside;
  const attributes = node.attrs
    .filter(({ name, value }) => KEPT.has(name) && value !== "")
    .map(({ name, value }) => ` ${name}=${value}`)
    .toSorted()
    .join("");
  return INLINE.has(tagName)
    ? `<${tagName}${attributes}>${inside}</${tagName}>`
    : `⟨${tagName}${attributes}⟩${inside}⟨/${tagName}⟩`;
}
