import DOMPurify from "dompurify";
import { type DefaultTreeAdapterTypes, parseFragment, serialize } from "parse5";
import { attributesHtml } from "../../markdown/html/escape.ts";

type HtmlElement = DefaultTreeAdapterTypes.Element;
type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/** How a page of raw HTML looks. */
export interface RawLook {
  readonly language: string;
  readonly theme: "light" | "dark";
  /** The address of its stylesheet, which is the only thing that it may load. */
  readonly stylesheet: string;
  /** The picture behind an address as a `data:` URL; null where it is not here. */
  readonly picture: (address: string) => string | null;
}

const LEFT_OUT = new Set(
  `script style link meta base template noscript iframe frame frameset object embed video audio canvas form button select
  textarea map portal`.split(/\s+/),
);

/** A page for a frame that is not trusted. */
export interface RawPage {
  /** The frame's `srcdoc`, which browsers with Trusted Types take from the sanitiser alone. */
  readonly srcdoc: TrustedHTML;
  /** What it was made of: the same for the same page. */
  readonly source: string;
}

/**
 * Raw HTML as a page of its own, with a policy of its own. null where nothing of it can be shown: what it embeds comes from elsewhere.
 */
export function rawPage(html: string, look: RawLook): RawPage | null {
  const fragment = parseFragment(html);
  fragment.childNodes = kept(fragment.childNodes, look);
  if (!fragment.childNodes.some(isSeen)) return null;
  const { language, theme, stylesheet } = look;
  const policy = `default-src 'none'; img-src data:; style-src ${stylesheet}`;
  const head =
    `<meta${attributesHtml({ "http-equiv": "Content-Security-Policy", content: policy })}>` +
    `<link${attributesHtml({ rel: "stylesheet", href: stylesheet })}>`;
  const source = `<html${attributesHtml({ lang: language, class: theme })}><head>${head}</head><body>${serialize(fragment)}</body></html>`;
  const srcdoc = DOMPurify.sanitize(source, {
    RETURN_TRUSTED_TYPE: true,
    WHOLE_DOCUMENT: true,
    USE_PROFILES: { html: true },
    ADD_TAGS: ["meta", "link"],
    ADD_ATTR: ["http-equiv", "content", "rel", "href"],
  });
  return { srcdoc, source };
}

/** Without what would load or lead anywhere, and without styles, which the policy of the page around it forbids. */
function kept(nodes: readonly HtmlNode[], look: RawLook): HtmlNode[] {
  return nodes.flatMap((node) => {
    if (!("tagName" in node)) return "value" in node ? [node] : [];
    if (LEFT_OUT.has(node.tagName)) return [];
    if (node.tagName === "img") return [pictureIn(node, look)];
    node.attrs = node.attrs.flatMap((given) => {
      if (given.name === "href") return [{ name: "title", value: given.value }];
      return /^(?:on.*|style|src|srcset|background|action|xlink:href)$/.test(given.name)
        ? []
        : [given];
    });
    node.childNodes = kept(node.childNodes, look);
    return [node];
  });
}

/** The picture, or the words that stand for it. */
function pictureIn(image: HtmlElement, { picture }: RawLook): HtmlNode {
  const given = new Map(image.attrs.map(({ name, value }) => [name, value]));
  const address = given.get("src") ?? "";
  const words = given.get("alt") || address;
  const url = picture(address);
  if (url === null) {
    const place: HtmlElement = { ...image, tagName: "span", nodeName: "span", childNodes: [] };
    place.attrs = [{ name: "class", value: "picture-place" }];
    place.childNodes = [{ nodeName: "#text", value: words, parentNode: place }];
    return place;
  }
  const sizes = ["width", "height", "class", "title"].flatMap((name) =>
    given.has(name) ? [{ name, value: given.get(name) ?? "" }] : [],
  );
  image.attrs = [{ name: "src", value: url }, { name: "alt", value: words }, ...sizes];
  return image;
}

function isSeen(node: HtmlNode): boolean {
  if ("value" in node) return node.value.trim() !== "";
  if (!("tagName" in node)) return false;
  return node.tagName === "img" || node.tagName === "hr" || node.childNodes.some(isSeen);
}
