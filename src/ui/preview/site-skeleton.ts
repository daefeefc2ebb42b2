import type { SiteTexts } from "./site-texts.ts";

/** The places of a page that change. */
export interface SiteSkeleton {
  /** What the site is called. */
  readonly site: HTMLElement;
  readonly toc: HTMLElement;
  readonly head: HTMLElement;
  readonly content: HTMLElement;
}

/** Builds the page that al-folio sets round a post, with its names of classes, so that a stylesheet of the site fits it. */
export function siteSkeleton(document: Document, texts: SiteTexts): SiteSkeleton {
  const element = (tag: string, className: string, ...inside: readonly Node[]): HTMLElement => {
    const made = document.createElement(tag);
    made.className = className;
    made.append(...inside);
    return made;
  };
  const site = element("span", "navbar-brand title");
  const toc = element("nav", "toc-sidebar");
  toc.id = "toc-sidebar";
  toc.setAttribute("aria-label", texts.contents);
  const head = element("header", "post-header");
  const content = element("div", "markdown-content");
  content.id = "markdown-content";
  const post = element("div", "post", head, element("article", "post-content", content));
  const bar = element("nav", "navbar", element("div", "container", site));
  const columns = element(
    "div",
    "row",
    element("div", "col-sm-3", toc),
    element("div", "col-sm-9", post),
  );
  const main = element("main", "container mt-5", columns);
  document.body.replaceChildren(element("header", "site-bar", bar), main);
  // The keys that scroll go to the page itself.
  document.body.tabIndex = -1;
  return { site, toc, head, content };
}
