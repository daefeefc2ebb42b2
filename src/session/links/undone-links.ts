import type { Node } from "@tiptap/pm/model";
import type { StoreApi } from "zustand/vanilla";
import { linksIn } from "../../issue/questions/index.ts";
import type { CaughtLink, CaughtState } from "../caught/caught-state.ts";
import { keyOfLink } from "./link-keys.ts";

/**
 * After undo and redo the inbox follows the text: a link of the inbox that went from the issue waits again, one that had
 * come straight from outside is thrown away, and redo puts both back. What a hand deletes stays placed.
 */
export function createUndoing(
  caught: StoreApi<CaughtState>,
  issueId: string,
  wasWaiting: (id: string) => boolean,
): (after: Node, before: Node) => Promise<void> {
  /** Links that an undo took out of the issue, by id. */
  const undone = new Map<string, CaughtLink>();

  return async (after, before) => {
    const there = keysIn(after);
    const were = keysIn(before);
    const { placed, unplace, remove, place, bringBack } = caught.getState();
    const gone = placed.filter(
      ({ key, placed: where }) => where?.issueId === issueId && were.has(key) && !there.has(key),
    );
    const back = [...undone.values()].filter(({ key }) => there.has(key));
    for (const link of gone) undone.set(link.id, link);
    for (const { id } of back) undone.delete(id);
    const waited = gone.filter(({ id }) => wasWaiting(id));
    const straight = gone.filter(({ id }) => !wasWaiting(id));
    await Promise.all([
      waited.length > 0 && unplace(idsOf(waited)),
      straight.length > 0 && remove(idsOf(straight)),
      ...back.map(({ id, placed: where }) =>
        wasWaiting(id) ? place([id], { issueId, section: where?.section ?? "" }) : bringBack([id]),
      ),
    ]);
  };
}

const idsOf = (links: readonly CaughtLink[]): readonly string[] => links.map(({ id }) => id);

function keysIn(doc: Node): ReadonlySet<string | null> {
  const keys = new Set(linksIn(doc).map(({ href }) => keyOfLink(href)));
  keys.delete(null);
  return keys;
}
