/** Small verbs on detached HTML, shared by the cleaners of the paste sources. */

/** Puts an element's children in its place. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

/** The element under another name, with its children; attributes are left behind. */
export function rename(element: Element, name: string): HTMLElement {
  const renamed = element.ownerDocument.createElement(name);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

/** All elements that match, outermost first, as a list that does not change while they are replaced. */
export function all(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)];
}

const BLOCKS =
  "address,article,aside,blockquote,dd,details,div,dl,dt,figcaption,figure,footer,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,table,tbody,td,tfoot,th,thead,tr,ul";

export function isBlock(node: Node | null): boolean {
  return node instanceof Element && node.matches(BLOCKS);
}

export function holdsBlocks(element: Element): boolean {
  return element.querySelector(BLOCKS) !== null;
}

/** Wraps an element's inside into a new element, unless it is already one. */
export function wrapInside(element: Element, name: string): void {
  const inner = element.ownerDocument.createElement(name);
  inner.append(...element.childNodes);
  element.append(inner);
}
