import type { ReadLinks } from "../../links/transfer/read-links.ts";
import type { GetContext } from "../surface/editor-context.ts";

/** Says how many links of a drop or a paste were too many at once, where any were. */
export function tellLeftOut({ links, leftOut }: ReadLinks, context: GetContext): void {
  if (leftOut === 0) return;
  const { announce, notify, texts } = context();
  const message = texts.drop.leftOut(links.length, leftOut);
  announce(message);
  notify(message);
}
