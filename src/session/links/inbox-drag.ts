import type { DraggedInboxLink } from "../../editor/core/link-service.ts";
import type { InboxLink } from "../inbox/inbox-state.ts";

/** The type under which a drag of links out of the inbox carries their ids, as a JSON array. */
export const INBOX_DRAG_TYPE = "application/x-galley-inbox-links";

/**
 * The links of the inbox that a drag carries, in its order; null where none of them waits: it is another program's, or of
 * links that were placed already, which are put anew like any other.
 */
export function inboxLinksOf(
  texts: Readonly<Record<string, string>>,
  waiting: readonly InboxLink[],
): readonly DraggedInboxLink[] | null {
  const ids = idsIn(texts[INBOX_DRAG_TYPE] ?? "");
  const byId = new Map(waiting.map((link) => [link.id, link]));
  const links = ids.flatMap((id) => {
    const link = byId.get(id);
    return link ? [{ id, href: link.href, title: link.title }] : [];
  });
  return links.length > 0 ? links : null;
}

/** Another program could send this type, too. */
function idsIn(json: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value.filter((id) => typeof id === "string") : [];
  } catch {
    return [];
  }
}
