import { type DefaultTreeAdapterTypes, parseFragment, serialize } from "parse5";

const DROPPED = new Set(["style", "script", "input", "iframe", "link", "meta"]);

/**
 * What WeChat's editor leaves of pasted HTML, as far as its users have found out: no `<style>`, class or id, no style
 * that refers to a variable or stands on a `div`, no padding or background of the outermost element, and links only to
 * its own articles.
 */
export function strippedAsWeChat(html: string): string {
  const fragment = parseFragment(html);
  strip(fragment, 0);
  return serialize(fragment);
}

function strip(parent: DefaultTreeAdapterTypes.ParentNode, depth: number): void {
  parent.childNodes = parent.childNodes.filter(
    (node) => !("tagName" in node) || !DROPPED.has(node.tagName),
  );
  for (const node of parent.childNodes) {
    if (!("tagName" in node)) continue;
    node.attrs = node.attrs
      .filter(({ name }) => name !== "class" && name !== "id")
      .filter(
        ({ name, value }) => name !== "href" || /^https?:\/\/mp\.weixin\.qq\.com\//.test(value),
      )
      .filter(({ name }) => name !== "style" || node.tagName !== "div")
      .map((each) => (each.name === "style" ? { ...each, value: kept(each.value, depth) } : each));
    strip(node, depth + 1);
  }
}

function kept(style: string, depth: number): string {
  return style
    .split(";")
    .filter((declaration) => !declaration.includes("var("))
    .filter((declaration) => depth > 0 || !/^\s*(?:padding|background)/.test(declaration))
    .join(";");
}
