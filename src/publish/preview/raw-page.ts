import DOMPurify from "dompurify";
import { type DefaultTreeAdapterTypes, parseFragment, serialize } from "parse5";
import { attributesHtml } from "../../markdown/html/escape.ts";

type HtmlElement = DefaultTreeAdapterTypes.Element;
type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/** How a page of raw HTML looks. */
export interface RawLook {
  readonly language: string;
  readonly theme: "light" | "dark";
  /** The picture behind an address; null where it is not here. */
  readonly picture: (address: string) => RawPicture | null;
}

export interface RawPicture {
  /** A `data:` URL. */
  readonly url: string;
  /** Whether it fills the column when it is not told its width. */
  readonly isWide: boolean;
}

/** The same faces as the page around it, as an old attribute says them: the page's policy lets no styles in here. */
const RAW_FACE =
  'Roboto, "Helvetica Neue", Arial, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif';
const COLOURS = {
  light: { bgcolor: "#ffffff", text: "#000000" },
  dark: { bgcolor: "#1c1c1d", text: "#e8e8e8" },
} as const;

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
  const policy = attributesHtml({
    "http-equiv": "Content-Security-Policy",
    content: "default-src 'none'; img-src data:",
  });
  const root = attributesHtml({ lang: look.language, class: look.theme });
  const body = attributesHtml({ ...COLOURS[look.theme], marginwidth: "0", marginheight: "0" });
  const face = attributesHtml({ face: RAW_FACE });
  const source = `<html${root}><head><meta${policy}></head><body${body}><font${face}>${serialize(fragment)}</font></body></html>`;
  const srcdoc = DOMPurify.sanitize(source, {
    RETURN_TRUSTED_TYPE: true,
    WHOLE_DOCUMENT: true,
    USE_PROFILES: { html: true },
    ADD_TAGS: ["meta"],
    ADD_ATTR: ["http-equiv", "content", "text", "marginwidth", "marginheight"],
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
    // A link, which cannot be followed here.
    if (node.tagName === "a") node.tagName = node.nodeName = "u";
    // As the theme sets it.
    if (node.attrs.some(({ name, value }) => name === "class" && /\bcaption\b/.test(value)))
      node.attrs.push({ name: "align", value: "center" });
    node.childNodes = kept(node.childNodes, look);
    return [node];
  });
}

/** The picture, or the words that stand for it. */
function pictureIn(image: HtmlElement, { picture }: RawLook): HtmlNode {
  const given = new Map(image.attrs.map(({ name, value }) => [name, value]));
  const address = given.get("src") ?? "";
  const words = given.get("alt") || address;
  const there = picture(address);
  if (there === null) {
    const place: HtmlElement = {
      ...image,
      tagName: "em",
      nodeName: "em",
      attrs: [],
      childNodes: [],
    };
    place.childNodes = [{ nodeName: "#text", value: words, parentNode: place }];
    return place;
  }
  const sizes = ["width", "height", "class", "title"].flatMap((name) =>
    given.has(name) ? [{ name, value: given.get(name) ?? "" }] : [],
  );
  if (there.isWide && !given.has("width")) sizes.push({ name: "width", value: "100%" });
  image.attrs = [{ name: "src", value: there.url }, { name: "alt", value: words }, ...sizes];
  return image;
}

function isSeen(node: HtmlNode): boolean {
  if ("value" in node) return node.value.trim() !== "";
  if (!("tagName" in node)) return false;
  return node.tagName === "img" || node.tagName === "hr" || node.childNodes.some(isSeen);
}
