import { all, holdsBlocks, isBlock, rename, unwrap } from "./dom.ts";

/**
 * What any page's HTML needs before the schema reads it, in place:
 * - headings go below the level of sections, so that a pasted page does not open sections of the issue;
 * - definition lists, figures and captions become paragraphs, line breaks between blocks go;
 * - pictures keep their address only where it is a web address; addresses that lead nowhere are unlinked.
 */
export function tidy(root: DocumentFragment, sectionLevel: number): void {
  lowerHeadings(root, sectionLevel);
  for (const preformatted of all(root, "pre")) keepLanguage(preformatted);
  for (const element of all(root, "dt, dd, figcaption, address")) {
    if (holdsBlocks(element)) unwrap(element);
    else rename(element, "p");
  }
  for (const image of all(root, "img")) {
    const isPixel = image.getAttribute("width") === "1" || image.getAttribute("height") === "1";
    if (isPixel || !/^https?:/.test(image.getAttribute("src") ?? "")) image.remove();
  }
  for (const anchor of all(root, "a")) {
    const href = anchor.getAttribute("href") ?? "";
    if (!/^(https?:|mailto:)/i.test(href) || isEmpty(anchor)) unwrap(anchor);
  }
  for (const lineBreak of all(root, "br")) {
    if (isBlock(lineBreak.previousSibling) || isBlock(lineBreak.nextSibling)) lineBreak.remove();
  }
}

function lowerHeadings(root: DocumentFragment, sectionLevel: number): void {
  const headings = all(root, "h1, h2, h3, h4, h5, h6");
  const levels = headings.map((heading) => Number(heading.tagName.slice(1)));
  const shift = Math.max(0, sectionLevel + 1 - Math.min(...levels));
  if (shift === 0) return;
  headings.forEach((heading, index) => {
    if (isEmpty(heading)) heading.remove();
    else rename(heading, `h${Math.min(6, (levels[index] ?? 1) + shift)}`);
  });
}

function keepLanguage(preformatted: HTMLElement): void {
  const classes = `${preformatted.className} ${preformatted.querySelector("code")?.className ?? ""}`;
  const language = /(?:language|lang|highlight-source|brush:)-?\s*([\w+#-]+)/.exec(classes)?.[1];
  if (language) preformatted.setAttribute("data-info", language);
}

const isEmpty = (element: Element): boolean =>
  !element.textContent?.trim() && element.querySelector("img") === null;
