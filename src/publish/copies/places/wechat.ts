import type { CopyOptions, WeChatLinks } from "../copy-options.ts";
import { element } from "../html/element.ts";
import { htmlCopy } from "../html/html-copy.ts";
import type { ElementMap, HtmlPlace, LinkForm } from "../html/html-place.ts";
import type { CopyLink } from "../piece.ts";
import { bytesOf, type CopyPlace } from "../place.ts";
import { MOST_DIGEST } from "../issue-words.ts";
import { WECHAT_BULLETS, weChatStyles } from "./wechat-themes.ts";

/**
 * What WeChat takes, by its documentation of drafts (`draft/add`): characters and bytes of the content with its tags and
 * styles, characters of the title.
 */
const LIMITS = { html: 20_000, bytes: 1_000_000, title: 32 } as const;

/** Of its pictures, by the dialog of its editor. */
const PICTURES = { bytes: 10_000_000, frames: 300, perPart: null } as const;

/** `section` where other places have `div`: WeChat's own publishing drops the style of a `div`. Lists have no elements. */
const ELEMENTS: ElementMap = {
  "section-heading": "h2",
  heading: "h3",
  "inner-heading": "h4",
  paragraph: "p",
  opinion: "section",
  "opinion-lead": "strong",
  quote: "blockquote",
  "quote-paragraph": "p",
  list: "section",
  item: "section",
  "inner-item": "section",
  marker: "span",
  "code-block": "pre",
  // One block child, since Edge lays the spans of such a box out sideways.
  "code-text": "code",
  figure: "section",
  picture: "img",
  caption: "section",
  "table-frame": "section",
  table: "table",
  "head-cell": "th",
  cell: "td",
  rule: "hr",
  notes: "section",
  note: "p",
  "note-number": "span",
  "note-address": "",
  "note-mark": "sup",
  host: "span",
  link: "a",
  strong: "strong",
  em: "em",
  strike: "span",
  underline: "span",
  sup: "sup",
  sub: "sub",
  code: "code",
};

const FORMS: Readonly<Record<WeChatLinks, LinkForm>> = {
  notes: "note",
  hosts: "host",
  original: "words",
};

/** WeChat's public accounts: inline styles only, lists flat, links listed unless they lead to WeChat itself. */
function weChatPlace({ theme, colour, links }: CopyOptions): HtmlPlace {
  return {
    elements: ELEMENTS,
    styles: weChatStyles(theme, colour),
    linkForm: (link) => (isWeChat(link) ? "anchor" : FORMS[links]),
    pictureForm: () => "by-hand",
    pictureAttributes: {},
    linksPictures: true,
    tables: "table",
    code: "fixed",
    lists: "flat",
    bullets: WECHAT_BULLETS[theme],
    indent: 16,
    hidesLoneAddress: false,
    titles: false,
  };
}

function isWeChat({ address }: CopyLink): boolean {
  return URL.canParse(address) && new URL(address).hostname === "mp.weixin.qq.com";
}

/** Pasting drops the style of the first and the last block, so that these are none. */
const EDGE = element("p", "font-size:0;line-height:0;margin:0", "&nbsp;");

/** The whole that is copied: a root without padding, since WeChat drops it. */
function weChatRoot(inside: string): string {
  return element("section", "", EDGE + inside + EDGE);
}

export const wechat: CopyPlace = {
  pictureLimits: PICTURES,
  make(setting) {
    const html = weChatRoot(htmlCopy(weChatPlace(setting.options), setting));
    const { title, digest } = setting;
    return {
      html,
      text: setting.markdown().text,
      limits: [
        { kind: "html-characters", used: html.length, most: LIMITS.html },
        { kind: "content-bytes", used: bytesOf(html), most: LIMITS.bytes },
        { kind: "title", used: Array.from(title).length, most: LIMITS.title },
        { kind: "digest", used: Array.from(digest).length, most: MOST_DIGEST },
      ],
    };
  },
};
