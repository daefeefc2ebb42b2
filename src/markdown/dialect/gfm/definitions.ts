import { stringOf } from "./strings.ts";
import { descendant, type Token } from "./tokens.ts";

export interface LinkTarget {
  readonly href: string;
  readonly title: string | null;
}

/** The targets of all link definitions in the tokens, wherever they stand. */
export function readDefinitions(tokens: readonly Token[], text: string): Map<string, LinkTarget> {
  const targets = new Map<string, LinkTarget>();
  const visit = (token: Token): void => {
    if (token.type !== "definition") return token.children.forEach(visit);
    const label = descendant(token, "definitionLabelString");
    const key = label ? labelKey(label.published) : "";
    if (key && !targets.has(key)) targets.set(key, targetOf(token, text));
  };
  tokens.forEach(visit);
  return targets;
}

/** The key of a label (CommonMark: white space collapsed, case folded; both ways, for letters such as ẞ). */
export function labelKey(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, " ")
    .replace(/^ | $/g, "")
    .toLowerCase()
    .toUpperCase();
}

function targetOf(token: Token, text: string): LinkTarget {
  const destination = descendant(token, "definitionDestinationString");
  const title = descendant(token, "definitionTitleString");
  return {
    href: destination ? stringOf(destination, text) : "",
    title: title ? stringOf(title, text) : null,
  };
}
