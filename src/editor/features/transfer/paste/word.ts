import { all, rename, unwrap } from "./dom.ts";

/**
 * Word's lists are paragraphs whose style says `mso-list:l0 level2 lfo1` and whose first span holds the drawn bullet or
 * number; `<o:p>` fills empty paragraphs. Sanitising has dropped the conditional comments, so the drawn marker is
 * found by its own style, `mso-list:Ignore`.
 */
export function cleanWord(root: DocumentFragment): void {
  for (const filler of all(root, "o\\:p")) filler.remove();
  gatherLists(root);
  for (const paragraph of all(root, "p.MsoTitle")) rename(paragraph, "h1");
  for (const span of all(root, "span")) unwrap(span);
  for (const paragraph of all(root, "p")) {
    if (!paragraph.textContent?.replaceAll(/[\s\u00a0]/g, "") && !paragraph.querySelector("img"))
      paragraph.remove();
  }
}

const MARKER = "span[data-style*='mso-list']";
const styleOf = (element: Element): string => element.getAttribute("data-style") ?? "";

function gatherLists(root: DocumentFragment): void {
  /** The lists that are open, outermost first. */
  let open: HTMLElement[] = [];
  let last: Element | null = null;
  for (const paragraph of all(root, "p")) {
    const level = Number(/mso-list:\s*l\d+ level(\d+)/.exec(styleOf(paragraph))?.[1] ?? 0);
    if (level === 0) {
      open = [];
      continue;
    }
    if (last?.nextElementSibling !== paragraph) open = [];
    const ordered = isNumber(takeMarker(paragraph));
    open.length = Math.min(open.length, level);
    while (open.length < level) {
      const list = root.ownerDocument.createElement(ordered ? "ol" : "ul");
      const parent = open.at(-1)?.lastElementChild;
      if (parent) parent.append(list);
      else paragraph.before(list);
      if (open.length === 0) last = list;
      open.push(list);
    }
    const item = root.ownerDocument.createElement("li");
    open.at(-1)?.append(item);
    item.append(paragraph);
    unwrap(paragraph);
  }
}

/** Takes the drawn bullet or number out of a list paragraph and gives it. */
function takeMarker(paragraph: Element): string {
  const span = [...paragraph.querySelectorAll(MARKER)].find((element) =>
    /ignore/i.test(styleOf(element)),
  );
  const marker = span?.textContent?.trim() ?? "";
  span?.remove();
  return marker;
}

const isNumber = (marker: string): boolean =>
  /^[\p{L}\p{N}]{1,4}[.)、]/u.test(marker) && !/^o$/.test(marker);
