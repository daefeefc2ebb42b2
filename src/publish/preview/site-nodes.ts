import { type DefaultTreeAdapterTypes, parseFragment, serializeOuter } from "parse5";
import { type PublishedAt, readAddress } from "../copies/published-at.ts";
import { withValues } from "../copies/read/liquid-values.ts";

type HtmlElement = DefaultTreeAdapterTypes.Element;
type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/** An image as the page has it. */
export interface SitePicture {
  readonly address: string;
  readonly alt: string;
  /** Whether the theme lets readers look at it closely. */
  readonly isZoomable: boolean;
  /** Puts class, size and title of the image on the element that shows it. */
  readonly dress: (element: HTMLElement) => void;
}

/** What stands where the page holds more than words. */
export interface SiteParts {
  readonly picture: (picture: SitePicture) => Node;
  /** A block of raw HTML. */
  readonly rawHtml: (html: string) => Node;
  /** What only the site can show: Liquid, a definition list, something embedded. */
  readonly source: (kind: string, text: string, isBlock: boolean) => Node;
}

/** Elements of published text, and those that people write among words. Others are shown as what they hold. */
const SHOWN = new Set(
  `a abbr article aside b bdi bdo blockquote br caption center cite code col colgroup dd del details dfn div dl dt em
  figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i ins kbd li mark ol p pre q rp rt ruby s samp section small span
  strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr`.split(/\s+/),
);
/** What would load or run something. */
const EMBEDDED = new Set(
  "iframe video audio object embed canvas svg math form button select textarea".split(" "),
);
const UNSEEN = new Set("script style link meta title base head template noscript".split(" "));
const KEPT_ATTRIBUTES = new Set(
  "id class title lang dir start reversed type value align width height colspan rowspan scope datetime open role".split(
    " ",
  ),
);

/**
 * Published HTML as nodes, made one by one of known elements and attributes: nothing is handed to the browser as HTML, and
 * nothing of it runs or loads. Links lead to a page of their own; those within the page have `data-to` instead.
 */
export function siteNodes(
  html: string,
  document: Document,
  at: PublishedAt,
  parts: SiteParts,
): Node[] {
  const nodesOf = (nodes: readonly HtmlNode[]): Node[] => nodes.flatMap((node) => nodeOf(node));
  const nodeOf = (node: HtmlNode): Node[] => {
    if ("value" in node) return [document.createTextNode(node.value)];
    return "tagName" in node ? elementOf(node) : [];
  };
  const elementOf = (element: HtmlElement): Node[] => {
    const { tagName, childNodes } = element;
    const given = new Map(element.attrs.map(({ name, value }) => [name, value]));
    if (UNSEEN.has(tagName)) return [];
    if (tagName === "img") return [parts.picture(pictureOf(given))];
    if (tagName === "input" && given.get("type") === "checkbox") return [tickOf(given, document)];
    if (EMBEDDED.has(tagName)) return [parts.source("html", serializeOuter(element), false)];
    if (given.has("data-raw-html")) return [parts.rawHtml(textIn(element))];
    const source = given.get("data-source");
    if (source !== undefined)
      return [parts.source(source, textIn(element).trim(), tagName === "pre")];
    if (!SHOWN.has(tagName)) return nodesOf(childNodes);
    const shown = document.createElement(tagName);
    dress(shown, given);
    if (tagName === "a") setLink(shown, given.get("href"), at);
    shown.append(...nodesOf(childNodes));
    return [shown];
  };
  return nodesOf(parseFragment(html).childNodes);
}

function dress(element: HTMLElement, given: ReadonlyMap<string, string>): void {
  for (const [name, value] of given)
    if (KEPT_ATTRIBUTES.has(name)) element.setAttribute(name, value);
  const style = given.get("style");
  // As properties, which the page's policy allows.
  if (style !== undefined) element.style.cssText = style;
}

function pictureOf(given: ReadonlyMap<string, string>): SitePicture {
  return {
    address: given.get("src") ?? "",
    alt: given.get("alt") ?? "",
    isZoomable: given.has("data-zoomable"),
    dress: (element) => dress(element, given),
  };
}

function tickOf(given: ReadonlyMap<string, string>, document: Document): Node {
  const tick = document.createElement("input");
  tick.type = "checkbox";
  tick.disabled = true;
  tick.checked = given.has("checked");
  return tick;
}

/** An address that only the site could make leads nowhere here. */
function setLink(link: HTMLElement, written: string | undefined, at: PublishedAt): void {
  if (written === undefined) return;
  const address = readAddress(withValues(written, at), at);
  if (address.kind === "absolute") {
    link.setAttribute("href", address.address);
    link.setAttribute("target", "_blank");
    link.setAttribute("rel", "noopener noreferrer");
  } else if (address.kind === "within-page") {
    link.dataset["to"] = decoded(written.replace(/^\s*#/, ""));
    link.setAttribute("role", "link");
    link.tabIndex = 0;
  }
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

function textIn(node: HtmlNode): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textIn).join("") : "";
}
