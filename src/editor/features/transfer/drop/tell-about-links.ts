import type { ReadLinks } from "../../../../links/transfer/read-links.ts";
import type { GetContext } from "../../../core/editor-context.ts";

/** Says something to the eye and to the ear. */
export function tell(message: string, context: GetContext): void {
  const { announce, notify } = context();
  announce(message);
  notify(message);
}

/** Says how many links of a drop or a paste were too many at once, where any were. */
export function tellLeftOut({ links, leftOut }: ReadLinks, context: GetContext): void {
  if (leftOut > 0) tell(context().texts.drop.leftOut(links.length, leftOut), context);
}

/** Says that a file that stands for a link could not be read. */
export function tellUnreadable(context: GetContext): void {
  tell(context().texts.drop.unreadable, context);
}
