import { type DefaultTreeAdapterTypes, parse } from "parse5";

/** What stands where a picture does: the page may not load pictures from elsewhere. */
export type ShowPicture = (alt: string, address: string, style: string) => Node;

/** Elements that a copy is made of; anything else is shown as what it holds. */
const SHOWN = new Set(
  "a blockquote br code em h1 h2 h3 h4 li ol p pre s section span strong sub sup table tbody td th tr u ul hr div".split(
    " ",
  ),
);

/**
 * A copy's HTML as nodes, made one by one: nothing is handed to the browser as HTML, and styles are set as properties,
 * which the page's policy allows. Links open elsewhere.
 */
export function fragmentOf(
  html: string,
  document: Document,
  showPicture: ShowPicture,
): DocumentFragment {
  const fragment = document.createDocumentFragment();
  appendAll(fragment, parse(html).childNodes, document, showPicture);
  return fragment;
}

function appendAll(
  parent: ParentNode & Node,
  nodes: readonly DefaultTreeAdapterTypes.ChildNode[],
  document: Document,
  showPicture: ShowPicture,
): void {
  for (const node of nodes) {
    if ("value" in node) parent.appendChild(document.createTextNode(node.value));
    else if ("tagName" in node) appendElement(parent, node, document, showPicture);
  }
}

function appendElement(
  parent: ParentNode & Node,
  element: DefaultTreeAdapterTypes.Element,
  document: Document,
  showPicture: ShowPicture,
): void {
  const { tagName, attrs, childNodes } = element;
  const given = new Map(attrs.map(({ name, value }) => [name, value]));
  if (tagName === "head") return;
  if (tagName === "img") {
    parent.appendChild(
      showPicture(given.get("alt") ?? "", given.get("src") ?? "", given.get("style") ?? ""),
    );
    return;
  }
  if (!SHOWN.has(tagName)) return appendAll(parent, childNodes, document, showPicture);
  const shown = document.createElement(tagName);
  const style = given.get("style");
  if (style !== undefined) shown.style.cssText = style;
  for (const name of ["width", "align", "cellpadding", "cellspacing", "border", "role", "start"]) {
    const value = given.get(name);
    if (value !== undefined) shown.setAttribute(name, value);
  }
  const href = given.get("href");
  if (href !== undefined && /^(?:https?|mailto|tel):/i.test(href)) {
    shown.setAttribute("href", href);
    shown.setAttribute("target", "_blank");
    shown.setAttribute("rel", "noopener noreferrer");
  }
  appendAll(shown, childNodes, document, showPicture);
  parent.appendChild(shown);
}
