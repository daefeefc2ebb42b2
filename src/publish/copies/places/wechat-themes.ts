import type { CopyTheme } from "../../../issue/profile/profile.ts";
import { readableColour } from "../colour/readable.ts";
import type { StyleMap } from "../html/html-place.ts";

const INK = "#2b2d2a";
// Any brighter, and the dark mode would leave them as they are, on a ground as dark as they.
const SOFT = "#484b46";
const FAINT = "#575a55";
// Without a hue, or the dark mode would leave it bright.
const PAPER = "#efefef";
const LINE = "#dfe1dc";
const SERIF = "Songti SC,STSong,Noto Serif CJK SC,serif";
const BRUSH = "Kaiti SC,STKaiti,KaiTi,serif";
const MONO = "Menlo,Consolas,monospace";

/**
 * The theme's styles in a colour, `#rrggbb`: lines have it as it is, words so that they can be read. Every element that
 * holds words says its colour, or the dark mode greys it.
 */
export function weChatStyles(theme: CopyTheme, colour: string): StyleMap {
  const words = readableColour(colour);
  return { ...common(colour, words), ...THEMES[theme](colour, words) };
}

/** Which marks a theme's lists have, by depth. */
export const WECHAT_BULLETS: Readonly<Record<CopyTheme, readonly string[]>> = {
  quiet: ["•", "–"],
  newsprint: ["", "–"],
  plain: ["•", "–"],
};

function common(colour: string, words: string): StyleMap {
  return {
    "inner-heading": `margin:24px 0 10px;font-size:16px;line-height:1.6;font-weight:bold;color:${INK}`,
    paragraph: `margin:0 0 16px;font-size:16px;line-height:1.8;color:${INK}`,
    "opinion-lead": `font-weight:bold;color:${words}`,
    "quote-paragraph": `margin:0 0 8px;color:${SOFT}`,
    item: `margin:0 0 14px;font-size:16px;line-height:1.8;color:${INK}`,
    "inner-item": `margin:0 0 10px;font-size:15px;line-height:1.75;color:${SOFT}`,
    marker: `color:${words}`,
    "code-block": `margin:18px 0;padding:12px 14px;border-radius:4px;background:${PAPER};overflow-x:auto`,
    "code-text": `display:-webkit-box;font-family:${MONO};font-size:13px;line-height:1.7;color:${INK}`,
    figure: "margin:26px 0",
    picture: "display:block;max-width:100%;margin:0 auto",
    caption: `margin-top:8px;font-size:13px;line-height:1.6;color:${FAINT}`,
    "table-frame": "margin:18px 0;overflow-x:auto",
    table: `width:100%;border-collapse:collapse;font-size:14px;line-height:1.6;color:${INK}`,
    "head-cell": `padding:7px 8px 7px 0;border-bottom:1px solid ${colour};text-align:left;font-weight:bold;color:${INK}`,
    cell: `padding:7px 8px 7px 0;border-bottom:1px solid ${LINE};color:${INK}`,
    rule: `margin:28px 0;border:0;border-top:1px solid ${LINE}`,
    notes: `margin:22px 0 0;padding-top:12px;border-top:1px solid ${LINE}`,
    note: `margin:0 0 6px;padding-left:36px;text-indent:-36px;word-wrap:break-word;font-size:12px;line-height:1.6;color:${FAINT}`,
    "note-number": `display:inline-block;width:36px;text-indent:0;color:${FAINT}`,
    "note-mark": `margin-left:2px;font-size:11px;line-height:1;color:${words}`,
    host: `font-size:13px;color:${FAINT}`,
    link: `color:${words};text-decoration:underline`,
    strong: `font-weight:bold;color:${INK}`,
    em: `font-style:italic;color:${INK}`,
    strike: `text-decoration:line-through;color:${SOFT}`,
    underline: `text-decoration:underline;color:${INK}`,
    sup: `font-size:11px;line-height:1;color:${INK}`,
    sub: `font-size:11px;line-height:1;color:${INK}`,
    code: `padding:1px 4px;border-radius:3px;background:${PAPER};font-family:${MONO};font-size:14px;color:${INK}`,
  };
}

const THEMES: Readonly<Record<CopyTheme, (colour: string, words: string) => StyleMap>> = {
  quiet: (colour, words) => ({
    "section-heading": `margin:44px 0 18px;padding-top:14px;border-top:2px solid ${colour};font-size:20px;line-height:1.5;font-weight:bold;color:${INK}`,
    heading: `margin:32px 0 12px;font-size:17px;line-height:1.6;font-weight:bold;color:${words}`,
    opinion: `margin:24px 0;padding-left:14px;border-left:3px solid ${colour};font-size:16px;line-height:1.85;color:${INK}`,
    quote: `margin:20px 0;padding-left:14px;border-left:1px solid #b9bcb6;font-size:15px;line-height:1.8;color:${SOFT}`,
  }),
  newsprint: (colour) => ({
    "section-heading": `margin:48px 0 20px;padding:12px 0;border-top:3px double ${INK};border-bottom:1px solid #c9ccc6;text-align:center;font-family:${SERIF};font-size:21px;line-height:1.4;font-weight:bold;letter-spacing:2px;color:${INK}`,
    heading: `margin:32px 0 12px;font-family:${SERIF};font-size:18px;line-height:1.6;font-weight:bold;color:${INK}`,
    item: `margin:0 0 13px;padding-bottom:13px;border-bottom:1px solid #e3e5e0;font-size:16px;line-height:1.8;color:${INK}`,
    caption: `margin-top:8px;padding-top:6px;border-top:1px solid #c9ccc6;font-size:13px;line-height:1.6;color:${FAINT}`,
    opinion: `margin:26px 0;padding:14px 0;border-top:1px solid ${colour};border-bottom:1px solid ${colour};font-family:${BRUSH};font-size:17px;line-height:1.8;color:${INK}`,
    quote: `margin:22px 16px;font-family:${BRUSH};font-size:16px;line-height:1.8;color:${SOFT}`,
    "head-cell": `padding:7px 8px 7px 0;border-top:1px solid ${INK};border-bottom:1px solid ${INK};text-align:left;font-weight:bold;color:${INK}`,
    notes: "margin:22px 0 0",
  }),
  plain: () => ({
    "section-heading": `margin:40px 0 16px;font-size:19px;line-height:1.5;font-weight:bold;color:${INK}`,
    heading: `margin:28px 0 12px;font-size:17px;line-height:1.6;font-weight:bold;color:${INK}`,
    opinion: `margin:20px 0;font-size:16px;line-height:1.8;color:${INK}`,
    "opinion-lead": `font-weight:bold;color:${INK}`,
    quote: `margin:20px 0;padding-left:1em;font-size:16px;line-height:1.8;color:${SOFT}`,
    marker: `color:${INK}`,
    "note-mark": `margin-left:2px;font-size:11px;line-height:1;color:${FAINT}`,
    "head-cell": `padding:7px 8px 7px 0;border-bottom:1px solid ${INK};text-align:left;font-weight:bold;color:${INK}`,
    "code-block": "margin:18px 0;overflow-x:auto",
    code: `font-family:${MONO};font-size:14px;color:${INK}`,
    link: `color:${INK};text-decoration:underline`,
    notes: "margin:20px 0 0",
  }),
};
