import type { CopyTools } from "../../session/copies/copy-tools.ts";
import type { Clip } from "./put-on-clipboard.ts";

/** What is laid out to be selected: the copy as a reader sees it, its pictures as their words. */
export function copySourceOf(tools: CopyTools, { html, text }: Clip): Node {
  if (html === null) {
    const pre = document.createElement("pre");
    pre.textContent = text;
    return pre;
  }
  return tools.fragmentOf(html, document, (alt) => document.createTextNode(alt));
}
