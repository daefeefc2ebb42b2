/**
 * How the places look that Galley does not own: their colours are literal, so that a preview is true. Nothing of this is
 * in the copy.
 */
const CSS = `
  :host { display: block; flex: none; box-sizing: border-box; overflow-wrap: anywhere; text-align: start; }
  article { padding: 20px 16px 28px; }
  h1 { margin: 0 0 26px; font-size: 22px; line-height: 1.4; font-weight: 500; }
  img { max-width: 100%; }
  .picture { display: block; padding: 28px 12px; border: 1px dashed #9a9d97; color: #6a6d67; font-size: 13px; text-align: center; text-indent: 0; }
  :host([data-view="light"]), :host([data-view="dark"]) {
    width: 375px; max-width: 100%; background: #ffffff; color: #191919;
    font: 16px / 1.8 -apple-system, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif;
  }
  :host([data-view="dark"]) { background: #191919; color: #b8b8b8; }
  :host([data-view="wide"]) { width: 600px; background: #ffffff; color: #222422; }
  :host([data-view="narrow"]) { width: 360px; max-width: 100%; background: #ffffff; color: #222422; }
  :host([data-view="wide"]) article, :host([data-view="narrow"]) article { padding: 0; }
  :host([data-view="column"]) {
    width: 440px; max-width: 100%; background: #ffffff; color: #363737;
    font: 17px / 1.6 Georgia, "Songti SC", "Noto Serif CJK SC", serif;
  }
  :host([data-view="column"]) :is(h2, h3) { color: #1a1a1a; font-family: -apple-system, "PingFang SC", "Noto Sans CJK SC", sans-serif; line-height: 1.3; }
  :host([data-view="column"]) a { color: inherit; }
  :host([data-view="column"]) blockquote { margin: 0 0 16px; padding-left: 16px; border-left: 3px solid #c9cbc7; }
  :host([data-view="column"]) pre { overflow: auto; font-size: 13px; }
`;

let sheet: CSSStyleSheet | null = null;

/** The one style sheet of all previews. */
export function previewSheet(): CSSStyleSheet {
  if (sheet) return sheet;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  return sheet;
}
