import { type DefaultTreeAdapterTypes, parse } from "parse5";

type HtmlNode = DefaultTreeAdapterTypes.Node;
type HtmlElement = DefaultTreeAdapterTypes.Element;

const UNSEEN = new Set(["script", "style", "template", "title", "noscript", "head"]);

/** All elements of an HTML text in order. */
export function elementsOf(html: string): HtmlElement[] {
  const found: HtmlElement[] = [];
  const visit = (node: HtmlNode): void => {
    if ("tagName" in node) found.push(node);
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}

export function attributeOf(element: HtmlElement, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

/** The runs of text that a page shows, each as it stands; `skip` leaves out elements with all they hold. */
export function runsOf(
  html: string | HtmlNode,
  skip: (element: HtmlElement) => boolean = () => false,
): string[] {
  const runs: string[] = [];
  const visit = (node: HtmlNode): void => {
    if ("value" in node) runs.push(node.value);
    if ("tagName" in node && (UNSEEN.has(node.tagName) || skip(node))) return;
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  visit(typeof html === "string" ? parse(html) : html);
  return runs;
}

/**
 * A text without white space and the schemes of addresses, and with letters that stand raised or lowered by themselves
 * on the line, to compare what is said.
 */
export function bare(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll("\u2212", "-")
    .replace(/\s|\u034f|\u200c/g, "")
    .replace(/https?:\/\//gi, "");
}

/** The first of some runs that a text does not have behind those before it; null where it has them all in order. */
export function firstMissing(runs: readonly string[], text: string): string | null {
  let at = 0;
  for (const run of runs.map(bare)) {
    const found = text.indexOf(run, at);
    if (found < 0) return run;
    at = found + run.length;
  }
  return null;
}
