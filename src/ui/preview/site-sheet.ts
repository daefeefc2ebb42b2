/**
 * How al-folio looks, in its own colours and sizes: no token of Galley's reaches in, none of these comes out. It is one
 * layer, so that every rule of a stylesheet of the site wins.
 */
export const SITE_SHEET = `
@layer al-folio {
  :root {
    --global-bg-color: #ffffff; --global-text-color: #000000; --global-text-color-light: #828282;
    --global-theme-color: #b509ac; --global-divider-color: rgba(0, 0, 0, 0.1); --global-code-bg-color: rgba(181, 9, 172, 0.05);
    --box-color: #5f5f5f; color-scheme: light;
  }
  :root[data-theme="dark"] {
    --global-bg-color: #1c1c1d; --global-text-color: #e8e8e8; --global-text-color-light: #a3a3a3;
    --global-theme-color: #2698ba; --global-divider-color: #424246; --global-code-bg-color: #2c3237; --box-color: #b8b8b8;
    color-scheme: dark;
  }
  *, *::before, *::after { box-sizing: border-box; }
  html { scroll-padding-top: 72px; }
  body {
    margin: 0; background: var(--global-bg-color); color: var(--global-text-color); outline: 0;
    font: 16px / 1.5 Roboto, "Helvetica Neue", Arial, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif;
    overflow-wrap: break-word; -webkit-text-size-adjust: 100%;
  }
  .site-bar { position: sticky; top: 0; z-index: 2; background: var(--global-bg-color); border-bottom: 1px solid var(--global-divider-color); }
  .navbar { display: flex; align-items: center; min-height: 56px; }
  .navbar-brand { font-size: 20px; font-weight: 400; }
  .container { width: 100%; max-width: 1000px; margin-inline: auto; padding-inline: 15px; }
  .mt-5 { margin-top: 48px; padding-bottom: 96px; }
  .row { display: flex; flex-wrap: wrap; margin-inline: -15px; }
  .mt-3 { margin-top: 16px; }
  [class^="col"] { flex: 1 0 100%; min-width: 0; max-width: 100%; padding-inline: 15px; }
  main > .row > .col-sm-3 { display: none; }
  h1, h2, h3, h4, h5, h6 { margin: 0 0 8px; font-weight: 500; line-height: 1.2; }
  h1 { font-size: 40px; } h2 { font-size: 32px; } h3 { font-size: 28px; } h4 { font-size: 24px; } h5 { font-size: 20px; } h6 { font-size: 16px; }
  .post-content :is(h1, h2, h3, h4, h5, h6) { margin-top: 32px; }
  .post-content h1 { font-size: 32px; } .post-content h2 { font-size: 26px; } .post-content h3 { font-size: 21px; }
  .post-title { margin-bottom: 8px; font-size: 40px; font-weight: 300; }
  .post-meta, .post-tags { margin: 0; color: var(--global-text-color-light); font-size: 14px; white-space: pre-wrap; }
  .post-description { margin: 12px 0 0; color: var(--global-text-color-light); }
  .post-header { margin-bottom: 24px; }
  p, ul, ol, dl, table, pre, blockquote { margin: 0 0 16px; }
  ul, ol { padding-left: 32px; }
  :is(ul, ol) :is(ul, ol) { margin-bottom: 0; }
  li:has(> input[type="checkbox"]:first-child) { list-style: none; margin-left: -20px; }
  a { color: var(--global-theme-color); text-decoration: none; cursor: pointer; }
  a:hover { text-decoration: underline; }
  :focus-visible { outline: 2px solid var(--global-theme-color); outline-offset: 2px; }
  strong { font-weight: 700; }
  hr { margin: 24px 0; border: 0; border-top: 1px solid var(--global-divider-color); }
  blockquote { padding: 8px 16px; border-left: 2px solid var(--global-theme-color); background: var(--global-code-bg-color); font-size: 17px; }
  blockquote > :last-child { margin-bottom: 0; }
  code, pre, kbd, samp, tt { font-family: SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; font-size: 14px; }
  code { padding: 1px 4px; border-radius: 3px; background: var(--global-code-bg-color); color: var(--global-theme-color); }
  pre { overflow: auto; padding: 12px 16px; border-radius: 6px; background: var(--global-code-bg-color); }
  pre code { padding: 0; background: none; color: inherit; }
  table { display: block; width: 100%; overflow-x: auto; border-collapse: collapse; }
  th, td { padding: 8px 12px; border-bottom: 1px solid var(--global-divider-color); text-align: left; vertical-align: top; }
  figure { margin: 0 0 16px; }
  img { max-width: 100%; height: auto; vertical-align: middle; border: 0; }
  .rounded { border-radius: 4px; }
  .z-depth-1 { box-shadow: 0 2px 5px rgba(0, 0, 0, 0.16), 0 2px 10px rgba(0, 0, 0, 0.12); }
  .caption { margin-top: 8px; color: var(--global-text-color-light); font-size: 14px; text-align: center; }
  [data-zoomable] { cursor: zoom-in; }
  #toc-sidebar { position: sticky; top: 96px; display: grid; gap: 4px; max-height: calc(100vh - 120px); overflow: auto; font-size: 14px; line-height: 1.4; scrollbar-width: thin; }
  #toc-sidebar a { display: block; padding: 2px 0 2px 14px; border-left: 2px solid transparent; color: var(--global-text-color-light); }
  #toc-sidebar .toc-below { padding-left: 28px; font-size: 13px; }
  #toc-sidebar a[aria-current] { border-left-color: var(--global-theme-color); color: var(--global-theme-color); font-weight: 500; }
  @media (min-width: 576px) {
    [class^="col-sm"] { flex: 1 0 0; }
    .row > .col-sm-3 { flex: 0 0 25%; }
    .row > .col-sm-9 { flex: 0 0 75%; }
  }
  @media (max-width: 575px) {
    .post-title { font-size: 32px; }
    .post-content h1 { font-size: 28px; }
    .col-sm + .col-sm { margin-top: 16px; }
    main.mt-5 { margin-top: 28px; }
  }
  @media (min-width: 768px) {
    main > .row > .col-sm-3 { display: block; }
    [data-toc="right"] main > .row { flex-direction: row-reverse; }
  }
  @media (max-width: 767px) { main > .row > .col-sm-9 { flex: 1 0 100%; max-width: 100%; } }
}
.site-picture { display: contents; }
.picture-place { display: flex; flex-direction: column; align-items: center; gap: 4px; padding: 28px 12px; border: 1px dashed var(--box-color, #777777); border-radius: 4px; color: var(--box-color, #777777); font-size: 13px; text-align: center; overflow-wrap: anywhere; }
.picture-place button { padding: 4px 12px; border: 1px solid; border-radius: 4px; background: none; color: inherit; font: inherit; cursor: pointer; }
.remote-picture { display: block; width: 100%; height: 320px; border: 0; }
.raw-html { position: relative; margin-bottom: 16px; }
.raw-html iframe { display: block; width: 100%; height: 120px; border: 0; }
.raw-ruler { position: absolute; inset: 0 0 auto; visibility: hidden; display: flow-root; pointer-events: none; font: 16px Roboto, "Helvetica Neue", Arial, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; }
.raw-ruler :not(img) { all: revert !important; }
.source-box { margin-bottom: 16px; padding: 10px 12px; border: 1px dashed var(--box-color, #777777); border-radius: 4px; }
.source-box code { display: block; padding: 0; background: none; color: inherit; font-size: 12px; line-height: 20px; white-space: pre-wrap; overflow-wrap: anywhere; }
.source-box small { display: block; margin-top: 4px; color: var(--box-color, #777777); font-size: 12px; }
.source-words { padding: 0 4px; border: 1px dashed var(--box-color, #777777); border-radius: 3px; background: none; color: inherit; font-size: 12px; }
.site-zoom { width: 100vw; height: 100vh; max-width: none; max-height: none; padding: 0; border: 0; background: var(--global-bg-color, Canvas); cursor: zoom-out; }
.site-zoom[open] { display: grid; place-items: center; }
.site-zoom img { max-width: 96vw; max-height: 96vh; }
.site-zoom button { position: absolute; top: 12px; right: 12px; width: 32px; height: 32px; border: 0; border-radius: 4px; background: none; color: var(--global-text-color, CanvasText); font-size: 22px; cursor: pointer; }
@media print {
  :root, :root[data-theme="dark"] {
    --global-bg-color: #ffffff; --global-text-color: #000000; --global-text-color-light: #555555; --global-theme-color: #000000;
    --global-divider-color: #cccccc; --global-code-bg-color: #f6f6f6; --box-color: #555555; color-scheme: light;
  }
  @page { margin: 18mm 16mm; }
  body { font-size: 11pt; }
  .site-bar, main > .row > .col-sm-3, .picture-place button { display: none; }
  main.container { max-width: none; margin: 0; padding: 0; }
  main > .row > .col-sm-9 { flex: 1 0 100%; max-width: 100%; }
  .post-content a[href] { text-decoration: underline; }
  h1, h2, h3, h4 { break-after: avoid; }
  figure, img, .source-box, .raw-html, tr, blockquote, li { break-inside: avoid; }
  table { display: table; }
  pre { white-space: pre-wrap; }
}
`;
