import { all, rename, unwrap } from "./dom.ts";

/**
 * Notion sends sound HTML; only its toggles (`<details>`), callouts (`<aside>`) and the spans of coloured words have
 * nothing to stand for them here.
 */
export function cleanNotion(root: DocumentFragment): void {
  for (const summary of all(root, "summary")) rename(summary, "p");
  for (const toggle of all(root, "details")) unwrap(toggle);
  for (const callout of all(root, "aside")) rename(callout, "blockquote");
  for (const span of all(root, "span")) unwrap(span);
}
