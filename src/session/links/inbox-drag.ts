import type { InboxLink } from "../../editor/links/link-desk.ts";
import type { CaughtLink } from "../caught/caught-state.ts";

/** The type under which a drag of links out of the inbox carries their ids, as a JSON array. */
export const INBOX_DRAG_TYPE = "application/x-galley-caught";

/** The links of the inbox that a drag carries, in its order; null where it is another drag. */
export function inboxLinksOf(
  texts: Readonly<Record<string, string>>,
  waiting: readonly CaughtLink[],
): readonly InboxLink[] | null {
  const ids = idsIn(texts[INBOX_DRAG_TYPE] ?? "");
  if (ids.length === 0) return null;
  const byId = new Map(waiting.map((link) => [link.id, link]));
  return ids.flatMap((id) => {
    const link = byId.get(id);
    return link ? [{ id, href: link.href, title: link.title }] : [];
  });
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
